import type { ArticleRecord } from "../record.ts";

/** What may stand in a link as it is, in every format: no space, no mark that could end the link. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}<>"'`{}|\\^]+$/iu;

export const isWebAddress = (url: string | null): url is string => url !== null && WEB_ADDRESS.test(url);

/** The address of an article, if it is one on the web; null for a relative path, a typing error, a script. */
export const webAddress = ({ meta: { url } }: ArticleRecord): string | null =>
  isWebAddress(url) ? url : null;

/** The name of an article that holds for every copy of its text, whatever its address: `urn:ontherecord:4f0c…`. */
export const articleUrn = ({ id }: ArticleRecord): string => `urn:ontherecord:${encodeURIComponent(id)}`;

/** The name of something in it: `urn:ontherecord:4f0c…:quote-1`. */
export const itemUrn = (record: ArticleRecord, id: string): string =>
  `${articleUrn(record)}:${encodeURIComponent(id)}`;
