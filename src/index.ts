/**
 * From an article's text to its record, and questions over records. Needs nothing of Node: it runs in a browser too.
 * @module ontherecord
 */

import type { AgreementReference } from "./extract/agreements/schema.ts";
import type { DateMention } from "./extract/dates/schema.ts";
import type { Quote } from "./extract/quotes/schema.ts";
import type { Statistic } from "./extract/statistics/schema.ts";
import type { Item } from "./kinds/entry.ts";
import type { RecordQuery } from "./query/query.ts";
import type { Claim, Speaker } from "./resolve/schema.ts";

// From a text to its record.
export { createPipeline, extract, type Pipeline, type RecordWith, type Replacement } from "./pipeline.ts";
export {
  articleOptionsSchema,
  articleSchema,
  metaSchema,
  type Article,
  type ArticleOptions,
  type Meta,
} from "./article/schema.ts";

// Questions over records.
export { query, type QueryOptions, type RecordQuery } from "./query/query.ts";
export { explain } from "./query/explain.ts";
export type { Query, Steps } from "./query/steps.ts";
export type { KindQuery, RecordSteps } from "./query/kind-query.ts";
export type { Item, Provenance } from "./kinds/entry.ts";
/** A quote of a query, with its article and its speaker. */
export type QuoteItem = Item<Quote>;
/** A query over quotes. */
export type QuoteQuery = RecordQuery["quotes"];
/** A figure of a query, with its article and who gave it. */
export type StatisticItem = Item<Statistic>;
/** A query over figures. */
export type StatisticQuery = RecordQuery["statistics"];
/** A date of a query, with its article and who is quoted with it. */
export type DateItem = Item<DateMention>;
/** A query over dates. */
export type DateQuery = RecordQuery["dates"];
/** A reference to an agreement, with its article and who is quoted with it. */
export type AgreementItem = Item<AgreementReference>;
/** A query over references to agreements. */
export type AgreementQuery = RecordQuery["agreements"];
/** A speaker of one article; its own `speaker` is the entry in the record. */
export type SpeakerItem = Item<Speaker>;
/** A query over speakers. */
export type SpeakerQuery = RecordQuery["speakers"];
/** A claim of a query, with its article and who made it. */
export type ClaimItem = Item<Claim>;
/** A query over claims. */
export type ClaimQuery = RecordQuery["claims"];

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
  type Cell,
  type Column,
  type ColumnType,
  type Extractor,
  type ExtractorInput,
  type FoundBy,
  type NoSteps,
  type OwnColumns,
  type OwnSteps,
} from "./extract/define.ts";
export { quotes } from "./extract/quotes/index.ts";
export { statistics } from "./extract/statistics/index.ts";
export { dates } from "./extract/dates/index.ts";
export { agreements } from "./extract/agreements/index.ts";
export { people } from "./extract/people/index.ts";
export type { BlockSegment, Segments, Sentence, TokenRange, Zone, ZoneStyle } from "./segment/segments.ts";
export { Shape, TokenKind, type Tokens } from "./segment/tokens.ts";
export { sameName, type NameComparison } from "./names/same-name.ts";

// Figures held against each other.
export { compareFigures, type FigureComparison } from "./compare/compare-figures.ts";
export type { FigureRelation } from "./compare/relate.ts";
export type { Statement } from "./compare/reading.ts";
