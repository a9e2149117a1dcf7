const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "links that lead back to themselves",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not a text in UTF-8",
};

/** Why something could not be read, in a few words. */
export function readingProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message.replace(/^ontherecord: /, "");
}
