import { readsAs } from "./support/quotes-copy.ts";

// Every sentence here was written for this project, and the people in it are invented.
//
// What the marks hold: quotation marks, "that" and "to" are inside content, the full stop of an indirect one is not;
// titles and appositives belong to the source, with the comma that closes them before the cue; auxiliaries and adverbs
// belong to the cue; whom it is told to, and when, belongs to nobody. Where a copy has several attributions their roles
// are numbered: {source1:…} {cue1:…} {content1:…}.

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
  "{source1:The mate} {cue1:shouted} {content1:“Murderer!”} and was led away by guards. {content2:“It’s a disgrace,”} {cue2:said} {source2:a clerk}.",
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
