/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i",
}; // prettier-ignore

/** The text in lower case and without accents: "Łukasz Müller" → "lukasz muller". Not of the same length. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter]!);

/**
 * The words of a text, folded, for comparing: possessives and apostrophes are gone, initials joined, percent and
 * currency signs are words. "J. K. O’Neill’s 75%" → ["jk", "oneill", "75", "%"].
 */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "")
    .replace(/['’ʼ]/g, "")
    .replace(/(?<![\p{L}\p{N}])(\p{L})\. ?(?=\p{L}\.)/gu, "$1");
  return plain.match(/[\p{L}\p{N}]+|[%\p{Sc}]/gu) ?? [];
}

/** Whether `part` stands in `words`, unbroken; an empty `part` stands nowhere. */
export function hasRun(words: readonly string[], part: readonly string[]): boolean {
  const last = words.length - part.length;
  for (let i = 0; part.length > 0 && i <= last; i++)
    if (part.every((word, k) => word === words[i + k])) return true;
  return false;
}

/** A regular English plural as its singular: "missiles" → "missile", "countries" → "country"; other words as they are. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
