const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7E]*$/;

// Letters that Unicode does not take apart into a letter and an accent.
const WHOLE: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** A lower-case word without its accents: "zółć" → "zolc". */
export const withoutAccents = (word: string): string =>
  ASCII.test(word)
    ? word
    : word
        .normalize("NFKD")
        .replace(MARKS, "")
        .replace(/[łøđðþßæœı]/g, (letter) => WHOLE[letter]!);
