import fc from "fast-check";

const people =
  "Ana Petrov|Dr. Petrov|Minister Owen Adeyemi|Adeyemi|she|The Harbour Board|a spokesman|officials|who".split(
    "|",
  );
const cues = "said|warned|told reporters|denied|has promised|added|, asked by the court,|said, adding".split(
  "|",
);
const figures =
  "75 percent|$3.4bn|more than two million people|one in five|3-1|dozens|1,003.50 tonnes a day|4%".split("|");
const times =
  "on Tuesday|last night|in March 2015|the past year|on 3 February 2026|in the 1990s|by 2030|Nov. 5".split(
    "|",
  );
const deals =
  "the Lisbon Treaty|a peace agreement|Oslo-style accords|the 2015 accord|Article 5 of the Charter".split(
    "|",
  );
const words = "that|which|the|plan|will|not|U.S.|Mr.|and|by|of|according to|But|He".split("|");
const marks = "“|”|‘|’|\"|'|«|»|„|``|''|…|...|.|?|!|,|:|;|—|-|(|)".split("|");
const furniture =
  "3 min read|By Ana Petrov|Share|PHOTO: Reuters|See all|Advertisement|LISBON (Wire) —|* * *".split("|");
/** What every object has: a look-up in a plain one finds it. */
const traps = "constructor|__proto__|toString|hasOwnProperty|valueOf".split("|");
const gaps = [" ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\u200b", ""];

const one = (...lists: readonly string[][]) => fc.constantFrom(...lists.flat());
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(" "));
const exactly = (text: string) => fc.constant(text);

const clause = fc.oneof(
  joined(exactly("sales rose by"), one(figures), one(times), exactly("under"), one(deals)),
  joined(one(people), exactly("will not sign"), one(deals), one(times)),
);
const sentence = fc.oneof(
  joined(exactly("“We know that"), clause, exactly(",”"), one(people), one(cues), one(times), exactly(".")),
  joined(one(people), one(cues), exactly("that"), clause, exactly(".")),
  joined(one(people), one(cues), one(marks), clause, one(marks), exactly("\n\n")),
);
const scraps = fc
  .array(
    fc.tuple(one(people, cues, figures, times, deals, words, furniture, traps, marks, marks), one(gaps)),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat().join(""));
const copy = fc.array(fc.oneof(sentence, sentence, scraps), { maxLength: 8 }).map((parts) => parts.join(" "));
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
/** News-like copy from a small grammar, quotation marks anywhere, any Unicode. */
export const anything = fc.oneof(
  { weight: 6, arbitrary: copy },
  { weight: 2, arbitrary: joined(copy, fc.string({ unit: "grapheme", maxLength: 12 }), scraps) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: codeUnits },
);
