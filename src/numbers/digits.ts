const THOUSANDS_BY_COMMA = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/; // 1,003.5 and the Indian 12,34,567
const THOUSANDS_BY_STOP = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/; // 1.003.500 and 1.003,5
const DECIMAL_COMMA = /^(?:\d+,\d{1,2}|0,\d+)$/; // 8,5

/**
 * The value of one number token, by either habit of separators: "1,003" and "1.003.500" are whole numbers, "2.5" and
 * "8,5" are not. A lone stop is a decimal point ("1.250"), as English has it. Null for "10.15.1".
 */
export function valueOfDigits(digits: string): number | null {
  const plain = plainDigits(digits);
  const value = plain === null ? NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

function plainDigits(digits: string): string | null {
  if (!/[.,]/.test(digits)) return digits;
  if (digits.startsWith("0,") || DECIMAL_COMMA.test(digits)) return digits.replace(",", ".");
  if (THOUSANDS_BY_COMMA.test(digits)) return digits.replaceAll(",", "");
  if (THOUSANDS_BY_STOP.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return /^\d+\.\d+$/.test(digits) ? digits : null;
}
