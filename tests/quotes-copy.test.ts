import { describe, expect, it } from "vitest";
import { readMarkedCopy } from "../src/testing/marked-copy.ts";
import { marked, quotesIn, type Found } from "./support/marked-quotes.ts";

// Every sentence here was written for this project, and the people in it are invented.
//
// What the marks hold: quotation marks, "that" and "to" are inside content, the full stop of an indirect one is not;
// titles and appositives belong to the source, with the comma that closes them before the cue; auxiliaries and adverbs
// belong to the cue; whom it is told to, and when, belongs to nobody. Where a copy has several attributions their roles
// are numbered: {source1:…} {cue1:…} {content1:…}.

type Expected = Partial<Pick<Found, "type" | "rule">>;

const readsAs = (name: string, expected: Expected, copies: readonly string[]) =>
  describe(name, () => {
    it.each(copies)("%s", (copy) => {
      const { text } = readMarkedCopy(copy);
      const found = quotesIn(text);
      expect(marked(text, found)).toBe(copy);
      for (const quote of found) expect(quote).toMatchObject(expected);
    });
  });

const givesNothing = (name: string, texts: readonly string[]) =>
  describe(`no quote: ${name}`, () => {
    it.each(texts)("%s", (text) => expect(marked(text, quotesIn(text))).toBe(text));
  });

readsAs("source, cue, content: direct", { type: "direct", rule: "quotes/model" }, [
  "It was the last match of the season, and {source:the crowd} {cue:chanted} {content:“Sell the board!”} for twenty minutes.",
  'The bank closed 40 branches in May. {source:A spokesman} {cue:said} in an email:\n\n{content:"Most of our customers now use their telephones."}',
  "{source:The goalkeeper} {cue:said} after the match, {content:“I saw the ball late and I guessed.”}",
  "{source:Judge Marisela Quispe} {cue:told} the court: {content:“You planned this for weeks, and you showed no pity.”}",
  '{source:Dr Ifeoma Balogun} {cue:told} the inquiry, {content:"The ward had one nurse for forty beds."}',
  "{source:Councillor Bheki Zondo} {cue:replied}, {content:‘I have never owned a quarry.’}",
  "{source:Mr. Tavares} {cue:added}, {content:``Nobody asked the fishermen.''}",
  "{source:The vet} {cue:said}, {content:‘The herd will live.’}",
  "{source:The king’s physician} {cue:wrote}, {content:„He eats well and sleeps badly.“}",
  "{source:The dockers’ leader} {cue:told} a crowd in Guayaquil, {content:«We load nothing until we are paid.»}",
  '{source:The pilot} {cue:radioed}, {content:"Both engines are out."}',
]);

readsAs("source, cue, content: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{content:Fighters seized the airport after three days of clashes that left at least 130 people dead}, {source:residents} {cue:said}.",
  "{source:He} {cue:said} only {content:that ministers kept everything under review}.",
  "The board {cue:was told} {content:that the port was full}.",
  "{source:The FDA} {cue:said in a report} that year {content:that the company had been slow}.",
  "{content:The memo’s author}, {source:he} {cue:tells} me, {content:has since left the country}.",
  "{source:An official who was not authorised to speak to the media} {cue:said} {content:the vault was empty}.",
  "{source:Reports attributed to the harbour ministry} {cue:said} {content:the dredger was late}.",
  "{content:The chairman} {cue:is said} {content:to be considering a sale}.",
  "{source:The Port Agency, criticised in an independent report last year for failing to act on six warnings,} {cue:said} {content:it had doubled its staff}.",
  "In a statement read by her solicitor, {source:Okoro} {cue:apologised to} {content:the families}.",
  "{source:Finance chief Lee Mi-ran} {cue:told} Quayline {content:that capital spending would be trimmed by about a tenth next year}.",
  "{source:One of them}, speaking on condition of anonymity to discuss private talks, {cue:said} {content:the truce was alive}.",
  "{source:The ferry union} {cue:said} {content:turnout in the ballot, which closed at noon on Friday, was 61 percent}.",
  "{source1:{source2:The doctor}} {cue1:said} {content1:the boy was out of danger} and {cue2:thanked} {content2:the donors}.",
  "{source:The novelist’s publisher} {cue:confirmed} {content:her death} on Sunday.",
  "{source:The International Rowing League} {cue:said} on Monday {content:it would test every crew at the regatta in Poznań}.",
  "{source:The finance ministry} {cue:said} {content:the deficit had narrowed to 3.1 percent of output}.",
  "{source:Police in Cochabamba} {cue:said} {content:two men had been arrested over the theft of 40 church bells}.",
  "{source:The central bank of Zambora} {cue:said} on Wednesday {content:that inflation would slow to 6 percent by the end of 2027}.",
  "{source:Doctors at the Mbale clinic} {cue:say} {content:the new vaccine has halved the number of children with severe malaria}.",
  "{source:Hiroko Tanabe, a seismologist at Sendo University,} {cue:said} {content:the fault had been quiet for nearly three centuries}.",
  "{source:A spokeswoman for the port authority} {cue:said} {content:the crane had passed its last inspection in 2019}.",
  "{source:The striker’s agent} {cue:told} Radio Delta {content:that three clubs had made offers}.",
  "{source:Two officials with knowledge of the talks} {cue:said} {content:the envoys had agreed on little more than a date}.",
  "{source:The coroner} {cue:found} {content:that the climber had died of the cold}.",
  "{source:A study of 4,000 farms in Punjab} {cue:found} {content:that drip lines cut water use by a third}.",
  "{source:The report} {cue:concluded} {content:that the dam had been built with too little cement}.",
  "{source:The prosecutor} {cue:alleged} {content:that the brothers had sold the same plot to eleven buyers}.",
  "{source:The governor} {cue:denied} {content:that any voters had been turned away}.",
  "{source:The company’s chief executive, Leif Sandmo,} {cue:admitted} {content:that the launch had been rushed}.",
  "{source:Opposition leader Thabo Nkemba} left the hall at noon, {cue:claiming} {content:that the electoral board had lost 900 ballot boxes}.",
  "{source:The weather office} {cue:warned} {content:that the storm could bring 300 millimetres of rain to the coast}.",
  "{source:The union} {cue:has repeatedly said} {content:that the mine’s alarms do not work}.",
  "{source:The captain} {cue:did not say} {content:when he would retire}.",
  "{source:She} {cue:recalled} {content:that the theatre had no roof in the winter of 1994}.",
  "{source:The museum’s director} {cue:confirmed} on Monday {content:that four bronzes were missing}.",
  "{source:Residents of the Barrio Sur} {cue:complained} {content:that the buses no longer ran after nine}.",
  "{source:The economist Farida Haddadi} {cue:argues} {content:that cheap loans did more harm than the drought}.",
  "{source:The ministry of health} {cue:announced} {content:that the clinics would open on Sundays}.",
  "{source:The batsman} {cue:insisted} {content:he had not touched the ball}.",
  "{source:Scientists} {cue:believe} {content:the lake was once twice as deep}.",
  "{source:The supreme court} {cue:ruled} on Thursday {content:that the ban on night markets was unlawful}.",
  "{source:Analysts at Borromeo Bank} {cue:expect} {content:copper prices to fall next year}.",
  "{source:The agency} {cue:reported} {content:that 60,000 people had fled the fighting since March}.",
  "{source:Ms. Okonjo} {cue:noted} {content:that the last census was taken in 2006}.",
  "{source:The judge} {cue:asked} {content:whether the witness had been paid}.",
  "{source:The insurer} {cue:estimates} {content:that the hail cost it 90 million euros}.",
  "{source:Ministers} {cue:agreed} {content:to end the fuel subsidy by 2026}.",
  "{source:The pathologist} {cue:testified} {content:that the wound could not have been made by a fall}.",
  "{source:The World Chess Union} {cue:said} {content:the game would be played again}.",
  "{source:They} {cue:said} {content:the ransom had been left under a bridge}.",
  "{source:The mayors of Ruse and Giurgiu} {cue:said} {content:they would ask for a second bridge}.",
]);

readsAs("source, cue, content: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{source:Ana Bexley of the Tidal Centre in Marlow, which watches the dams by satellite,} {cue:called} {content:that claim “technically true and practically useless”}.",
  "{source:The witness} {cue:said} {content:he “ran until there was no more road”}.",
  "{source:The archbishop} {cue:described} {content:the raid as “an insult to the dead”}.",
  "{source:The minister} {cue:called} {content:the strike “a gift to our rivals”} on Tuesday.",
  "{source:The tribunal} {cue:ruled} {content:that the fee was “out of all proportion”}.",
  '{source:The drug maker} {cue:said} {content:it was "deeply sorry" for the delay}.',
  "{source:Her brother} {cue:said} {content:she was 'the quiet one' in a loud house}.",
  "{source:The coach} {cue:said} {content:the pitch was «more sand than grass»}.",
  "{source:The senator from Itaporã} {cue:said} {content:the plan would “bury the small growers.”}",
  "{source:The novelist} {cue:told} an audience in Jaipur {content:that prizes were “a kind of weather”}.",
  "{source:The inspectors} {cue:wrote} {content:that the kitchen was ``unfit for any purpose''}.",
  "{source:The committee} {cue:said} {content:the rules were „older than the game“}.",
  "{source:A vendor in Dhaka} {cue:said} {content:the new notes were ``too pretty to spend''}.",
  "{source:The chief of staff} {cue:said} {content:his men had shown ‘more patience than the weather’}.",
]);

readsAs("content, cue, source: direct", { type: "direct", rule: "quotes/model" }, [
  "{content:“Our reserves will last until June,”} {cue:said} {source:Pilar Etxeberria, head of the gas company,} on Thursday.",
  "{content:“We lost the game in the first ten minutes,”} {cue:said} {source:coach Dragan Milutić}.",
  "{content:“It smells of diesel even in the church,”} {cue:said} {source:Rosaura Mamani, who sells bread near the port}.",
  "{content:“Where are the boats?”} {cue:asked} {source:Nadia Benhaddou, a nurse from Tetouan}.",
  "{content:“Stay away from the river tonight!”} {cue:warned} {source:the district officer}.",
  "{content:“This is the finest fossil of its kind,”} {cue:says} {source:Dr Emeka Ilori, a palaeontologist at the National Museum}.",
  '{content:"The price of flour has doubled since 2021,"} {cue:said} {source:baker Hossein Rahmati}.',
  '{content:"I never saw a penny of it,"} {cue:testified} {source:the former treasurer}.',
  "{content:‘The tide will not wait for the council,’} {cue:said} {source:Morag Sinclair, the harbour master}.",
  "{content:“Is this the end of the monarchy?”} {cue:asked} {source:the duke’s biographer, Sophie Lindqvist}.",
  "{content:‘Does it hurt?’} {cue:asked} {source:the surgeon}.",
  "{content:«The vines are dead to the root,»} {cue:said} {source:Étienne Vaucourt, a grower near Béziers}.",
  "{content:«We shall appeal»}, {cue:said} {source:the club’s lawyer, Ornella Vitali}.",
  "{content:„The tunnel is dry“}, {cue:said} {source:the engineer Matthias Krol}.",
  "{content:„We were promised a school“}, {cue:says} {source:Danuta Wilk, a mother of four}.",
  "{content:``The runway is clear,''} {cue:said} {source:airport manager Lito Bautista}.",
  "{content:``It was over in a minute,''} {cue:recalled} {source:Hamid Qaderi, who drove the second truck}.",
  "{content:“Thirty overs were enough,”} {cue:said} {source:captain Dilhara Wijeratne} after the rain stopped play.",
  "{content:“No one has shown us a map,”} {cue:complained} {source:a farmer in Gulu district}.",
  "{content:“Profit is not a dirty word,”} {cue:wrote} {source:the chairman} in a letter to shareholders.",
  "{content:“I knew him as a gardener,”} {cue:said} {source:a neighbour, who gave only her first name, Ruta}.",
  "{content:“The data are clean,”} {cue:insisted} {source:lead author Dr Paulo Sequeira}.",
  '{content:"We will be back in court,"} {cue:vowed} {source:Lindiwe Mokoena, a lawyer for the miners}.',
  "{content:«It is a fine law on paper,»} {cue:said} {source:the deputy}.",
  "{content:„The pumps were never switched on“}, {cue:admitted} {source:the owner of the plant}.",
  "{content:“Our profit is small, but it is ours,”} {cue:said} {source:Wambui Njoroge, founder of the dairy}.",
]);

readsAs("content, cue, source: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{content:The quake was felt as far as the capital}, {cue:said} {source:the geological survey}.",
  "{content:Sales of rice cookers fell by a fifth in 2009}, {cue:said} {source:the trade group}.",
  "{content:The trains would run again on Monday}, {cue:said} {source:the operator}.",
  "{content:The letters were forged in about 1990}, {cue:says} {source:a new book by the historian Petra Vlk}.",
]);

readsAs("content, source, cue: direct", { type: "direct", rule: "quotes/model" }, [
  "{content:“The monsoon is nine days late,”} {source:the meteorological department} {cue:said}.",
  "{content:“I will play until my knees say no,”} {source:she} {cue:joked}.",
  "{content:“Who signed for the keys?”} {source:the judge} {cue:asked}.",
  "{content:“We buried him beside the school he built,”} {source:his daughter, Amina,} {cue:said}.",
  "{content:“The kick hit my hand, and I knew it,”} {source:the defender} {cue:admitted}.",
  "{content:“The cell divides before it dies,”} {source:Professor Meera Nambiar} {cue:explained}.",
  "{content:“It was like a wall of mud,”} {source:one survivor} {cue:said} by telephone.",
  "{content:“We can live with a draw,”} {source:Petrov} {cue:said} on Saturday.",
  '{content:"The factory will not close,"} {source:the chairman} {cue:told} workers in Tampere.',
  '{content:"I paid him in cash,"} {source:the witness} {cue:said}.',
  '{content:"Is it true?"} {source:he} {cue:asked}.',
  "{content:'You could hear the ice break from the village,'} {source:Mr Dorje} {cue:said}.",
  "{content:'It was my mistake,'} {source:the umpire} {cue:said}.",
  "{content:‘I never wanted a statue,’} {source:she} {cue:wrote} in 1998.",
  "{content:‘The lake has gone,’} {source:a fisherman} {cue:said}.",
  "{content:«The choir will sing outdoors»}, {source:the abbot} {cue:said}.",
  "{content:«They took the goats and left the books,»} {source:the teacher} {cue:said}.",
  "{content:„We will not sell“}, {source:the mayor} {cue:said}.",
  "{content:„The winter of 2029 was the mildest on record“}, {source:the weather service} {cue:said}.",
  "{content:``The border is calm,''} {source:a colonel} {cue:said}.",
  "{content:``They sang all night,''} {source:the warden} {cue:recalled}.",
  "{content:“The ash fell like snow,”} {source:a bus driver} {cue:told} the station.",
  "{content:“We have one ambulance for 90,000 people,”} {source:the nurse, Adjoa Boateng,} {cue:said}.",
  "{content:“That is not what I signed,”} {source:the minister} {cue:protested}.",
  '{content:"He was the best left-back of his age,"} {source:the club’s president, Nicanor Rey,} {cue:said}.',
  "{content:„The mine is full of water“}, {source:the inspector} {cue:wrote}.",
  "{content:«I have nothing to add,»} {source:he} {cue:replied}.",
  "{content:‘Why was the gate open?’} {source:the lawyer} {cue:asked}.",
  "{content:``The fever is gone,''} {source:the doctor} {cue:said}.",
]);

readsAs("content, source, cue: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{content:Some 900 berths are gone and another 400 are at risk}, {source:Deputy Harbour Master Minh Vo} {cue:told} a news conference in Can Lo.",
  "{content:The rebels had mined the last bridge over the Sava}, {source:the general} {cue:said}.",
  "{content:Three of the five turbines are idle}, {source:the utility} {cue:said} on Friday.",
  "{content:Nearly half of the stolen paintings have been found}, {source:prosecutors in Turin} {cue:said}.",
  "{content:The painter died in his sleep on Sunday}, {source:his gallery} {cue:announced}.",
  "{content:Net profit rose 14 percent to 2.2 billion rupees in the quarter}, {source:the cement maker} {cue:said}.",
  "{content:A cyclone is likely to reach the delta by Tuesday night}, {source:forecasters} {cue:warned}.",
  "{content:The drug is safe for children under five}, {source:a trial in Malawi} {cue:has shown}.",
  "{content:The vessel was carrying 90 tonnes of palm oil, far more than it was built for}, {source:investigators} {cue:found}.",
  "{content:The winger will miss the final with a torn muscle}, {source:the club} {cue:confirmed}.",
  "{content:The minister’s son owned half of the company}, {source:documents} {cue:show}.",
  "{content:Spending on schools would fall by a tenth}, {source:the opposition} {cue:claimed}.",
]);

readsAs("content, source, cue: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{content:The village was “as empty as a drum”}, {source:a relief worker} {cue:said}.",
  "{content:The festival was “a triumph of mud over music”}, {source:one critic} {cue:wrote}.",
]);

readsAs("interrupted, or going on: direct", { type: "direct", rule: "quotes/model" }, [
  "{content:“The vaccine,”} {source:she} {cue:said}, {content:“must be kept cold.”}",
  "{content:“If the rains fail again,”} {cue:said} {source:the village chief}, {content:“we will have to sell the oxen.”}",
  "{content:“I was wrong,”} {source:the former president of the club} {cue:said}, {content:“and I am sorry.”}",
  '{content:"Our aim,"} {source:the banker} {cue:told} the committee, {content:"is to be dull."}',
  "{content:'The trouble,'} {source:he} {cue:said}, {content:'began with the bridge.'}",
  "{content:‘A good wicketkeeper,’} {source:Fernando} {cue:once wrote}, {content:‘is never seen.’}",
  "{content:«The snow,»} {cue:said} {source:the guide}, {content:«will not hold.»}",
  "{content:„The archive“}, {source:the historian} {cue:said}, {content:„was never burned.“}",
  "{content:``The talks,''} {source:the envoy} {cue:said}, {content:``have only begun.''}",
  "{content:“We found the tomb by accident,”} {source:Dr Lucía Paredes} {cue:said}. {content:“A goat fell into it.”}",
  "{content:“The hall was full by six,”} {cue:said} {source:the organiser, Tunde Afolayan}. {content:“People stood in the rain to listen.”}",
  '{content:"It is a young team,"} {source:the captain} {cue:said}. {content:"They will learn. They have time."}',
  "{content:‘We heard the first shell at dawn,’} {source:Oksana} {cue:said}. {content:‘By noon the street was gone.’}",
  "{content:'The books balance,'} {source:the auditor} {cue:said}. {content:'I checked them twice.'}",
  "{content:«It was a goal,»} {source:the striker} {cue:said}. {content:«Everyone saw it.»}",
  "{content:„It is too early to celebrate“}, {source:the minister} {cue:said}. {content:„The water can come back.“}",
  "{content:``The road is gone,''} {source:the mayor} {cue:said}. {content:``We need helicopters.''}",
  "{content1:“The parish sold the land in 2003,”} {source1:Father Anselmo} {cue1:told} the court. {content2:“The money went to the roof,”} {source2:he} {cue2:added}.",
  "{content:“My grandmother,”} {cue:says} {source:Ayumi}, {content:“hid the seeds in her hair.”}",
  "{content:«The ministry,»} {source:she} {cue:said}, {content:«has lost the file.»}",
  "{content:“No,”} {source:the judge} {cue:said}. {content:“Sit down.”}",
  "{content:“The fans deserve an answer,”} {source:the captain} {cue:told} Radio Sur on Sunday. {content:“We do not have one.”}",
  '{content:"In forty years,"} {source:the ferryman} {cue:said}, {content:"I have never seen the river so low. The rocks have names again."}',
]);

readsAs("interrupted, or going on: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{content:The harvest}, {source:the ministry} {cue:said}, {content:would be the smallest since 1992}.",
  "{content:The pilot}, {source:investigators} {cue:believe}, {content:had turned off the wrong engine}.",
]);

readsAs("interrupted, or going on: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{content:The deal}, {source:one banker} {cue:said}, {content:had been “dead since Easter”}.",
]);

readsAs("cue, source, content: direct", { type: "direct", rule: "quotes/model" }, [
  "{cue:Said} {source:Okello}: {content:“The fish are smaller every year.”}",
  "{cue:Wrote} {source:the judge}: {content:“Silence is not consent.”}",
  '{cue:Asked} {source:Mrs. Delgado}: {content:"Who will pay for the wells?"}',
  "{cue:Said} {source:the mayor}: {content:“The snow has beaten us.”}",
  '{cue:Replied} {source:Mr. Olsen}: {content:"I was asleep."}',
]);

readsAs("according to, at the head: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{cue:According to} {source:the ministry of fisheries}, {content:the catch has fallen by 40 percent since 2015}.",
  "{cue:According to} {source:court papers}, {content:the accountant moved the money through six countries}.",
  "{cue:According to} {source:two players who were in the room}, {content:the coach threw a boot at the door}.",
  "{cue:According to} {source:the survey}, {content:one household in three has no clean water}.",
  "{cue:According to} {source:her son}, {content:she had been ill since the spring}.",
  "{cue:According to} {source:the United Fishers of Palawan}, {content:the reef had been blasted with home-made bombs}.",
  "{cue:According to} {source:a 2022 report by the auditor general}, {content:half of the tractors had never been delivered}.",
]);

readsAs("according to, at the head: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{cue:According to} {source:the police report}, {content:the driver “smelled strongly of plum brandy.”}",
]);

readsAs("according to, at the tail: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{content:The ferry was built for 80 people}, {cue:according to} {source:the coast guard}.",
  "{content:About 1,400 homes were destroyed in the fire}, {cue:according to} {source:the governor’s office}.",
  "{content:The virus spreads more slowly in dry air}, {cue:according to} {source:a paper in the Journal of Field Medicine}.",
  "{content:Exports of cocoa fell by 9 percent in the first half of 2024}, {cue:according to} {source:customs data}.",
  "{content:The suspect spent two nights in a hotel near the station}, {cue:according to} {source:a person briefed on the case}.",
  "{content:The bomb went off near a bus stop}, {cue:according to} {source:witnesses}.",
  "{content:The patient was sent home twice}, {cue:according to} {source:the inquest}.",
  "{content:The two men met in prison in 2002}, {cue:according to} {source:prosecutors}.",
]);

readsAs("according to, at the tail: mixed", { type: "mixed", rule: "quotes/model" }, [
  "{content:The singer had “no enemies and no savings”}, {cue:according to} {source:her manager, Babacar Sy}.",
]);

readsAs("according to, at the tail: direct", { type: "direct", rule: "quotes/model" }, [
  "The bill borrows whole pages and, {cue:according to} {source:one diplomat}, {content:“repeats their mistakes”}.",
  "{content:“The brakes were new,”} {cue:according to} {source:the mechanic}.",
]);

readsAs("a quotation without a cue: direct", { type: "direct", rule: "quotes/continued" }, [
  "The square was still full at midnight.\n\n{content:“We came for the music and we stayed for the bread. Nobody wants to go home.”}\n\nThe last train left at one.",
  'The walls are bare but for a calendar from 1997.\n\n{content:"My husband carried every stone of this house up the hill."}\n\nThe well behind it is dry.',
  "At the gate the old miners wait for the bus.\n\n{content:‘We were four hundred in 1990. Now we are eleven.’}\n\nThe bus is late.",
  "The kitchen opens at five.\n\n{content:«Bread first, then soup, then the news of the day.»}\n\nBy six there is a queue.",
  "The night market of Kota Lama opened on its new site by the river on Friday, three years after a fire burned the old one to the ground in a single night of wind.\n\n{content:“We lost our corner and half of our customers.”}\n\nStalls must close by eleven, and the buses stop at ten.\n\nThe council has counted 400 of them.",
]);

readsAs(
  "introduced by a colon at the end of the paragraph before: direct",
  { type: "direct", rule: "quotes/model" },
  [
    "{source:The bishop} {cue:wrote} to his priests:\n\n{content:“Open the halls, light the stoves and ask nobody for papers.”}",
    "{source:The captain} {cue:told} his players at half-time:\n\n{content:‘You have forty-five minutes to be remembered.’}",
  ],
);

readsAs("continued over paragraphs: direct", { type: "direct", rule: "quotes/model" }, [
  "{content:“We walked for nine days,”} {source:Mariam Touré} {cue:said}. {content:“There was no water at the second well.}\n\n{content:“At the third we found soldiers.”}",
  '{content:"The wall came down at four,"} {source:the foreman} {cue:said}. {content:"I counted my men and one was missing.}\n\n{content:"We dug until it was dark.}\n\n{content:"He was alive."}',
]);

readsAs("a speaker behind a dash: direct", { type: "direct", rule: "quotes/dash" }, [
  "{content:“The desert does not forgive a late start.”} {cue:–} {source:Yusuf Daoud, rally driver}",
  "{content:“I paint the sea because it will not sit still.”} {cue:—} {source:Carmen Ibarra}",
  '{content:"A budget is a promise with numbers."} {cue:--} {source:Ngozi Adeyinka, auditor}',
  "{content:‘Bowl straight and hope.’} {cue:–} {source:Ravi Senanayake}",
  "The readers’ letters came from eleven countries.\n\n{content:“Your map of the strait was upside down.”}\n\n{cue:—} {source:Captain Lars Eide, Bergen}",
  "{content:“My first violin cost less than the bus that took me to it.”} {cue:–} {source:Zoltán Bárdos, soloist}",
  "{content:«The mountain decides.»} {cue:—} {source:Pemba Rai, guide}",
]);

readsAs("quotations inside a quotation: direct", { type: "direct", rule: "quotes/model" }, [
  "{content:“The poster said “Vote for Water” and nothing else,”} {source:she} {cue:said}.",
  "{content:“He told me ‘never again’ and shut the door,”} {source:the landlady} {cue:said}.",
  "{content:“My mother used to say, ‘Count the spoons,’ and we laughed,”} {source:Mr. Achterberg} {cue:recalled}.",
  "{content:‘They shouted “Open the gate” and then they ran,’} {source:the guard} {cue:said}.",
  "{content:\"The sign said 'No swimming' in three languages,\"} {cue:said} {source:lifeguard Ana Pinto}.",
  "{content:“The minister said that we would be paid in May,”} {cue:said} {source:Grace Phiri, a teacher}.",
  "{source:The priest} {cue:said} {content:“the man whispered ‘bread’ and died.”}",
  "{content:«He called it “a small war”,»} {source:the widow} {cue:said}.",
]);

readsAs("quotations inside a quotation: indirect", { type: "indirect", rule: "quotes/model" }, [
  "{source:The ministry} {cue:said} {content:that witnesses had claimed that the driver was asleep}.",
]);

readsAs(
  "two cues with one subject, and subjects from elsewhere in the sentence: indirect",
  { type: "indirect", rule: "quotes/model" },
  [
    "{source1:{source2:The governor}} {cue1:said} {content1:the dam was sound} and {cue2:promised} {content2:to publish the tests}.",
    "{source1:{source2:The club}} {cue1:denied} {content1:that it was for sale} but {cue2:admitted} {content2:that it owed wages}.",
    "{source1:{source2:He}} {cue1:said} {content1:the fever had passed}, {cue2:adding} {content2:that he would bowl on Monday}.",
    "{source:The central bank} kept its rate at 7 percent on Tuesday, {cue:saying} {content:that food prices had begun to slow}.",
    "{source:The rebels} freed nine hostages at dawn, {cue:insisting} {content:that no ransom had been paid}.",
    "The valley was settled by monks, {source:who} {cue:believed} {content:that the springs could heal the blind}.",
    "Villagers spoke to Ismael Ortuño, {source:who} {cue:said} {content:the wolves had come back in 2012}.",
    "{source1:{source2:The ministry}} {cue1:confirmed} {content1:that the ship had sunk}, but {cue2:declined} {content2:to name the crew}.",
    "{source:The defender} left by the back door, {cue:telling} reporters {content:that he had nothing to say}.",
  ],
);

readsAs("two speakers: of several types", { rule: "quotes/model" }, [
  "From {source:our reporter Cathal Lind in Galway}{cue::} {content:“I have never seen the pier like this. The swans are on the road.”}",
  "Ms Goh spoke. {cue1:Asked about} {content1:this}, {source2:Ms Goh} {cue2:said} {content2:the city had changed}.",
  "At the market, {source:a woman selling potatoes who will not give her name} {cue:says} {content:that the teacher “has eaten our future”}.",
  "{source1:She} {cue1:said} {content1:it would fall by 42 percent}; {content2:current policies}, {source2:she} {cue2:said}, {content2:would lead to a fall of 3 percent at best}.",
  "{content:“I heard a noise like thunder, and then the wall wasn’t there any more,”} {source:baker Yusuf Demir, his face white with flour dust}, {cue:told} public broadcaster LRT.",
  "But {source:officials in the town of Huacapampa, 18 kilometres downstream}, {cue:told} its 9,400 residents {content:not to drink tap water}.",
  "{source:Opposition lawmaker Peter Odhiambo} {cue:said} {content:the decision showed that the bank was “asleep at the wheel”}.",
  "{content:“She claps for us,”} {source:he} {cue:said}, to loud applause, at a rally.",
  "{source1:Minister Luc Barrault} {cue1:said} {content1:that “the port is not for sale”}, while {source2:the union} {cue2:urged} {content2:him to sell it “at once”}.",
  "{source1:The mate} {cue1:shouted} {content1:“Murderer!”} and was led away by guards. {content2:“It’s a disgrace,”} {cue2:said} {source2:a clerk}.",
  "{content1:“My mother waited,”} {cue1:said} {source1:Aoife Lenham}. {content1:“It was never true. Nobody had looked.”} {source2:Ms Lenham} {cue2:said} {content2:the family had not been contacted by the hospital since}. {content2:“Not a call, not a card.”}",
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

givesNothing("scare quotes and words in marks", [
  "The so-called “onion tax” takes effect in July.",
  "Three “guests” of the dictator still live in the palace.",
  "The word “ubuntu” has no exact match in English.",
  "The town’s ‘beach’ is a strip of gravel behind the mill.",
  'Farmers in the north grow "blue" maize for the feast.',
  "A dose of the ''sleeping'' virus was kept in a freezer in Dakar.",
  "The “like” button vanished from the site in 2023.",
]);

givesNothing("titles of works", [
  "Her third novel, “The Salt Ledger”, won the Ibadan Prize in 2011.",
  "Chapter four, “How the River Moved”, runs to 90 pages.",
  "The choir performed «Nachtlied» in a cold church.",
  'Their album "No Map, No Moon" sold two million copies in 1995.',
  "The «Volga» restaurant closed in 2001.",
  "The magazine “Steppe & Sky” has 400 readers.",
  "The horse 'Bitter Lemon' won the third race at Kranji.",
  'The exhibition, "Salt, Silver, Silk", runs until March.',
  "The ``Green Line'' divides the old town.",
  "“Sunny Side”, a bakery in Leith, makes 900 loaves a day.",
  "The song’s title means “small rain” in Tagalog.",
  "She won the “Best Goal” award in 2019.",
]);

givesNothing("nicknames", [
  "Ramón “El Zurdo” Villalba scored twice before half-time.",
  'The boxer, known as "the Accountant", fought 41 times.',
  "The pact, known as the Harrow accord, expires in May.",
  "He is known as the Fox.",
]);

givesNothing("mottos, ships, bills, operations", [
  "The regiment’s motto, “Through mud to the sea”, is carved above the gate.",
  "The trawler “Santa Brígida” sank off Vigo in 1993.",
  "“Operation Dry Well” began at dawn in four provinces.",
  "The satellite «Zarya 9» entered orbit on Sunday.",
  "The „Blaue Brücke“ opens to trams in May.",
]);

givesNothing("headlines and furniture", [
  'From our archive (2004): "The year the lake froze"',
  "Read more: “How the dam failed”",
  "Related: ‘Why the ferries are late’",
]);

givesNothing("nouns that look like cues", [
  "The State Opera reopens in the autumn with a new roof.",
  "The Harare Post moved its presses to the suburbs.",
  "The Note 12 costs 300 euros.",
  "Demand for cooking gas fell in Karachi.",
  "The reported cases of measles rose to 340.",
  "Promise Dube scored the winner in extra time.",
  "Warning lights flashed along the runway.",
  "The answer sheet has forty lines.",
  "A call box stood on the corner until 2002.",
  "The match was called off because of fog.",
  "Question Nine on the paper was about rivers.",
  "State radio played folk songs all day.",
  "The order book is worth 4 billion yen.",
  "The Claims Court in Suva has two judges.",
  "The state of the roads in Chiapas is poor.",
  "Sales at the mine rose after the orders from Japan.",
  "The notes were printed in Madras in 1990.",
  "The Daily Report costs 20 rupees.",
  "The promise of rain brought the herds south.",
  "Two warnings were painted on the tank.",
  "The reply took eleven years to arrive.",
  "The Pledge, a yacht of 30 metres, ran aground.",
  "The talk of the town was the new tram.",
]);

givesNothing("marks that are no quotation", [
  "The pipe is 12\" wide and 6' long.",
  "The farmers' market moved to the boys' school in the '80s.",
  "Rock 'n' roll came to Tallinn in a sailor's bag.",
  "The runner finished in 2' 14\" on a wet track.",
]);

givesNothing("plain reports", [
  "Norvale later recalled about 5 million cans.",
  "However, aid cuts have put that plan in doubt.",
  "The declaration, dubbed the Marrakesh Methane Compact, is not binding.",
  "Not everyone admired her.",
  "If confirmed, the result would give the Alliance 88 seats.",
  "Opinion: The minister is wrong about our trees",
  "The Treasury is not known for its love of moss.",
  "A former engineer at the company, identified as Witness F, wept as a message from her son was read out.",
  "Star winger charged after nightclub brawl",
  "Scores feared dead after landslide buries village",
  "Polar talks in Hobart end without a vote on krill",
  "Gusts of 183 km/h have been recorded at Ross Head.",
  "Was she ever tempted to stop?",
  "She shows me one.",
  "The first mate showed no emotion as the sentence was read out.",
  "The party has ruled the state for 11 years.",
  "The snow proved stubborn on the northern roads.",
  "Will Petty scored the third goal. Petty himself added a fourth in stoppage time.",
  "Norvane on Tuesday lowered its full-year revenue forecast to between $38.5 billion and $40 billion.",
  "Norvik's Court of Appeal on Friday overturned a ruling that had blocked a $2 billion plan to lease the country's second port to a foreign operator for 20 years.",
  "The committee issued a report that was critical of the police.",
  "Conductor Ana Bexley steps down in June. She spoke to Ian Marsh about money, tides and why she will not be writing a memoir.",
  "The bridge over the Zambezi opened in May, two years late.",
  "Rain fell on the coast for nine days, and the river rose by a metre.",
  "The team lost 3-1 at home and dropped to ninth place.",
  "The shares closed at 41 rupees, down 6 percent.",
]);

givesNothing("plain reports, longer", [
  "Heavy snow closed the pass on Sunday, and forty lorries spent the night on the road below Erzin.",
  "Banda scored in the 12th minute, Phiri hit the post, and the home side went to the break a goal up.",
  "The court sentenced the two brothers to nine years each for the theft of the bells.",
  "Wijeratne took five wickets for 31 runs before tea, and the visitors lost their last six men for 40.",
  "The chain opened 14 shops in Vietnam in 2018 and closed six of them a year later.",
  "Troops crossed the river at dawn and reached the outskirts of Kharsin by noon.",
  "The composer was born in Brno in 1931, studied in Leipzig and spent thirty years as an organist.",
  "Surgeons removed the tumour in March, and the boy went back to school in September.",
  "The volcano threw ash nine kilometres into the air, and flights to the island were cancelled.",
  "Voters in Saint-Aubin chose a new mayor on Sunday; turnout was 38 percent.",
  "The ship carried 300 cattle, two horses and a cargo of cement.",
  "The parliament of Zambora passed the water act by 88 votes to 61.",
  "The river rose by two metres in a night, named streets became canals, and the zoo moved its bears.",
  "A lorry struck the gate of the embassy at six in the evening.",
  "The rupee lost 2 percent against the yen in the first week of January.",
  "Lightning killed eleven cows on a farm outside Paysandú.",
  "In 1996 the factory made 9,000 bicycles a day; by 2012 it made none.",
  "The old pier, a favourite of painters, burned down in the winter of 1990.",
  "The actor leaves a wife, two sons and a house full of clocks.",
  "The minister flew to Astana on Tuesday and met three of the region's presidents.",
  "The vaccine is given in two doses, four weeks apart.",
  "A bell rings in the village of Sankt Veit each evening at the hour of the avalanche.",
  "The home side won by an innings and 44 runs.",
]);

readsAs("a colon belongs to its cue", {}, [
  '{source:The coach} {cue:said:} {content:"We were second to every ball."}',
  "{source:A villager} {cue:said:} {content:'The river took the school first and then the road.'}",
  "{source:The conductor Jitka Horáková} {cue:said:} {content:«We will play the whole cycle without a break.»}",
  "{source:The mayor of Lüneberg, Anke Wiegand,} {cue:said:} {content:„The bridge will be ready before the frost.“}",
  "The letter was found in a drawer in 1991. {source:It} {cue:reads:}\n\n{content:“Sell the boat, but keep the nets for the boys.”}",
  "{source:The chairwoman of the inquiry} {cue:concluded:}\n\n{content:«The fire could have been stopped by one open door.»}",
  "The fish market was empty on Tuesday. {source:A sign on the door} {cue:said:}\n\n{content:“Closed until the sea is clean.”}",
  "{source:The finance minister, Oluwaseun Bamidele,} {cue:added:}\n\n{content:“We will not print money to pay for a parade.”}",
  "{source:The president of the academy} {cue:said:} {content:“The prize is not a crown.}\n\n{content:“It is a debt, and most winners never pay it.”}\n\nThe hall clapped for a minute.",
  "{source:The detective} {cue:said:} {content:“The note says ‘Forgive me’ and nothing more.”}",
  'When the siren stopped, {source:the crossing guard} {cue:shouted:} {content:"Run to the church!"}',
  "{source:The vicar} {cue:said:} {content:‘We rang the bells by hand’}.",
]);
