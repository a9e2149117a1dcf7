import type { Span } from "../span.ts";

/** A span with the role that a mark gives it: `{cue:said}` is role "cue" over "said". */
export type Marking = Span & { readonly role: string };

type Sign = { readonly at: number; readonly order: number; readonly far: number; readonly sign: string };

/**
 * Writes marks into a text, so that it reads as news copy: `{source:Una O’Neill} {cue:said} {content:no}.` Marks may
 * nest but not cross; a brace or backslash of the text itself has a backslash before it. What `readMarkedCopy` reads.
 */
export function writeMarkedCopy(text: string, marks: readonly Marking[]): string {
  let out = "";
  let from = 0;
  for (const { at, sign } of marks
    .filter(({ start, end }) => start < end)
    .flatMap(signsOf)
    .sort(inOrder)) {
    out += escaped(text.slice(from, at)) + sign;
    from = at;
  }
  return out + escaped(text.slice(from));
}

const signsOf = ({ start, end, role }: Marking): Sign[] => [
  { at: start, order: 1, far: -end, sign: `{${role}:` },
  { at: end, order: 0, far: -start, sign: "}" },
];

/** At one place what closes comes first; of what opens there, the longer. */
const inOrder = (a: Sign, b: Sign): number => a.at - b.at || a.order - b.order || a.far - b.far;

const escaped = (text: string): string => text.replace(/[\\{}]/g, "\\$&");
