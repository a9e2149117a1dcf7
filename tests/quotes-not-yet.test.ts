import { describe, expect, it } from "vitest";
import { readMarkedCopy } from "../src/testing/marked-copy.ts";
import { marked, quotesIn } from "./support/marked-quotes.ts";

// Every sentence here was written for this project, and the people in it are invented.
//
// Copies that are known to be read wrongly, marked as they should be. One that begins to be read right fails here, and
// moves to quotes-copy.test.ts.

const COPIES: readonly string[] = [
  "{source:The teacher} {cue:said} {content:the roof had gone in the night}.\n\nShe walked to the gate and pointed at the hill.",
  "Police found the car in a canal near Delft with its lights still on.",
  "{content:“We are counting the dead,”} {cue:said} {source:a doctor at the only hospital still open}.",
  "{content:The glacier lost two metres of ice in a single summer}, {cue:said} {source:Tenzin Lhamo, who measures it every year}.",
  "{source:Sister Benedicta Owusu, who has run the orphanage since 1990,} {cue:told} the newspaper {content:that donors had stopped writing after the floods}.",
  "Yields fell by a third. {content:“It was the frost in April, not the rain in June,”} {cue:explained} {source:Jürgen Hauff, who grows hops near Tettnang}.",
  "{content:“We have no seed”}, {cue:said} {source:Tariro Moyo, who farms nine hectares}.",
  "{cue:According to} {source:the water company, Aguas del Norte}, {content:salt in the supply had doubled}.",
  "{cue:According to} {source:one councillor who asked not to be named}, {content:as many as ten would vote}.",
  "{content:Bread will cost more by Easter}, {cue:warned} {source:the millers’ association}.",
  "{source:The ship’s cook} {cue:remembers} {content:that the captain never slept}.",
  "After the storm {source:the governor of Batangas} {cue:called} {content:the relief effort “slow but honest”}.",
  "{cue:Added} {source:the keeper, Wim Baars}: {content:‘I have never been so cold.’}",
  "{cue:Wrote} {source:one reader in Quito}: {content:“Your crossword is too easy.”}",
  "{cue:Said} {source:the coach, a former sprinter}: {content:“She runs as if nobody were watching.”}",
  "{cue:Says} {source:one trader in Lagos}: {content:'We price in dollars and pray in naira.'}",
  "{cue:According to} {source:Sergeant Odhiambo, who led the search}, {content:the boys had been walking in circles}.",
  "{source:The commission’s chairman} {cue:said} on state television {content:that 71 percent of those registered had voted, the highest share since 1994}.",
  "{source:The army} {cue:said} late on Sunday {content:its troops had left the town of Kharsin}.",
  "He sang “Come Back, Lucía” at the closing concert.",
  "Olena 'Sparrow' Hrytsenko opened the batting.",
  "Insurance claims rose by 12 percent after the hail of 2028.",
  "In “The Last Tram”, a driver finds a purse.",
  "The museum shows 400 masks from the Congo basin, most of them on loan.",
  "{source:No one at the ministry} {cue:would say} {content:how many tents had been sent}.",
  "{content:The crew had been awake for 31 hours}, {source:the inquiry} {cue:heard}.",
  "{source:The envoy} {cue:told} the assembly: {content:‘My country signed this treaty in 1996.}\n\n{content:‘We have not broken one line of it.’}",
  "{content:'My father built this house twice,'} {cue:said} {source:Samuel Tembo, 71}.",
  "{content:‘They paid me in rice,’} {cue:said} {source:Chanthy Sok, 64}.",
  "{source:The commission} {cue:urged} the two states {content:to share their maps of the river}.",
  "{source:A judge in Medellín} {cue:ordered} the company {content:to clean the river within ninety days}.",
  '{content:"I was told to sign or leave,"} {cue:said} {source:Olumide, a clerk at the land office, who asked that his full name not be used}.',
  "{content:The two leaders would meet again in the spring}, {cue:said} {source:an official who asked not to be named}.",
  "{source:The airline} {cue:said} in a statement {content:that all 212 passengers had been taken to hotels}.",
  "{source:The referee} {cue:explained} later {content:that he had not seen the foul}.",
  "{source:The family} {cue:said} in a statement:\n\n{content:“He loved this city, its trams and its terrible coffee. We ask for quiet.”}",
  "In the ninth over the light failed. {content:“I could not see my own boots,”} {source:Senanayake, who made 84,} {cue:said} afterwards. The umpires took the bails off at six.",
  '{content:"The hospital has power for six hours a day,"} {source:its director, Dr. Samir Haddo,} {cue:said} in a voice message. {content:"We operate in the morning and pray at night."}',
  "It was the last match of the season, and {source:the crowd} {cue:chanted} {content:“Sell the board!”} for twenty minutes.",
  "{source:He} {cue:said} only {content:that ministers kept everything under review}.",
  "{source:The FDA} {cue:said in a report} that year {content:that the company had been slow}.",
  "{source:An official who was not authorised to speak to the media} {cue:said} {content:the vault was empty}.",
  "{source:Reports attributed to the harbour ministry} {cue:said} {content:the dredger was late}.",
  "{source:Finance chief Lee Mi-ran} {cue:told} Quayline {content:that capital spending would be trimmed by about a tenth next year}.",
  "{source:The ferry union} {cue:said} {content:turnout in the ballot, which closed at noon on Friday, was 61 percent}.",
  "{content:Some 900 berths are gone and another 400 are at risk}, {source:Deputy Harbour Master Minh Vo} {cue:told} a news conference in Can Lo.",
  "From {source:our reporter Cathal Lind in Galway}{cue::} {content:“I have never seen the pier like this. The swans are on the road.”}",
  "At the market, {source:a woman selling potatoes who will not give her name} {cue:says} {content:that the teacher “has eaten our future”}.",
  "{content:“I heard a noise like thunder, and then the wall wasn’t there any more,”} {source:baker Yusuf Demir, his face white with flour dust}, {cue:told} public broadcaster LRT.",
  "But {source:officials in the town of Huacapampa, 18 kilometres downstream}, {cue:told} its 9,400 residents {content:not to drink tap water}.",
  "{content:“She claps for us,”} {source:he} {cue:said}, to loud applause, at a rally.",
  "Warning lights flashed along the runway.",
  "{content:“They’re wrong,”} {cue:said} {source:Tess Strand}, according to nobody.",
  "{content1:“My mother waited,”} {cue1:said} {source1:Aoife Lenham}. {content1:“It was never true. Nobody had looked.”} {source2:Ms Lenham} {cue2:said} {content2:the family had not been contacted by the hospital since}. {content2:“Not a call, not a card.”}",
  "Norvale later recalled about 5 million cans.",
  "However, aid cuts have put that plan in doubt.",
  "Not everyone admired her.",
  "If confirmed, the result would give the Alliance 88 seats.",
  "The Treasury is not known for its love of moss.",
  "Scores feared dead after landslide buries village",
  "She shows me one.",
  "The first mate showed no emotion as the sentence was read out.",
  "The party has ruled the state for 11 years.",
  "Will Petty scored the third goal. Petty himself added a fourth in stoppage time.",
  "Norvane on Tuesday lowered its full-year revenue forecast to between $38.5 billion and $40 billion.",
  "{content:The two sides would extend the truce}, {source:negotiators} {cue:said}, in a rare boost for the president.",
  "{content:Berlin will cover up to 40% of the cost}, {source:Minister Jo Roe} {cue:told} a joint news conference with the head of the firm.",
  "Ana Roe added 24 points and 11 rebounds for the Gulls.",
  "Shares of the line added 2.3 percent.",
  "Landlords cannot refuse a request to keep a dog.",
  "The envoys counted 41 raids, 29 of them blamed on the rebels.",
  "Critics including the Marlow-style think tank Kiel Forum have questioned the deal.",
  "{content:Exports shrank for a third month}, {source:customs data released on Monday} {cue:showed}.",
];

describe("not read right yet", () => {
  it.each(COPIES)("%s", { fails: true }, (copy) => {
    const { text } = readMarkedCopy(copy);
    expect(marked(text, quotesIn(text))).toBe(copy);
  });
});
