import type { LedgerSpeaker, SpeakerLink } from "../../../ledger/index.ts";
import { tableLines } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable, wrapped } from "../../table/width.ts";
import type { Answer } from "../answer.ts";
import { counted } from "../../output.ts";
import { because } from "./claims.ts";

/** Of all speakers, only links that wait for a judgement are shown; of one, `every` link. */
export const speakersAnswer = (items: readonly LedgerSpeaker[], every: boolean): Answer<LedgerSpeaker> => ({
  items,
  columns: [
    "id",
    "name",
    "kind",
    "roles",
    "affiliations",
    "claims",
    "articles",
    "authority",
    "merged",
    "suggested",
  ],
  rows: ({ id, name, kind, roles, affiliations, claims, articles, authority, merged, links }) => [
    [
      id, name, kind, roles.join("; "), affiliations.join("; "), claims, articles, authority, merged.join(" "),
      links.filter(isOpen).map((link) => link.id).join(" "),
    ],
  ], // prettier-ignore
  lines: (speakers, look) => [...speakerLines(speakers, look), ...linkLines(speakers, every, look)],
  nothing: "Nobody in this ledger has a name.",
});

const isOpen = ({ judgement }: SpeakerLink): boolean => judgement === "suggested";

const speakerLines = (speakers: readonly LedgerSpeaker[], { width, colors: { bold, dim } }: Look): string[] =>
  tableLines(
    [
      { heading: "speaker", style: bold, widest: Math.floor(width / 3) },
      { heading: "role" },
      { heading: "claims" },
      { heading: "articles" },
      { heading: "id", style: dim },
    ],
    speakers.map(({ id, name, roles, affiliations, claims, articles }) => [
      printable(name),
      printable(aboutOf(roles, affiliations).join(", ")),
      String(claims),
      String(articles),
      id,
    ]),
    width,
    dim,
  );

/** Papers find many words for one office: the first ones will do. */
const MOST_ROLES = 3;

/** "port minister, Harbour Party", but not "head of the port, the port". */
function aboutOf(roles: readonly string[], affiliations: readonly string[]): string[] {
  const others = affiliations.filter((one) => !roles.some((role) => role.includes(one)));
  const all = [...roles, ...others];
  return all.length > MOST_ROLES ? [...all.slice(0, MOST_ROLES), "…"] : all;
}

function linkLines(speakers: readonly LedgerSpeaker[], every: boolean, look: Look): string[] {
  const { bold, cyan } = look.colors;
  const lines = pairsOf(speakers, every).flatMap(({ ends, link, more }) => {
    const others = more === 0 ? [] : [`and ${counted(more, "more link")}`];
    return [
      "",
      ...wrapped(ends, look.width - 2).map((line) => `  ${line}`),
      ...because({ ...link, reasons: [...link.reasons, ...others] }, look, "  "),
    ];
  });
  return lines.length === 0
    ? []
    : ["", bold(cyan(every ? "TIED TO" : "PERHAPS THE SAME")), ...lines.slice(1)];
}

type Pair = { readonly ends: string; readonly link: SpeakerLink; more: number };

/** Two who stand in many articles have many links: one is told, for one confirmed makes them one. */
function pairsOf(speakers: readonly LedgerSpeaker[], every: boolean): Pair[] {
  const groups = new Map(speakers.flatMap(({ id, merged }) => [id, ...merged].map((one) => [one, id])));
  const pairs = new Map<string, Pair>();
  const seen = new Set<string>();
  for (const { id, name, links } of speakers)
    for (const link of links) {
      const other = groups.get(link.with.id) ?? link.with.id;
      if (seen.has(link.id) || !(every || (isOpen(link) && other !== id))) continue;
      seen.add(link.id);
      const key = every ? link.id : [id, other].sort().join(" ");
      const known = pairs.get(key);
      if (known) known.more++;
      else pairs.set(key, { ends: endsOf({ id, name }, { ...link.with, id: other }), link, more: 0 });
    }
  return [...pairs.values()];
}

type Named = { readonly id: string; readonly name: string };
const endsOf = (a: Named, b: Named): string =>
  printable(a.id === b.id ? `${a.name}, in two articles` : `${a.name} (${a.id}) and ${b.name} (${b.id})`);
