const PREFIX = 4;
const PREFIX_WEIGHT = 0.1;
const LONGEST = 32;
const JARO_WINKLER_SHARE = 0.3;

/** How alike two words are, 0–1: Jaro-Winkler mixed with edit distance. Only the first 32 characters count. */
export function wordSimilarity(first: string, second: string): number {
  const [a, b] = [first.slice(0, LONGEST), second.slice(0, LONGEST)];
  const distance = editDistance(a, b) / Math.max(a.length, b.length, 1);
  return JARO_WINKLER_SHARE * jaroWinkler(a, b) + (1 - JARO_WINKLER_SHARE) * (1 - distance);
}

/** Jaro 1989 with the bonus for a common beginning of Winkler 1990. */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < PREFIX && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const inA: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!taken[j] && a[i] === b[j]) {
        taken[j] = true;
        inA.push(a[i]!);
        break;
      }
  if (inA.length === 0) return 0;
  const inB = b.split("").filter((_, j) => taken[j]);
  const swapped = inA.filter((char, i) => char !== inB[i]).length / 2;
  const matches = inA.length;
  return (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3;
}

/** Insertions, deletions, changes and swaps of neighbours (optimal string alignment after Damerau 1964). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
