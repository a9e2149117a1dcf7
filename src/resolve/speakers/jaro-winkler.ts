const PREFIX = 4;
const PREFIX_WEIGHT = 0.1;
const LONGEST = 64;

/** Jaro-Winkler similarity of two words, 0–1 (Jaro 1989; Winkler 1990). Only the first 64 characters count. */
export function jaroWinkler(first: string, second: string): number {
  const [a, b] = [first.slice(0, LONGEST), second.slice(0, LONGEST)];
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < PREFIX && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
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
  const inB = [...b].filter((_, j) => taken[j]);
  const swapped = inA.filter((char, i) => char !== inB[i]).length / 2;
  const matches = inA.length;
  return (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3;
}
