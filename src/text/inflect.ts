const SIBILANT = /(?:[sxz]|ch|sh|[^aeiou]o)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/**
 * The forms of a regular English verb: base, -s, -ing, -ed. `doubled` says whether the last consonant is written twice
 * ("admit", "admitted").
 */
export function inflect(lemma: string, doubled = false): { s: string; ing: string; ed: string } {
  const stem = doubled ? lemma + lemma.at(-1) : lemma;
  if (CONSONANT_Y.test(lemma)) {
    const cut = lemma.slice(0, -1);
    return { s: `${cut}ies`, ing: `${lemma}ing`, ed: `${cut}ied` };
  }
  if (lemma.endsWith("ee")) return { s: `${lemma}s`, ing: `${lemma}ing`, ed: `${lemma}d` };
  if (lemma.endsWith("ie")) return { s: `${lemma}s`, ing: `${lemma.slice(0, -2)}ying`, ed: `${lemma}d` };
  if (lemma.endsWith("e")) return { s: `${lemma}s`, ing: `${lemma.slice(0, -1)}ing`, ed: `${lemma}d` };
  return { s: SIBILANT.test(lemma) ? `${lemma}es` : `${lemma}s`, ing: `${stem}ing`, ed: `${stem}ed` };
}
