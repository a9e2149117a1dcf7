import type { ArticleRecord } from "../record.ts";

/** The name of an article that holds for every copy of its text, whatever its address: `urn:ontherecord:4f0c…`. */
export const articleUrn = ({ id }: ArticleRecord): string => `urn:ontherecord:${encodeURIComponent(id)}`;

/** The name of something in it: `urn:ontherecord:4f0c…:quote-1`. */
export const itemUrn = (record: ArticleRecord, id: string): string =>
  `${articleUrn(record)}:${encodeURIComponent(id)}`;
