const LONGEST = 60;
const MOST_KEYS = 6;

/** How an error message names what it found: `"3rd Feb"`, `NaN`, `an array`, `a Promise`, `an object with name`. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "an array" : describeObject(value);
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function describeObject(value: object): string {
  const { constructor } = value;
  if (typeof constructor === "function" && constructor !== Object && constructor.name)
    return `${/^[AEIO]/.test(constructor.name) ? "an" : "a"} ${constructor.name}`;
  const keys = Object.keys(value).slice(0, MOST_KEYS);
  return keys.length ? `an object with ${keys.join(", ")}` : "an empty object";
}
