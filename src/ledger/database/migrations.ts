import { shown } from "../../kinds.ts";
import { views } from "./views.ts";

/** The table of each kind that has one: what is referred to in a claim, with its place in it. */
const kindTables = shown
  .flatMap(({ kind, stored }) => (stored ? [{ kind, columns: stored.table }] : []))
  .map(
    ({ kind, columns }) => `CREATE TABLE ${kind} (
  id INTEGER PRIMARY KEY,
  claim INTEGER NOT NULL REFERENCES claims (id),
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  ${columns}
) STRICT;
CREATE INDEX ${kind}_by_claim ON ${kind} (claim);
`,
  )
  .join("\n");

/**
 * What each version of the schema adds, in order: forward only, and never changed once released. `PRAGMA user_version`
 * says how many of them a file has had.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL,
  work TEXT NOT NULL,
  version INTEGER NOT NULL,
  copy INTEGER NOT NULL,
  wire INTEGER NOT NULL,
  url TEXT, title TEXT, publisher TEXT, section TEXT, byline TEXT NOT NULL,
  published_at TEXT, modified_at TEXT, language TEXT NOT NULL,
  text TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (work, record_id)
) STRICT;
CREATE INDEX articles_by_record ON articles (record_id);
CREATE INDEX articles_by_wire ON articles (wire);

CREATE TABLE article_marks (mark INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (mark, article)) STRICT, WITHOUT ROWID;

CREATE TABLE speakers (
  id INTEGER PRIMARY KEY,
  article INTEGER REFERENCES articles (id),
  local_id TEXT,
  name TEXT, kind TEXT NOT NULL, role TEXT, affiliation TEXT, aliases TEXT NOT NULL,
  called TEXT NOT NULL, name_key TEXT, family_key TEXT, authority TEXT,
  same_as INTEGER NOT NULL,
  UNIQUE (article, local_id)
) STRICT;
CREATE INDEX speakers_by_name ON speakers (name_key);
CREATE INDEX speakers_by_family ON speakers (family_key);
CREATE INDEX speakers_by_same ON speakers (same_as);

CREATE TABLE authorities (id TEXT PRIMARY KEY, name TEXT NOT NULL, names TEXT NOT NULL, roles TEXT NOT NULL) STRICT;

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  article INTEGER REFERENCES articles (id),
  local_id TEXT,
  feed INTEGER NOT NULL,
  text TEXT NOT NULL,
  words_key TEXT NOT NULL,
  speaker INTEGER REFERENCES speakers (id),
  quote TEXT, start INTEGER, "end" INTEGER,
  modality TEXT NOT NULL, negated INTEGER NOT NULL,
  made_at TEXT, url TEXT,
  compared INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX claims_by_words ON claims (words_key);
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_speaker ON claims (speaker);
CREATE INDEX claims_to_compare ON claims (id) WHERE compared = 0;

CREATE VIRTUAL TABLE claims_text USING fts5 (text, content = 'claims', content_rowid = 'id', tokenize = "porter unicode61 remove_diacritics 2");
CREATE TRIGGER claims_text_added AFTER INSERT ON claims BEGIN
  INSERT INTO claims_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE TABLE claim_marks (mark INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (mark, claim)) STRICT, WITHOUT ROWID;

CREATE TABLE claim_words (word TEXT NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (word, claim)) STRICT, WITHOUT ROWID;

CREATE TABLE statistics (
  id INTEGER PRIMARY KEY,
  claim INTEGER NOT NULL REFERENCES claims (id),
  local_id TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  kind TEXT NOT NULL, value REAL, min REAL, max REAL, comparator TEXT NOT NULL, unit TEXT,
  noun TEXT, denominator TEXT, subject TEXT, per TEXT,
  direction TEXT, change_from REAL, change_to REAL, change_by REAL,
  period_from TEXT, period_to TEXT,
  measure TEXT NOT NULL
) STRICT;
CREATE INDEX statistics_by_claim ON statistics (claim);

CREATE TABLE measure_words (word TEXT NOT NULL, statistic INTEGER NOT NULL, PRIMARY KEY (word, statistic)) STRICT, WITHOUT ROWID;

${kindTables}
CREATE TABLE links (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  a INTEGER NOT NULL, b INTEGER NOT NULL,
  relation TEXT NOT NULL,
  judgement TEXT NOT NULL CHECK (judgement IN ('confirmed', 'suggested', 'rejected')),
  score REAL NOT NULL, method TEXT NOT NULL, reasons TEXT NOT NULL,
  UNIQUE (kind, a, b)
) STRICT;
CREATE INDEX links_by_end ON links (kind, b);

CREATE VIEW who_said_what AS
  SELECT c.key AS claim, s.name AS speaker, s.role, c.text, c.modality, c.negated, c.made_at, a.title, a.publisher, a.published_at, c.url
  FROM claims c LEFT JOIN speakers s ON s.id = c.speaker LEFT JOIN articles a ON a.id = c.article;
CREATE VIEW figures AS
  SELECT x.text AS figure, x.value, x.min, x.max, x.comparator, x.unit, x.noun, x.denominator, x.subject, x.period_from, x.period_to,
         s.name AS speaker, c.text AS claim, c.made_at, a.title, a.publisher, c.url
  FROM statistics x JOIN claims c ON c.id = x.claim LEFT JOIN speakers s ON s.id = c.speaker LEFT JOIN articles a ON a.id = c.article;
CREATE VIEW speaker_merges AS
  SELECT l.id AS link, p.name AS one, q.name AS other, l.judgement, l.score, l.method, l.reasons
  FROM links l JOIN speakers p ON p.id = l.a JOIN speakers q ON q.id = l.b WHERE l.kind = 'speaker';
CREATE VIEW claim_links AS
  SELECT l.id AS link, l.relation, l.judgement, p.text AS one, q.text AS other, l.score, l.method, l.reasons
  FROM links l JOIN claims p ON p.id = l.a JOIN claims q ON q.id = l.b WHERE l.kind <> 'speaker';
`,
  views,
];
