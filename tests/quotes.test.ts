import { describe, expect, it } from "vitest";
import { readsAs, reread } from "./support/quotes.ts";

// Every sentence here was written for this project.

readsAs("content, source, cue", [
  "{content:“The bridge is safe,”} {source:the mayor} {cue:said} on Monday.",
  "{content:“Is the bridge safe?”} {source:Una Orr} {cue:asked}.",
  "{content:“We must not wait,”} {source:he} {cue:told} me this week. Still, the port is shut.",
  "{content:‘The bridge is safe,’} {source:the mayor} {cue:said}.",
  '{content:"The bridge is safe,"} {source:the mayor} {cue:said}.',
  "{content:Norgate plans to cut 1,100 jobs}, {source:two people familiar with the matter} {cue:told} Quayline, as demand falls.",
  "{content:Hospitals turned away one in eight patients}, {source:a survey by the city} {cue:showed} on Monday.",
  "{content:The ferry will not sail before noon}, {source:the harbour office} {cue:said}.",
]);

readsAs("content, cue, source", [
  "{content:“The bridge is safe,”} {cue:said} {source:Una Orr, the harbour master}.",
  "{content:“It is not,”} {source:panel chairman Rep. Tess Strand (R-Utah)} {cue:said} after the vote that closed the day.",
  "{content:The cuts, which were expected, would fall on plants in Penang}, {cue:said} {source:the people, who knew the plan}.",
  "{content:“It is lost,”} {cue:says} {source:Devi’s neighbour, Ram Sewak, who owned the boat}.",
]);

readsAs("source, cue, content", [
  "{source:The mayor} {cue:said} {content:the bridge would stay closed}.",
  "{source:The mayor} {cue:told} reporters on Monday {content:that nobody was to blame}.",
  "{source:Orr, the harbour master,} {cue:said} {content:that the ferry had sailed}.",
  "Earlier, {source:Orr}, speaking in Lagos, {cue:has also said} {content:that the ferry would sail}.",
  "{source:The owner} {cue:says} of Orr, {content:“If she wins, we leave.”}",
  "{source:Solberg, 58, who took office in May,} {cue:warned} {content:that the dam was weak}.",
  "{content:“It is a trip,”} {source:Orr} {cue:said}, pointing at the map, {content:“that nobody should take.”}",
  "In the capital {source:police} {cue:said} {content:the road was shut}.",
  "{source:Two wounded soldiers} {cue:said} {content:that the road was mined}.",
  "{source:The ministry} {cue:denied} {content:that it had known}.",
  "{source:The ministry} {cue:dismissed} {content:the idea}.",
  "{source:The union} {cue:called for} {content:a ballot}.",
  "{source:The club} {cue:declined} {content:to name the buyer}.",
  "At a closed briefing {source:Ferreiro} {cue:warned} {content:that the dam was weak}.",
  "{source:The museum} {cue:announced} {content:it will open in May}.",
  "{source:Critics} {cue:say} {content:the plan is bad}.",
  "{source:Ama Badu and Kofi Mensah} {cue:say} {content:other changes are needed}.",
  "{source:The report} {cue:found} {content:that half of the pumps had failed}.",
]);

readsAs("words of judgement", [
  "{source:The union} {cue:called} {content:the deal “a sale in all but name”} on Monday.",
  "It was a deal that {source:critics} {cue:called} {content:“a cheque without a name”}.",
  "{source:Orr} {cue:has dismissed} {content:the report as “pure theatre”}.",
]);

readsAs("interrupted, and going on", [
  "{content:“The bridge,”} {source:she} {cue:said}, {content:“is safe.”}",
  "{content:The plan}, {source:she} {cue:said}, {content:would fail within a year}.",
  "{content:“It opens on Monday,”} {source:the mayor} {cue:said}. {content:“Everyone is welcome.”}",
]);

readsAs("according to, colon, dash, introduction", [
  "{cue:According to} {source:the harbour office}, {content:the ferry carried 300 people}.",
  "{content:The ferry carried 300 people}, {cue:according to} {source:the harbour office}.",
  "{content:The driver had asked whether he should leave}, {cue:according to} {source:the report}.",
  "{source:Una Orr}{cue::} {content:“The bridge is safe and dry.”}",
  "{content:“Nobody should have to choose between heat and food.”} {cue:–} {source:Una Orr}",
  "{cue:Said} {source:Orr}: {content:“The bridge is safe.”}",
  "{source:The mayor} {cue:added:}\n\n{content:“Nobody should have to choose between heat and food.”}",
]);

/** Known to be read wrongly: a copy that begins to be read right fails here, and moves up. */
const notYet = (name: string, copies: readonly string[]) =>
  describe(name, () => {
    it.each(copies)("%s", { fails: true }, (copy) => expect(reread(copy)).toBe(copy));
  });

notYet("not read right yet", [
  "{content:“The orchestra was his family,”} {cue:said} {source:his widow, Ilse}, at the funeral in Graz.",
  "{source:Orr} {cue:says} {content:she hopes to be elected, but she knows that it is late}.",
  "{source:Arai} {cue:admitted} {content:that the wards were full} and {cue:pledged} {content:3.2 billion yen for nurses}.",
  "She starred in a series called “Dry Land”.",
]);

readsAs("what a sentence opens with", [
  "Leaving the court, {source:the mayor} {cue:said}, {content:“Nobody is to blame.”}",
  "As the water rose, {source:Una Orr} {cue:said:} {content:“We knew nothing of it.”}",
]);
