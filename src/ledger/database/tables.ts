import type { Generated } from "kysely";

/** The tables as Kysely sees them; what each column holds is said in `migrations.ts` and in the guide. */
export type Tables = {
  articles: {
    id: Generated<number>;
    record_id: string;
    /** The URL without its fragment, or the record's id where there is none: its versions share it. */
    work: string;
    version: number;
    /** The how manieth of its very text: claims of the first copy have the plain keys. */
    copy: number;
    /** The first article that is near-identical: copies from one wire share it. */
    wire: number;
    url: string | null;
    title: string | null;
    publisher: string | null;
    section: string | null;
    byline: string;
    published_at: string | null;
    modified_at: string | null;
    language: string;
    text: string;
    record: string;
  };
  article_marks: { mark: number; article: number };
  speakers: {
    id: Generated<number>;
    article: number | null;
    local_id: string | null;
    name: string | null;
    kind: string;
    role: string | null;
    affiliation: string | null;
    aliases: string;
    /** The words of all its names in its article, for finding it. */
    called: string;
    name_key: string | null;
    family_key: string | null;
    authority: string | null;
    /** The smallest id of those that are confirmed to be the same. */
    same_as: number;
  };
  authorities: { id: string; name: string; names: string; roles: string };
  claims: {
    id: Generated<number>;
    key: string;
    article: number | null;
    local_id: string | null;
    feed: number;
    text: string;
    words_key: string;
    speaker: number | null;
    quote: string | null;
    start: number | null;
    end: number | null;
    modality: string;
    negated: number;
    made_at: string | null;
    url: string | null;
    compared: Generated<number>;
  };
  claim_marks: { mark: number; claim: number };
  claim_words: { word: string; claim: number };
  statistics: {
    id: Generated<number>;
    claim: number;
    local_id: string;
    start: number;
    end: number;
    text: string;
    kind: string;
    value: number | null;
    min: number | null;
    max: number | null;
    comparator: string;
    unit: string | null;
    noun: string | null;
    denominator: string | null;
    subject: string | null;
    per: string | null;
    direction: string | null;
    change_from: number | null;
    change_to: number | null;
    change_by: number | null;
    period_from: string | null;
    period_to: string | null;
    /** The statistic as JSON, with its spans counted from the start of its claim. */
    measure: string;
  };
  measure_words: { word: string; statistic: number };
  links: {
    id: Generated<number>;
    kind: string;
    a: number;
    b: number;
    relation: string;
    judgement: string;
    score: number;
    method: string;
    reasons: string;
  };
};
