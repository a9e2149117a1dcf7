const FIRST = 34;
const OTHERS = 13;

/** A line of a table: its name, then the cells, to the right. */
export const row = (name: string, ...cells: readonly string[]): string =>
  name.padEnd(FIRST) + cells.map((cell) => cell.padStart(OTHERS)).join("");

/** Three digits that matter: "0.0412", "3.14", "1250". */
export const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
