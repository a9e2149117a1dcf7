/**
 * From an article's text to its record, and questions over records. Needs nothing of Node: it runs in a browser too.
 * @module ontherecord
 */

// From a text to its record.
export { createPipeline, extract, type Pipeline } from "./pipeline.ts";
export {
  articleOptionsSchema,
  articleSchema,
  metaSchema,
  type Article,
  type ArticleOptions,
  type Meta,
} from "./article/schema.ts";

// Questions over records.
export { query, type RecordQuery } from "./query/query.ts";
export { explain } from "./query/explain.ts";
export type { Query, Steps } from "./query/steps.ts";
export type { RecordSteps } from "./query/record-steps.ts";
export type { Item, Provenance } from "./query/items.ts";
export type { QuoteItem, QuoteQuery } from "./query/quotes.ts";
export type { StatisticItem, StatisticQuery } from "./query/statistics.ts";
export type { DateItem, DateQuery } from "./query/dates.ts";
export type { AgreementItem, AgreementQuery } from "./query/agreements.ts";
export type { SpeakerItem, SpeakerQuery } from "./query/speakers.ts";
export type { ClaimItem, ClaimQuery } from "./query/claims.ts";

// What a record holds.
export { articleRecordSchema, type ArticleRecord } from "./record.ts";
export type { Mention, Span } from "./span.ts";
export { mentionSchema, spanSchema } from "./span-schema.ts";
export { blockRoleSchema, blockSchema, type Block, type BlockRole } from "./segment/schema.ts";
export { quoteSchema, speechActSchema, type Quote, type SpeechAct } from "./extract/quotes/schema.ts";
export {
  changeSchema,
  comparatorSchema,
  statisticKindSchema,
  statisticSchema,
  type Comparator,
  type Statistic,
  type StatisticKind,
} from "./extract/statistics/schema.ts";
export {
  dateSchema,
  grainSchema,
  timexSchema,
  type DateMention,
  type Grain,
} from "./extract/dates/schema.ts";
export {
  agreementFormSchema,
  agreementKindSchema,
  agreementSchema,
  type AgreementForm,
  type AgreementKind,
  type AgreementReference,
} from "./extract/agreements/schema.ts";
export { nameSchema, type NameMention } from "./extract/people/schema.ts";
export {
  claimSchema,
  modalitySchema,
  speakerSchema,
  type Claim,
  type Modality,
  type Speaker,
} from "./resolve/schema.ts";

// Extractors of your own, and the built-in ones to build on.
export {
  defineExtractor,
  type Annotations,
  type AnyExtractor,
  type Extractor,
  type ExtractorInput,
} from "./extract/define.ts";
export { quotes } from "./extract/quotes/index.ts";
export { statistics } from "./extract/statistics/index.ts";
export { dates } from "./extract/dates/index.ts";
export { agreements } from "./extract/agreements/index.ts";
export { people } from "./extract/people/index.ts";
export type { BlockSegment, Segments, Sentence, TokenRange, Zone, ZoneStyle } from "./segment/segments.ts";
export { Shape, TokenKind, type Tokens } from "./segment/tokens.ts";
export { sameName, type NameComparison } from "./resolve/speakers/same-name.ts";

// Figures held against each other.
export { compareFigures, type FigureComparison } from "./compare/compare-figures.ts";
export type { FigureRelation } from "./compare/relate.ts";
export type { Statement } from "./compare/statement.ts";
