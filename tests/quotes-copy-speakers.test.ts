import { readsAs } from "./support/quotes-copy.ts";

// Every sentence here was written for this project, and the people in it are invented.
//
// What the marks hold: quotation marks, "that" and "to" are inside content, the full stop of an indirect one is not;
// titles and appositives belong to the source, with the comma that closes them before the cue; auxiliaries and adverbs
// belong to the cue; whom it is told to, and when, belongs to nobody. Where a copy has several attributions their roles
// are numbered: {source1:…} {cue1:…} {content1:…}.

readsAs("two speakers: of several types", { rule: "quotes/model" }, [
  "Ms Goh spoke. {cue1:Asked about} {content1:this}, {source2:Ms Goh} {cue2:said} {content2:the city had changed}.",
  "{source1:She} {cue1:said} {content1:it would fall by 42 percent}; {content2:current policies}, {source2:she} {cue2:said}, {content2:would lead to a fall of 3 percent at best}.",
  "{source:Opposition lawmaker Peter Odhiambo} {cue:said} {content:the decision showed that the bank was “asleep at the wheel”}.",
  "{source1:Minister Luc Barrault} {cue1:said} {content1:that “the port is not for sale”}, while {source2:the union} {cue2:urged} {content2:him to sell it “at once”}.",
  "{content1:“The roof is safe,”} {source1:the rector} {cue1:said}. {source2:The fire chief} {cue2:said} {content2:that it was not}.",
  "{source1:Prosecutors} {cue1:say} {content1:the doctor sold 600 false certificates}. {source2:Her lawyer} {cue2:says} {content2:“not one of them was hers.”}",
  "{source1:The club} {cue1:said} {content1:the pitch was ready}. {content2:“It is a lake,”} {cue2:said} {source2:the visitors’ coach}.",
]);

readsAs("two speakers: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{source1:The foreign minister} {cue1:said} {content1:the talks had gone well}, while {source2:her guest} {cue2:said} {content2:they had not begun}.",
  "{source1:The army} {cue1:said} {content1:it had taken the airport}. {source2:Aid workers} {cue2:said} {content2:the fighting went on}.",
  "{cue1:According to} {source1:the company}, {content1:the leak lasted an hour}. {source2:Divers} {cue2:told} the council {content2:that it had lasted a week}.",
  "{source1:The miners} {cue1:say} {content1:the shaft is flooded}; {source2:the owners} {cue2:say} {content2:it is dry}.",
]);

readsAs("two speakers: direct", { type: "direct", rule: "quotes/model" }, [
  "{content1:“We are one family,”} {cue1:said} {source1:the imam}.\n\n{content2:“We always were,”} {source2:the priest} {cue2:answered}.",
  "{content1:“It was a penalty,”} {source1:Musa} {cue1:said}. {content2:“It was not,”} {cue2:said} {source2:the referee}.",
  "{content1:“Who goes first?”} {source1:the umpire} {cue1:asked}. {content2:“I do,”} {source2:Anwar} {cue2:said}.",
  "{content1:“We will win,”} {source1:the mayor} {cue1:said}. {content2:“He will lose his deposit,”} {source2:a rival} {cue2:said}.",
]);

readsAs("wishes, plans, refusals, judgement: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{source:The club} {cue:plans} {content:to build a stadium for 22,000 people by 2028}.",
  "{source:Fishermen on the lake} {cue:want} {content:the night ban to be lifted}.",
  "{source:The union} {cue:called for} {content:a nationwide strike}.",
  "{source:The pharmacist} {cue:refused} {content:to hand over her records}.",
  "{source:The foreign ministry} {cue:declined} {content:to comment}.",
  "{source:The health minister} {cue:promised} {content:to open ten clinics before the rains}.",
  "{source:The party} {cue:demanded} {content:that the vote be held again}.",
  "{source:The bishops} {cue:condemned} {content:the law}.",
  "{source:Shareholders} {cue:rejected} {content:the offer}.",
  "{source:The mayor} {cue:threatened} {content:to cut off the festival’s water}.",
  "{source:Parents} {cue:fear} {content:that the school will not open again}.",
  "{source:The striker} {cue:hopes} {content:to be fit for the cup final in Rabat}.",
  "{source:The king} {cue:supports} {content:the new constitution}.",
  "{source:Most farmers} {cue:oppose} {content:the dam}.",
]);

readsAs("wishes, plans, refusals, judgement: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{source:The academy} {cue:praised} {content:her “patience with small words”}.",
]);

readsAs("interviews with labels: direct", { type: "direct", rule: "quotes/transcript" }, [
  "{source1:Q}{cue1::} {content1:When did you know that the bank would fail?}\n\n{source2:A}{cue2::} {content2:On the Sunday, at lunch.}\n\n{source3:Q}{cue3::} {content3:Who told you?}\n\n{source4:A}{cue4::} {content4:My driver did.}",
  "{source1:NAKATO}{cue1::} {content1:Are the wells clean?}\n\n{source2:DR SSALI}{cue2::} {content2:Two of them are.}\n\n{source3:NAKATO}{cue3::} {content3:And the others?}\n\n{source4:DR SSALI}{cue4::} {content4:They will be closed by Friday.}",
  "The trainer spoke to us before the final.\n\n{source1:Interviewer}{cue1::} {content1:Is the knee better?}\n\n{source2:Quiroga}{cue2::} {content2:It bends.}\n\n{source3:Interviewer}{cue3::} {content3:Will you play?}\n\n{source4:Quiroga}{cue4::} {content4:If they let me. I have waited four years.}\n\n{source5:Interviewer}{cue5::} {content5:Thank you.}",
  "{source1:Reporter}{cue1::} {content1:Did you take the money?}\n\n{source2:Minister}{cue2::} {content2:I did not.}\n\n{content2:I have said so before.}\n\n{source3:Reporter}{cue3::} {content3:Will you resign?}\n\n{source4:Minister}{cue4::} {content4:No.}",
]);

readsAs("in longer copy: indirect", { type: "indirect", rule: "quotes/model" }, [
  "After eleven hours of debate, {source:the speaker of the assembly, Hortense Ravelo,} {cue:said} {content:the vote on the mining code would be put off until after the rains}.",
  "The collapse of the Kabwe viaduct in 1999 killed 31 people. {source:A commission of engineers} {cue:later concluded} {content:that the steel had been bought as scrap}. Nobody was tried.",
  "Shares in the shipyard fell 8 percent on Monday. {source:Its finance director, Kenji Murase,} {cue:blamed} {content:the loss on steel prices}.",
  "Rivers across the plain were still rising on Wednesday, and {source:the civil protection service} {cue:warned} {content:that the worst was to come}.",
  "{content:Talks between the two ferry companies broke down in Split late on Thursday}, {source:three people close to the matter} {cue:said}.",
  "{source:Health workers} {cue:say} {content:the outbreak, the third since 2018, began in a market where bats are sold}.",
  "At a rally in Antofagasta {source:the candidate} {cue:promised} {content:to double the tax on lithium by 2030}.",
  "{source:Fatoumata Keita, whose cooperative sells shea butter to eleven countries,} {cue:says} {content:the new duty will ruin her}.",
  "The price of onions tripled in a month. {cue:According to} {source:the traders’ guild in Nashik}, {content:heavy rain spoiled most of the crop}.",
  "{source:Kowalczyk} {cue:has said} {content:she will leave politics when her term ends in 2026}.",
  "{source:Some of the passengers} {cue:said} {content:they had smelled smoke before the train left Nairobi}.",
  "{source:The bank’s own economists} {cue:predict} {content:that growth will slow to 1.8 percent in 2030}.",
  "{source:The hospital’s chief of surgery, Dr. Amadou Cissé,} {cue:said} {content:the girl would walk again within a year}.",
  "{content:Inflation in the islands slowed to 4.1 percent in May}, {source:the statistics office} {cue:said}, but rents kept rising.",
  "{source:Farmers in the Rift Valley} {cue:say} {content:they have not been paid for last year’s maize}.",
  "{source:The archaeologist Sigrun Hauge} {cue:believes} {content:the ship was buried with a queen}.",
  "Nine trawlers are missing off Iloilo. {source:The coast guard} {cue:said} {content:it had sent two cutters and a helicopter}.",
  "In a letter to the club, {source:its oldest member} {cue:asked} {content:whether the bar would open again}.",
  "{source:The drought commissioner} {cue:acknowledged} {content:that the wells had been dug in the wrong valley}.",
  "{source:Lawyers for the pilot} {cue:argued} {content:that he had slept three hours in two days}.",
  "{source:The foreign ministers of both states} {cue:said} {content:they would reopen the crossing at Darvaz before the winter}.",
  "The referee stopped play twice. {cue:According to} {source:the club’s doctor}, {content:six players had been hit by coins}.",
  "{content:About 900 people still live on the island}, {cue:according to} {source:the census of 2021}.",
  "{source:Health inspectors} {cue:have warned} {content:that the spring is not safe to drink from}.",
  "{source:The striking pilots} {cue:demanded} {content:a raise of 12 percent}.",
  "{source:The imam of the old mosque} {cue:urged} {content:calm}.",
  "{source:The bank} {cue:denied} {content:wrongdoing}.",
  "{source:The mayor’s deputy} {cue:has not said} {content:whether he will stand in 2027}.",
  "The bronze was sold in Geneva in 1992. {source:The dealer’s widow} {cue:says} {content:she has the receipt}.",
  "{source:Rescuers} {cue:said} {content:they could hear tapping from the third level of the mine}.",
  "{source:The astronomers} {cue:reported} in 2019 {content:that the star had dimmed by a third}.",
  "{content:The pipeline carries enough gas for nine million homes}, {source:its owner} {cue:says}.",
  "{content:More than half of the country’s judges are over sixty}, {cue:according to} {source:the bar association}.",
  "{source:The opposition} {cue:accused} {content:the government of hiding the cost of the games}.",
  "When the curtain fell in 1991 {source:she} {cue:told} the company {content:that she would never dance again}. She danced until 2004.",
]);

readsAs("in longer copy: direct", { type: "direct", rule: "quotes/model" }, [
  "The trial opened in Rosario in 2017. On the first day {source:the widow of the dead driver} {cue:told} the judges, {content:“I have come to hear one sentence, and it is not yours.”}",
  "The festival will go ahead without its founder. {content:“She left us a list of forty songs and a very rude note,”} {cue:said} {source:Aurelio Paz, its new director}. {content:“We will follow both.”}",
  "The writer, who died on Sunday at 93, published nothing after 1991. {content:“I had said it,”} {source:she} {cue:explained} to a student in 2005.",
  "Few in the camp sleep before midnight. {content:“At night we listen,”} {cue:said} {source:Abdel Karim, a father of three from Kharsin}. {content:“In the day we mend the tents.”}",
  "The council sold the baths in 2014 for one pound. {content:“It was the price of a newspaper, and we got less news,”} {source:former councillor Edith Marlow} {cue:said}.",
  "{content:“There is a crack in the north wall,”} {source:an engineer} {cue:wrote} in 2016. {content:“It is as wide as my hand.”} The report was never opened.",
  "The lake of Toba has lost four metres since 1997. {content:“We used to jump from the jetty,”} {cue:said} {source:Rina Sitompul, who rents boats at Balige}. {content:“Now we climb down to it.”}",
  "The goal stood. {content:“I asked the linesman, and he looked at his shoes,”} {source:Okoro} {cue:said}.",
  "{content:“My son left for the mines in 2008 and never wrote,”} {source:Mrs. Chikwanda} {cue:told} the hearing, holding up a photograph.",
  "{content:“Our soldiers did not fire first,”} {source:the general} {cue:insisted}, {content:“and they did not fire last.”}",
  "A second tremor hit the town at noon. {content:“The walls were breathing,”} {source:Hülya Demirkan, a baker,} {cue:said}.",
  '{content:"There is no plan B,"} {source:the race director} {cue:said}. {content:"If the snow melts, we ski on straw."}',
  "{content:“Cocoa is our blood,”} {source:Kouassi Yao, a grower from Soubré,} {cue:said}. {content:“At this price we are bleeding.”}",
  "{content:“Was it worth it?”} {source:the chairman} {cue:asked} at the end of the hearing. {content:“Ask the fish.”}",
]);

readsAs("in longer copy: mixed", { type: "mixed", rule: "quotes/model" }, [
  "The plant makes insulin for nine countries. {source:Inspectors from the medicines agency} {cue:said} in March {content:that two of its lines were “not under control”}.",
  "The league fined both clubs. {source:Its disciplinary panel} {cue:said} {content:the brawl had been “started by grown men and ended by ball boys.”}",
  "The owner of the mine could not be reached. {source:His lawyer} {cue:said} by telephone {content:that he was “resting abroad”}.",
  "{source:The choirmaster, who is 88,} {cue:said} {content:he would retire “when the tenors do.”}",
  "The drug, sold since 2014, will be withdrawn. {source:The regulator} {cue:said} {content:it “no longer does more good than harm”}.",
  "{source:The ferry company} {cue:blamed} {content:the accident on “a wave of unusual height”}.",
  "{source:Sari Lehtonen, the team’s doctor,} {cue:said} {content:the ankle was “the size of a melon” but not broken}.",
]);

readsAs("the comma outside the marks: direct", { type: "direct", rule: "quotes/model" }, [
  "{content:“Nobody told the nurses”}, {cue:said} {source:a surgeon at the hospital}. {content:“They read it in the paper”}.",
  "{content:“The road is finished”}, {source:the engineer} {cue:said}.",
  "{content:‘The pitch was slow’}, {source:the captain} {cue:said}. {content:‘We should have bowled first.’}",
  "{content:“The strike is over”}, {source:the union} {cue:said} on Friday. {content:“We go back with our heads up.”}",
  "{content:‘The harvest’}, {source:she} {cue:said}, {content:‘was a gift’}.",
  "{content:“If it rains”}, {cue:said} {source:the groundsman}, {content:“we play on Sunday”}.",
  "{content:‘I will appeal’}, {source:Rao} {cue:told} the tribunal. {content:‘The judge was asleep.’}",
  "{content:«The museum is ruined»}, {cue:said} {source:its guard}. {content:«Even the stones were stolen.»}",
]);

readsAs("the comma outside the marks: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{source:The coroner} {cue:said} {content:the fall was ‘no accident’}.",
]);
