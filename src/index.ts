export { createPipeline, extract, type Pipeline } from "./pipeline.ts";
export { articleRecordSchema, type ArticleRecord } from "./record.ts";
export {
  articleOptionsSchema,
  articleSchema,
  metaSchema,
  type Article,
  type ArticleOptions,
  type Meta,
} from "./article/schema.ts";
export type { Mention, Span } from "./span.ts";
export { mentionSchema, spanSchema } from "./span-schema.ts";
export { blockSchema, type Block } from "./segment/schema.ts";
export type { BlockSegment, Segments, Sentence, TokenRange, Zone } from "./segment/segments.ts";
export { TokenKind, Shape, type Tokens } from "./segment/tokens.ts";
export { defineExtractor, type Annotations, type Extractor, type ExtractorInput } from "./extract/define.ts";
export { quotes } from "./extract/quotes/index.ts";
export { quoteSchema, type Quote } from "./extract/quotes/schema.ts";
export { statistics } from "./extract/statistics/index.ts";
export { statisticSchema, type Statistic } from "./extract/statistics/schema.ts";
export { dates } from "./extract/dates/index.ts";
export { dateSchema, type DateMention } from "./extract/dates/schema.ts";
export { agreements } from "./extract/agreements/index.ts";
export { agreementSchema, type AgreementReference } from "./extract/agreements/schema.ts";
export { people } from "./extract/people/index.ts";
export { nameSchema, type NameMention } from "./extract/people/schema.ts";
export { claimSchema, speakerSchema, type Claim, type Speaker } from "./resolve/schema.ts";
