// “Q: Will it open? A: In May.”: the one who asks, and the one person whom the introduction names. “NO: In May.”: Nadia Osei.
import type { NameMention } from "../../../extract/people/schema.ts";
import type { Segments } from "../../../segment/segments.ts";
import { firstTokenFrom } from "../../../segment/tokens.ts";
import type { Mention } from "../../../span.ts";
import type { Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import { turnLabels } from "../../../english/persons/references.ts";

export type Turn = "asks" | "answers";

/** What a label such as "Q" or "A" says its speaker does; null for any other source. */
export function turnOf({ tokens }: Segments, source: Mention): Turn | null {
  const first = firstTokenFrom(tokens, source.start);
  return tokens.end[first] === source.end ? labelAt({ tokens }, first) : null;
}

/** The person whom the words before the first label name, when they name one beside the interviewer. */
export function interviewee({ segments, people, named }: Context, byline: readonly string[]): Entity | null {
  const begin = segments.blocks.find(({ first }) => labelAt(segments, first))?.start ?? 0;
  const found = new Set<Entity>();
  for (let n = 0; n < people.length && people[n]!.start < begin; n++)
    if (mayBePerson(people[n]!) && !byline.includes(people[n]!.name)) found.add(named[n]!);
  return found.size === 1 ? [...found][0]! : null;
}

/** Whose initials label a turn: "NO:" of an interview with Nadia Osei; null where two have them, or none. */
export function initialled({ segments: { tokens }, people, named }: Context, source: Mention): Entity | null {
  const first = firstTokenFrom(tokens, source.start);
  const isLabel =
    tokens.end[first] === source.end && tokens.norm[first + 1] === ":" && INITIALS.test(source.text);
  if (!isLabel) return null;
  const found = new Set<Entity>();
  people.forEach((name, n) => {
    const words = name.name.split(" ");
    if (words.length > 1 && words.map((word) => word[0]).join("") === source.text) found.add(named[n]!);
  });
  return found.size === 1 ? [...found][0]! : null;
}
const INITIALS = /^\p{Lu}{2,3}$/u;

const mayBePerson = ({ kind, name }: NameMention): boolean =>
  kind === "person" || (kind === "unknown" && name.includes(" "));

const labelAt = ({ tokens }: Pick<Segments, "tokens">, i: number): Turn | null =>
  tokens.norm[i + 1] === ":" ? (turnLabels.get(tokens.norm[i]!) ?? null) : null;
