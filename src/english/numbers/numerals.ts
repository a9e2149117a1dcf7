/** English cardinal words below a hundred; common knowledge. */
export const units: ReadonlyMap<string, number> = new Map([
  ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9],
]); // prettier-ignore

/** Words that stand alone: no unit follows them as one follows "twenty". */
export const teens: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["nought", 0], ["naught", 0], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15],
  ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19],
]); // prettier-ignore

export const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20], ["thirty", 30], ["forty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80],
  ["ninety", 90],
]); // prettier-ignore

/** Words that multiply what stands before them. Short scale; the Indian lakh and crore as well. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12], ["dozens", 12], ["hundred", 1e2], ["thousand", 1e3], ["lakh", 1e5], ["million", 1e6], ["crore", 1e7],
  ["billion", 1e9], ["trillion", 1e12], ["quadrillion", 1e15],
]); // prettier-ignore

/** What may follow "and a", as in "two and a half". */
export const singleParts: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2], ["quarter", 1 / 4], ["third", 1 / 3], ["fifth", 1 / 5], ["tenth", 1 / 10],
]); // prettier-ignore

/** Ordinal words that may be the lower part of a fraction; "second" is none. */
export const fractionParts: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4], ["fourth", 4], ["fourths", 4],
  ["fifth", 5], ["fifths", 5], ["sixth", 6], ["sixths", 6], ["seventh", 7], ["sevenths", 7], ["eighth", 8], ["eighths", 8],
  ["ninth", 9], ["ninths", 9], ["tenth", 10], ["tenths", 10], ["twelfth", 12], ["twelfths", 12], ["twentieth", 20],
  ["twentieths", 20], ["hundredth", 100], ["hundredths", 100], ["thousandth", 1e3], ["thousandths", 1e3],
  ["millionth", 1e6], ["millionths", 1e6], ["billionth", 1e9], ["billionths", 1e9], ["trillionth", 1e12],
  ["trillionths", 1e12],
]); // prettier-ignore
