const ZERO = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]$/u;

/** Columns a text takes up on a terminal: none for a combining mark, two for an East Asian character or an emoji. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char < "\u0300" ? 1 : ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

const NARROWEST = 40;
/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 120;

/** The width that lines are laid out for on a terminal of so many columns. */
export const readableWidth = (columns: number): number => Math.max(NARROWEST, Math.min(WIDEST, columns));

/** Columns that the widest of some texts takes up. */
export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);

/** One line without control characters: an article must not be able to move the cursor or recolour the terminal. */
export const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();

/** The lines of a text at a width, broken between words; a word longer than a line is broken inside. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts = [""];
  for (const char of word) {
    if (displayWidth(parts.at(-1)! + char) > width && parts.at(-1) !== "") parts.push("");
    parts[parts.length - 1] += char;
  }
  return parts;
}
