/**
 * The views for reading in SQL, in any program: their columns stay, new ones come after. Speakers have the names they have
 * after merging; ids are those that `confirm`, `reject`, `split` and `explain` take.
 */
export const views = `
DROP VIEW who_said_what;
DROP VIEW figures;
DROP VIEW speaker_merges;
DROP VIEW claim_links;

CREATE VIEW who_said_what AS
  SELECT c.key AS claim, coalesce(w.name, s.name) AS speaker, coalesce(w.role, s.role) AS role, c.text, c.modality, c.negated,
         c.made_at, a.title, a.publisher, a.published_at, c.url, 'speaker-' || s.same_as AS speaker_id, a.record_id AS article,
         a.wire, c.start, c."end"
  FROM claims c LEFT JOIN speakers s ON s.id = c.speaker LEFT JOIN speakers w ON w.id = s.same_as
    LEFT JOIN articles a ON a.id = c.article;

CREATE VIEW figures AS
  SELECT x.text AS figure, x.value, x.min, x.max, x.comparator, x.unit, x.noun, x.denominator, x.subject, x.period_from, x.period_to,
         v.speaker, c.text AS claim, c.made_at, v.title, v.publisher, c.url, x.kind, x.per, x.direction, v.claim AS claim_id, v.speaker_id,
         v.published_at, v.article, v.wire
  FROM statistics x JOIN claims c ON c.id = x.claim JOIN who_said_what v ON v.claim = c.key;

CREATE VIEW speaker_merges AS
  SELECT 'link-' || l.id AS link, p.name AS one, q.name AS other, l.judgement, l.score, l.method, l.reasons,
         'speaker-' || p.id AS one_id, 'speaker-' || q.id AS other_id
  FROM links l JOIN speakers p ON p.id = l.a JOIN speakers q ON q.id = l.b WHERE l.kind = 'speaker';

CREATE VIEW claim_links AS
  SELECT 'link-' || l.id AS link, l.relation, l.judgement, v.text AS one, u.text AS other, l.score, l.method, l.reasons,
         x.text AS one_figure, y.text AS other_figure, v.speaker AS one_speaker, u.speaker AS other_speaker,
         v.made_at AS one_made_at, u.made_at AS other_made_at, v.claim AS one_id, u.claim AS other_id
  FROM links l
    LEFT JOIN statistics x ON l.kind = 'figure' AND x.id = l.a LEFT JOIN statistics y ON l.kind = 'figure' AND y.id = l.b
    JOIN claims p ON p.id = coalesce(x.claim, l.a) JOIN claims q ON q.id = coalesce(y.claim, l.b)
    JOIN who_said_what v ON v.claim = p.key JOIN who_said_what u ON u.claim = q.key
  WHERE l.kind <> 'speaker';
`;
