/** Tells whether a key is one of `phrases` or begins with one, word by word. Phrases are looked up by their first word. */
export function createOpenings(phrases: readonly string[]): (key: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return (key) =>
    byFirstWord
      .get(firstWord(key))
      ?.some(
        (phrase) => key.startsWith(phrase) && (key.length === phrase.length || key[phrase.length] === " "),
      ) ?? false;
}

function firstWord(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}
