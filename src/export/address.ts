import type { ArticleRecord } from "../record.ts";

/** What may stand in a link as it is, in every format: no space, no mark that could end the link. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}<>"'`{}|\\^]+$/iu;

export const isWebAddress = (url: string | null): url is string => url !== null && WEB_ADDRESS.test(url);

/** The address of an article, if it is one on the web; null for a relative path, a typing error, a script. */
export const webAddress = ({ meta: { url } }: ArticleRecord): string | null =>
  isWebAddress(url) ? url : null;
