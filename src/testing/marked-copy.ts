import type { Marking } from "../text/marked-copy.ts";

export { writeMarkedCopy } from "../text/marked-copy.ts";

/** A marked span: `{cue:said}` gives role "cue" over "said". */
export type Mark = Marking & { readonly text: string };
/** Plain text, and what the marks said of it: offsets into that text, outer marks before inner ones. */
export type MarkedCopy = { readonly text: string; readonly marks: readonly Mark[] };

/**
 * Reads news copy with its expectation in it: `{content:“No,”} {cue:said} {source:Una O’Neill}.` gives the plain
 * text and the marks, offsets into that text. Marks may nest; `\{`, `\}`, `\:` and `\\` stand for the signs themselves.
 * @throws SyntaxError for a mark that is not closed, or a closing brace without one.
 */
export function readMarkedCopy(copy: string): MarkedCopy {
  const marks: Mark[] = [];
  const open: { role: string; start: number }[] = [];
  let text = "";
  for (let i = 0; i < copy.length; i++) {
    const role = /^\{([a-zA-Z][\w-]*):/.exec(copy.slice(i, i + 40));
    if (role) {
      open.push({ role: role[1]!, start: text.length });
      i += role[0].length - 1;
    } else if (copy[i] === "}") marks.push(close(open.pop(), text, copy));
    else text += copy[i] === "\\" && "{}:\\".includes(copy[i + 1]!) ? copy[++i] : copy[i];
  }
  if (open.length) throw new SyntaxError(`the mark "${open.at(-1)!.role}" is not closed in: ${copy}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function close(mark: { role: string; start: number } | undefined, text: string, copy: string): Mark {
  if (!mark) throw new SyntaxError(`a closing brace without a mark in: ${copy}`);
  return { ...mark, end: text.length, text: text.slice(mark.start) };
}
