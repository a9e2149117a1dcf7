import { describe, expect, it } from "vitest";
import { marked, quotesIn } from "./support/marked-quotes.ts";

// Every sentence here was written for this project, and the people in it are invented.
//
// What the marks hold: quotation marks, "that" and "to" are inside content, the full stop of an indirect one is not;
// titles and appositives belong to the source, with the comma that closes them before the cue; auxiliaries and adverbs
// belong to the cue; whom it is told to, and when, belongs to nobody. Where a copy has several attributions their roles
// are numbered: {source1:…} {cue1:…} {content1:…}.

const givesNothing = (name: string, texts: readonly string[]) =>
  describe(`no quote: ${name}`, () => {
    it.each(texts)("%s", (text) => expect(marked(text, quotesIn(text))).toBe(text));
  });

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
  "The declaration, dubbed the Marrakesh Methane Compact, is not binding.",
  "Opinion: The minister is wrong about our trees",
  "A former engineer at the company, identified as Witness F, wept as a message from her son was read out.",
  "Star winger charged after nightclub brawl",
  "Polar talks in Hobart end without a vote on krill",
  "Gusts of 183 km/h have been recorded at Ross Head.",
  "Was she ever tempted to stop?",
  "The snow proved stubborn on the northern roads.",
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
