/** What a text says as JSON, or that it says nothing. */
export function parsedJson(text: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: "not JSON" };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not a text in UTF-8",
};

/** Why a file could not be read. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
