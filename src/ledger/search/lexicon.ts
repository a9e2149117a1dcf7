/** What posts and pages add around words; nothing to search for. */
export const postWords: ReadonlySet<string> = new Set(["via", "rt", "amp", "com", "www", "http", "https"]);
