// Writes src/english/persons/first-names.ts and places.ts from the lexicon of the compromise package (MIT).
//
//   node scripts/generate-names.mjs
//
// compromise is a development dependency only: loading it takes 140 ms and more, reading these two files next to nothing.
import { writeFileSync } from "node:fs";
import nlp from "compromise/two";

const lexicon = nlp.model().one.lexicon;
const tagged = (...tags) =>
  Object.keys(lexicon)
    .filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag)))
    .sort();
const single = (words) => words.filter((word) => /^\p{L}{2,}$/u.test(word));
const lines = (words, join) =>
  words.reduce(
    (rows, word) => {
      const last = rows.at(-1);
      if (last.length + word.length > 100) rows.push(word);
      else rows[rows.length - 1] = last ? last + join + word : word;
      return rows;
    },
    [""],
  );
const set = (name, doc, words, join) =>
  `/** ${doc} */\nexport const ${name}: ReadonlySet<string> = new Set(\n  (\n${lines(words, join)
    .map((row, i, all) => `    "${row}${i < all.length - 1 ? join : ""}"`)
    .join(" +\n")}\n  ).split("${join}"),\n); // prettier-ignore\n`;

const header = (what) =>
  `// ${what}, from the lexicon of the compromise package (MIT licence, Copyright (c) 2019 Spencer Kelly).\n// Written by scripts/generate-names.mjs; change it there.\n\n`;

const here = new URL("../src/extract/people/lexicon/", import.meta.url);
const [female, male] = [single(tagged("FemaleName")), single(tagged("MaleName"))];
writeFileSync(
  new URL("first-names.ts", here),
  header("First names") +
    set(
      "femaleNames",
      "First names of women.",
      female.filter((w) => !male.includes(w)),
      " ",
    ) +
    set(
      "maleNames",
      "First names of men.",
      male.filter((w) => !female.includes(w)),
      " ",
    ) +
    set(
      "sharedNames",
      "First names of either.",
      single(tagged("FirstName")).concat(female.filter((w) => male.includes(w))),
      " ",
    ) +
    set("familyNames", "Common family names.", single(tagged("LastName")), " "),
);
const places = (tag) => tagged(tag).filter((word) => /^[\p{L} ]{3,}$/u.test(word));
writeFileSync(
  new URL("places.ts", here),
  header("Countries, regions and cities, in lower case") +
    set("countries", "Countries and territories.", places("Country"), "|") +
    set("regions", "States, provinces and counties.", places("Region"), "|") +
    set("cities", "Cities.", places("City"), "|"),
);
