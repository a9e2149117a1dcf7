import type { Found } from "./found.ts";
import type { Entry } from "./gazetteer/entry.ts";
import { sentenceOf, type Scan } from "./scan.ts";
import { headOfName } from "./gazetteer/head-of-name.ts";
import { commonHeads, headFits } from "../../english/documents/heads.ts";
import { topicFields } from "../../english/documents/topics.ts";

/** A mention with what it means: `entry` where the gazetteer has it, else its own name and year, else neither. */
export type Resolved = {
  readonly found: Found;
  readonly entry: Entry | null;
  readonly name: string | null;
  readonly year: number | null;
};

/** An agreement the article has spoken of, for later mentions to take up. */
export type Antecedent = Resolved & { readonly block: number; readonly key: string };

export const blockOf = (scan: Scan, { first }: Found): number =>
  scan.segments.sentences[sentenceOf(scan, first)]!.block;

export const keyFor = ({ entry, name, found }: Resolved): string => entry?.id ?? name ?? `${found.first}`;

/** With the right year, "the 1987 treaty" may be a protocol. */
export const fitsLoosely = ({ entry, found: { form } }: Antecedent, { head, topic }: Found): boolean =>
  entry !== null && form !== "style" && topic === null && head !== null && commonHeads.has(head.word) &&
  headFits.get("accord")!.includes(entry.kind); // prettier-ignore

// prettier-ignore

export function distinct(antecedents: readonly Antecedent[]): Antecedent[] {
  const last = new Map<string, Antecedent>();
  for (const antecedent of antecedents) {
    const known = last.get(antecedent.key);
    if (!known || known.name === null) last.set(antecedent.key, antecedent);
  }
  return [...last.values()];
}

/** Whether "the treaty" may take up what was mentioned: by kind, and by topic where it has one ("the nuclear deal"). */
export function fits(antecedent: Antecedent, { head, topic }: Found): boolean {
  const { entry, found: past, name } = antecedent;
  if (past.form === "style" || (past.relation === "modelledOn" && past.head?.word !== head?.word))
    return false;
  if (past.form === "generic" && past.head?.plural !== head?.plural) return false; // "trade deals" are no "the deal"
  const kind = entry?.kind ?? past.kind;
  if (head === null || !(headFits.get(head.word)?.includes(kind) || headWordOf(antecedent) === head.word))
    return false;
  if (topic === null) return true;
  if (entry !== null) return topicFields.get(topic)?.includes(entry.field) ?? true;
  return past.topic === topic || (past.topic === null && name !== null);
}

export const headWordOf = ({ entry, name, found }: Antecedent): string | null =>
  headOfName(entry?.name ?? name ?? "")?.word ?? found.head?.word ?? null;
