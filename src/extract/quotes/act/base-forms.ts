import { irregularBases } from "../../../english/verbs.ts";

const SIBILANT = /(?:ss|zz|x|ch|sh|o)es$/;
const SHORTEST_STEM = 2;
/** After "ed" or "ing" is off, what wants its "e" back where no list decides: "embrac", "revers", "stagnat", "allud". */
const LOST_E =
  /(?:[cuvz]|[^s]s|[^aeiou][ao]t|iat|[cn]it|(?:[aeiou]r?|d)g|[ae]ng|[^aeiou][aiu]r|[gnp]or|[^aeioulrw]l|[^aeiou][iou][bl]|[^aeiou][aiou]k|[^aeiou][aeiou]d|[^aeiou]in)$/;
const DOUBLED = /([bdgk-nprtv])\1$/;

/** What a word may be a form of, likeliest first: "hoping" of "hope", "hop"; itself among them. */
export function verbBases(norm: string): readonly string[] {
  const irregular = irregularBases().get(norm);
  const regular = regularBases(norm);
  return irregular ? [irregular, norm, ...regular] : [norm, ...regular];
}

/** The same for a noun: "allegations" of "allegation". */
export const nounBases = (norm: string): readonly string[] =>
  norm.endsWith("s") ? [norm, ...basesOfS(norm)] : [irregularBases().get(norm) ?? norm];

/** The first of a verb form's bases that a table holds; without a list of them where it is the form itself. */
export function knownVerb(table: ReadonlyMap<string, unknown>, norm: string): string | undefined {
  const irregular = irregularBases().get(norm);
  if (irregular !== undefined && table.has(irregular)) return irregular;
  return table.has(norm) ? norm : regularBases(norm).find((base) => table.has(base));
}

/** The same for a noun. */
export function knownNoun(table: ReadonlyMap<string, unknown>, norm: string): string | undefined {
  const own = norm.endsWith("s") ? norm : (irregularBases().get(norm) ?? norm);
  if (table.has(own)) return own;
  return norm.endsWith("s") ? basesOfS(norm).find((base) => table.has(base)) : undefined;
}

const NO_BASES: readonly string[] = [];

function regularBases(norm: string): readonly string[] {
  if (norm.endsWith("s")) return basesOfS(norm);
  if (norm.endsWith("ed")) return basesOfStem(norm.slice(0, -"ed".length));
  return norm.endsWith("ing") ? basesOfStem(norm.slice(0, -"ing".length)) : NO_BASES;
}

function basesOfS(norm: string): string[] {
  if (norm.endsWith("ss") || norm.endsWith("us") || norm.endsWith("is")) return [];
  const cut = norm.slice(0, -1);
  if (norm.endsWith("ies")) return [`${norm.slice(0, -"ies".length)}y`, cut];
  if (!norm.endsWith("es")) return [cut];
  return SIBILANT.test(norm) ? [norm.slice(0, -2), cut] : [cut, norm.slice(0, -2)];
}

/** "hop" of "hoped": "hope", "hop"; "admitt" of "admitted": "admit"; "den" is no stem of "denied", "deni" is. */
function basesOfStem(stem: string): string[] {
  if (stem.length < SHORTEST_STEM) return [];
  if (stem.endsWith("i")) return [`${stem.slice(0, -1)}y`];
  const doubled = stem.at(-1) === stem.at(-2);
  return doubled ? [stem, stem.slice(0, -1), `${stem}e`] : [`${stem}e`, stem];
}

/** The base form of a word that no list knows: a guess by its spelling, "embellished" → "embellish". */
export function guessedBase(norm: string): string {
  const irregular = irregularBases().get(norm);
  if (irregular) return irregular;
  if (norm.endsWith("s")) return basesOfS(norm)[0] ?? norm;
  const stem = norm.endsWith("ed")
    ? norm.slice(0, -2)
    : norm.endsWith("ing")
      ? norm.slice(0, -"ing".length)
      : "";
  if (norm.endsWith("eed") || !hasVowel(stem) || stem.length < SHORTEST_STEM) return norm;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (DOUBLED.test(stem))
    return /ll$/.test(stem) && stem.length <= "call".length + 1 ? stem : stem.slice(0, -1);
  return LOST_E.test(stem) ? `${stem}e` : stem;
}

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);
