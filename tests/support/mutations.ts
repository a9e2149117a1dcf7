// A good article with faults put in, as copying, scanning and editing put them in.
import fc from "fast-check";

type Mutation = (text: string, random: (below: number) => number) => string;

const MARK = /[“”‘’"'.,:;!?()—-]/g;
const BREAK = /\n+/g;

/** The text with one match of a pattern, if there is one, put otherwise. */
const atOne =
  (pattern: RegExp, put: (found: string) => string): Mutation =>
  (text, random) => {
    const places = [...text.matchAll(pattern)];
    const place = places[random(places.length)];
    if (!place) return text;
    return text.slice(0, place.index) + put(place[0]) + text.slice(place.index + place[0].length);
  };

export const mutations: Readonly<Record<string, Mutation>> = {
  "a mark dropped": atOne(MARK, () => ""),
  "a mark doubled": atOne(MARK, (mark) => mark + mark),
  "opening and closing swapped": atOne(/[“”]/g, (mark) => (mark === "“" ? "”" : "“")),
  "marks of another style": (text) => text.replace(/[“”]/g, '"'),
  "paragraphs joined": atOne(BREAK, () => " "),
  "a paragraph split": atOne(/ /g, () => "\n\n"),
  CRLF: (text) => text.replace(/\r?\n/g, "\r\n"),
  "a character deleted": (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  "a stretch deleted": (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + random(200));
  },
  "a stretch repeated": (text, random) => {
    const [at, length] = [random(text.length), random(200)];
    return text.slice(0, at + length) + text.slice(at);
  },
  "two stretches swapped": (text, random) => {
    const [a, b] = [random(text.length), random(text.length)].sort((x, y) => x - y) as [number, number];
    return text.slice(b) + text.slice(a, b) + text.slice(0, a);
  },
};

/** One of the articles with up to a dozen faults. */
export const mutated = (articles: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...articles),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.nat(), fc.nat()), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    .map(([article, steps]) =>
      steps.reduce((text, [name, one, other]) => {
        const numbers = [one, other];
        return mutations[name]!(text, (below) => (below > 0 ? numbers.shift()! % below : 0));
      }, article),
    );
