/** A text that can be written as UTF-8: half a character, as a careless cut leaves it, becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\uFFFD");
