import { describe, expect, it } from "vitest";
import { guessedBase } from "../src/extract/quotes/act/tables.ts";
import { adjectives, adverbs, phrases } from "../src/english/speech/act.ts";
import { cueMeaning } from "../src/extract/quotes/act/meaning.ts";
import { speechActSchema, type SpeechAct } from "../src/extract/quotes/schema.ts";
import { tokenize } from "../src/segment/tokenize.ts";
import { firstTokenFrom } from "../src/segment/tokens.ts";
import { readMarkedCopy } from "../src/testing/marked-copy.ts";

// Every sentence here was written for this project.

function meaningOf(copy: string) {
  const { text, marks } = readMarkedCopy(copy);
  const tokens = tokenize(text);
  const range = (role: string) => {
    const mark = marks.find((each) => each.role === role);
    return mark
      ? { first: firstTokenFrom(tokens, mark.start), last: firstTokenFrom(tokens, mark.end) }
      : null;
  };
  return cueMeaning(tokens, range("cue")!, range("content"));
}

const gives = (lemma: string | null, act: SpeechAct, negated: boolean, copies: readonly string[]) =>
  it.each(copies)(`${lemma}, ${act}${negated ? ", negated" : ""}: %s`, (copy) =>
    expect(meaningOf(copy)).toEqual({ lemma, act, negated }),
  );

const means = (lemma: string | null, act: SpeechAct, copies: readonly string[]) =>
  gives(lemma, act, false, copies);
const denies = (lemma: string | null, act: SpeechAct, copies: readonly string[]) =>
  gives(lemma, act, true, copies);

describe("who did not", () => {
  denies("respond", "state", ["Neither the port nor its owner {cue:responded to} {content:the claim}."]);
  denies("expect", "predict", ["Nor did the inspectors {cue:expect} {content:the wall to hold}."]);
  means("suggest", "state", [
    "Neither Roe nor Aker has won and Orr {cue:suggested} {content:they should drop out}.",
  ]);
  means("say", "state", ["Roe, who is neither tall nor short, {cue:said} {content:it was late}."]);
});

describe("saying", () => {
  means("say", "state", [
    "{content:“The bridge is safe,”} {cue:said} Una Orr.",
    "Orr {cue:has repeatedly said} {content:the bridge is safe}.",
    "Orr {cue:said in a statement} {content:that the bridge was safe}.",
    "Orr {cue:went on to say} {content:that the bridge was safe}.",
    "Orr {cue:issued a short statement saying} {content:the bridge was safe}.",
    "Orr {cue:began by saying} {content:the bridge was safe}.",
    "Orr {cue:took to the radio to say} {content:the bridge was safe}.",
    "Orr {cue:likes to say} {content:that bridges outlive mayors}.",
    "Orr {cue:not only said} {content:the bridge was safe} but crossed it.",
    "{content:“The bridge is safe,”} {cue:SAID} Orr.",
  ]);
  means("write", "state", ["Orr {cue:wrote on her page}\\: {content:“It is safe.”}"]);
  means("tell", "state", ["Orr {cue:told} reporters {content:that the bridge was safe}."]);
  means("point", "state", ["Orr {cue:pointed out} {content:that the bridge was new}."]);
  means("clear", "state", [
    "Orr {cue:made clear} {content:that the bridge stays}.",
    "Orr {cue:has made it very clear} {content:that the bridge stays}.",
  ]);
  means("case", "state", ["Orr {cue:made the strongest case} {content:for a second bridge}."]);
  means("call", "state", ["Orr {cue:called} {content:the fare “a scandal”}."]);
  means("quip", "state", ["{content:“Bring a boat,”} Orr {cue:quipped}."]);
  means("word", "state", ["In Orr’s own {cue:words}, {content:“it will hold”}."]);
  means("claim", "state", ["{cue:The claim} {content:that the bridge was safe} did not last."]);
  means("announcement", "state", [
    "Orr’s {cue:announcement} {content:that the bridge would close} came late.",
  ]);
  means("according to", "state", ["{content:The bridge is safe}, {cue:according to} Orr."]);
  means("in the words of", "state", ["It was, {cue:in the words of} Orr, {content:“a long night”}."]);
  means(":", "state", ["Orr{cue:\\:} {content:“It is safe.”}"]);
  means("—", "state", [
    "{content:“It is safe.”} {cue:—} Una Orr",
    "{content:“It is safe.”} {cue:–} Una Orr",
    "{content:“It is safe.”} {cue:--} Una Orr",
    "{content:“It is safe.”} {cue:―} Una Orr",
  ]);
});

describe("bringing to light", () => {
  means("confirm", "report", ["The port {cue:confirmed} {content:that the crane had fallen}."]);
  means("show", "report", ["The audit {cue:showed} {content:that the fund was empty}."]);
  means("find", "report", ["A survey {cue:has found} {content:that most ferries run late}."]);
  means("leak", "report", ["{cue:A leak} had it {content:that the fund was empty}."]);
  means("reportedly", "report", ["The fund was {cue:reportedly} {content:empty}."]);
  means("finding", "report", ["{cue:Their findings}, {content:that ferries run late}, surprised nobody."]);
});

describe("asking", () => {
  means("ask", "ask", [
    "Orr {cue:asked} {content:whether the bridge was safe}.",
    "Orr {cue:asked} {content:if the bridge was safe}.",
    "{content:“Is the bridge safe?”} {cue:asked} Orr.",
    "Orr {cue:was asked about} {content:the bridge}.",
  ]);
  means("wonder", "ask", ["Orr {cue:wondered aloud} {content:why the bridge shook}."]);
  means("question", "ask", ["Orr {cue:raised questions about} {content:the bridge}."]);
  means(":", "ask", ["Orr{cue:\\:} {content:“Is it safe?”}"]);
});

describe("denying, refusing", () => {
  means("deny", "deny", ["The port {cue:denied} {content:that a crane had fallen}."]);
  means("decline", "deny", ["The port {cue:declined to comment on} {content:the crane}."]);
  means("refuse", "deny", ["The port {cue:refused to say} {content:who owned the crane}."]);
  means("rule", "deny", ["The port {cue:ruled out} {content:a closure}."]);
  means("shrug", "deny", ["The port {cue:quickly shrugged off} {content:the report}."]);
  means("reject", "deny", ["The port {cue:rejected} {content:the allegation that it had known}."]);
  means("dismiss", "deny", ["The port {cue:dismissed} {content:that claim}."]);
  means("denial", "deny", ["{cue:The denial} {content:that a crane had fallen} came by letter."]);
  means("plead", "deny", ["The pilot {cue:pleaded not guilty to} {content:two charges}."]);
  means("choose", "deny", ["The port {cue:chose not to comment on} {content:the crane}."]);
  means("comment", "deny", ["The port {cue:had no comment on} {content:the crane}."]);
});

describe("admitting", () => {
  means("admit", "admit", ["The pilot {cue:admitted} {content:that he had slept}."]);
  means("apologise", "admit", ["The pilot {cue:apologised for} {content:the delay}."]);
  means("plead", "admit", ["The pilot {cue:pleaded guilty to} {content:two charges}."]);
  means("secret", "admit", ["The pilot {cue:made no secret of} {content:his past}."]);
  means("sorry", "admit", ["The pilot {cue:was sorry} {content:that he had slept}."]);
  means("regret", "admit", ["The pilot {cue:expressed deep regret for} {content:the delay}."]);
});

describe("promising", () => {
  means("promise", "promise", [
    "The mayor {cue:promised to} {content:rebuild the school}.",
    "The mayor {cue:made a promise} {content:to rebuild the school}.",
  ]);
  means("vow", "promise", ["The mayor {cue:vowed} {content:to rebuild the school}."]);
  means("agree", "promise", ["The mayor {cue:agreed} {content:to rebuild the school}."]);
  means("pledge", "promise", ["{cue:The pledge} {content:to rebuild the school} was hers."]);
});

describe("warning", () => {
  means("warn", "warn", [
    "The diver {cue:warned} {content:that the dam was weak}.",
    "Divers {cue:issued a statement warning} {content:that the dam was weak}.",
  ]);
  means("warning", "warn", ["Divers {cue:issued a stern warning} {content:about the dam}."]);
  means("alarm", "warn", ["Divers {cue:sounded the alarm about} {content:the dam}."]);
  means("threaten", "warn", ["Divers {cue:are threatening} {content:to stop work}."]);
});

describe("demanding, advising", () => {
  means("call", "demand", [
    "The union {cue:called for} {content:a ballot}.",
    "The union {cue:called repeatedly for} {content:a ballot}.",
    "The union {cue:called} {content:for a ballot}.",
    "The union {cue:is calling on} {content:the port to pay}.",
    "The union {cue:used its speech to call for} {content:a ballot}.",
  ]);
  means("ask", "demand", [
    "The union {cue:asked} {content:to see the books}.",
    "The union {cue:asked} the port {content:to open the books}.",
    "The union {cue:asked} the port to {content:open the books}.",
    "The union {cue:asked for} {content:the books}.",
  ]);
  means("tell", "demand", [
    "The guard {cue:told} them {content:to leave}.",
    "The guard {cue:told} them {content:not to leave}.",
  ]);
  means("urge", "demand", ["The union {cue:has long urged} {content:restraint}."]);
  means("recommend", "demand", ["The doctor {cue:recommends} {content:rest}."]);
  means("demand", "demand", ["{cue:Their demand} {content:for a ballot} went unheard."]);
});

describe("predicting", () => {
  means("expect", "predict", ["The dam {cue:is widely expected} {content:to hold}."]);
  means("forecast", "predict", ["The bank {cue:forecast} {content:slower growth}."]);
  means("prediction", "predict", ["{cue:The prediction} {content:that prices would fall} was wrong."]);
  means("announce", "state", ["The dam’s owner {cue:will likely announce} {content:a sale}."]);
  means("likely", "predict", ["The dam {cue:is likely} {content:to hold}."]);
});

describe("approving", () => {
  means("praise", "praise", ["The coach {cue:praised} {content:“a fearless side”}."]);
  means("side", "praise", ["The coach {cue:sided with} {content:the referee}."]);
  means("support", "praise", ["The coach {cue:voiced support for} {content:the referee}."]);
  means("tribute", "praise", ["The coach {cue:paid tribute to} {content:the fans}."]);
  means("proud", "praise", ["The coach {cue:was proud} {content:that they had stayed}."]);
  means("favour", "praise", ["The coach {cue:is in favour of} {content:a longer season}."]);
});

describe("disapproving", () => {
  means("critical", "criticise", ["The coach {cue:was deeply critical of} {content:the pitch}."]);
  means("speak", "criticise", [
    "The coach {cue:spoke out against} {content:the pitch}.",
    "The coach {cue:spoke} {content:against the pitch}.",
  ]);
  means("issue", "criticise", ["The coach {cue:took issue with} {content:the pitch}."]);
  means("object", "criticise", ["The coach {cue:objected to} {content:the pitch}."]);
  means("reject", "criticise", ["The coach {cue:rejected} {content:the plan}."]);
  means("accusation", "criticise", ["{cue:Accusations} {content:that he had cheated} followed."]);
  means("accuse", "criticise", [
    "The coach {cue:opened by openly accusing} {content:the referee}.",
    "The coach {cue:sent a letter accusing} {content:the referee}.",
    "The coach {cue:was accused of} {content:cheating}.",
  ]);
  means("opposed", "criticise", ["The coach {cue:remained opposed to} {content:the plan}."]);
});

describe("thinking", () => {
  means("believe", "believe", ["The vet {cue:believes} {content:the cow will live}."]);
  means("fear", "believe", ["{cue:His fear} {content:that the cow would die} was real."]);
  means("concern", "believe", ["The vet {cue:expressed concern} {content:that the cow was thin}."]);
  means("doubt", "believe", [
    "The vet {cue:raised doubts about} {content:the cow}.",
    "The vet {cue:has no doubt} {content:that the cow will live}.",
  ]);
  means("confident", "believe", ["The vet {cue:seemed confident} {content:that the cow would live}."]);
  means("skeptical", "believe", ["The vet {cue:is skeptical of} {content:the cure}."]);
  means("in the view of", "believe", ["{cue:In the view of} the vet, {content:the cow will live}."]);
});

describe("wanting", () => {
  means("hope", "want", ["The tenants {cue:hope} {content:to stay}."]);
  means("like", "want", [
    "The tenants {cue:would like} {content:to stay}.",
    "They{cue:’d like} {content:to stay}.",
  ]);
  means("look", "want", ["The tenants {cue:are looking to} {content:stay}."]);
  means("decide", "want", ["The tenants {cue:decided} {content:to stay}."]);
  means("eager", "want", ["The tenants {cue:are eager} {content:to stay}."]);
  means("plan", "want", ["{cue:The latest plans} {content:to stay} failed."]);
});

describe("negation", () => {
  denies("say", "state", [
    "Orr {cue:did not say} {content:that the bridge was safe}.",
    "Orr {cue:didn’t say} {content:that the bridge was safe}.",
    "Orr {cue:didn't say} {content:that the bridge was safe}.",
    "Orr {cue:has never said} {content:that the bridge was safe}.",
    "Orr did not {cue:say} {content:that the bridge was safe}.",
    "Orr {cue:has not and will not say} {content:that the bridge was safe}.",
    "Orr {cue:said nothing about} {content:the bridge}.",
    "Orr {cue:stopped short of saying} {content:that the bridge was safe}.",
  ]);
  denies("mention", "state", [
    "Orr {cue:failed to mention} {content:the crack}.",
    "Orr {cue:made no mention of} {content:the crack}.",
  ]);
  denies("confirm", "report", [
    "Orr {cue:would neither confirm nor deny} {content:that it had cracked}.",
    "Orr {cue:wouldn’t confirm} {content:that it had cracked}.",
    "Orr {cue:has yet to confirm} {content:that it had cracked}.",
  ]);
  denies("believe", "believe", ["Orr {cue:no longer believes} {content:that it will hold}."]);
  denies("rule", "deny", ["Orr {cue:did not rule out} {content:a closure}."]);
  denies("expect", "predict", ["The bridge {cue:is not expected} {content:to hold}."]);
  denies("unlikely", "predict", ["The bridge {cue:is unlikely} {content:to hold}."]);
  denies("like", "want", ["Orr {cue:would not like} {content:to cross it}."]);
  means("mention", "state", ["Orr {cue:never failed to mention} {content:the crack}."]);
  means("say", "state", [
    "{content:“It did not,”} {cue:said} Orr.",
    "{content:It would not} {cue:said} Orr.",
  ]);
});

describe("words that no list knows", () => {
  means("embellish", "other", ["Orr {cue:embellished} {content:the tale}."]);
  means("thunderclap", "state", ["{content:“It will not stand!”} {cue:thunderclapped} Orr."]);
  means("be", "other", ["The answer {cue:was} {content:the bridge}."]);
  means(null, "state", ["Orr {cue:“}{content:it is safe}”."]);

  it.each([
    ["alluding", "allude"], ["bribed", "bribe"], ["chatted", "chat"], ["clamping", "clamp"], ["curries", "curry"], ["exceed", "exceed"],
    ["filed", "file"], ["gained", "gain"], ["spring", "spring"], ["tried", "try"], ["engaged", "engage"], ["visited", "visit"],
  ])("%s is a form of %s", (form, base) => expect(guessedBase(form)).toBe(base)); // prettier-ignore
});

it("gives any range of any text a meaning", () => {
  const tokens = tokenize(
    "“No,” – she ’d n’t not: 12 U.S. www.example.com would failed to no longer according 🙂 ...",
  );
  for (let first = 0; first <= tokens.length; first++)
    for (let last = first; last <= tokens.length; last++) {
      const meaning = cueMeaning(tokens, { first, last }, { first: last, last: tokens.length });
      expect(speechActSchema.options).toContain(meaning.act);
      expect(meaning.lemma).not.toBe("");
    }
});

describe("the lists", () => {
  it.each([
    ["adjectives", adjectives, " "],
    ["adverbs", adverbs, " "],
    ["phrases", phrases, ", "],
  ])("name each of the %s once, without stray spaces", (_name, lists, separator) => {
    const words = Object.values(lists).flatMap((text) => text.split(separator));
    expect(words.filter((word, i) => words.indexOf(word) !== i || word.trim() !== word || !word)).toEqual([]);
  });
});
