import { checkWords, oneOf } from "../../kinds/arguments.ts";
import type { Item, Kind, View } from "../../kinds/entry.ts";
import { node, type Shown } from "../../kinds/shown.ts";
import { speakerName } from "../../kinds/who.ts";
import { hasRun, wordsOf } from "../../text/words.ts";
import { agreementFormSchema, type AgreementReference } from "./schema.ts";

/** References to agreements, as queries ask for them. Who speaks of one is who is quoted with it. */
export const agreementKind = {
  kind: "agreements",
  speakerId: ({ quoteId }, view) => view.quote(quoteId)?.speakerId ?? null,
  words: (agreement, view) => view.sentenceText(agreement),
  topics: ({ name, text, provision }) => [name ?? "", text, provision?.text ?? ""],
  named: ({ name }) => name,
  steps: {
    /**
     * References to one agreement, by its name, its id or what the article calls it: `agreements.named("Schengen")`.
     * Where an article calls one agreement by that name, its other references to it ("the treaty") are kept too.
     */
    named: (name: string) => isNamed(checkWords("named", name, 'a name such as "Schengen Agreement"')),
    /** References of any of these forms: `agreements.form("full", "acronym")`. */
    form: oneOf("form", agreementFormSchema),
  },
} as const satisfies Kind<AgreementReference>;

function isNamed(name: string): (item: Item<AgreementReference>, view: View) => boolean {
  const asked = wordsOf(name);
  const named = (one: AgreementReference): boolean =>
    one.agreementId === name || [one.name ?? "", one.text].some((text) => hasRun(wordsOf(text), asked));
  const idsOf = perRecord(
    ({ record }) => new Set(record.agreements.filter(named).map((one) => one.agreementId)),
  );
  return (item, view) => named(item) || (item.agreementId !== null && idsOf(view).has(item.agreementId));
}

/** Works something out once for each record. */
function perRecord<T extends object>(work: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, T>();
  return (view) => {
    const found = known.get(view) ?? work(view);
    known.set(view, found);
    return found;
  };
}

/** References to agreements, as they are shown. */
export const agreementsShown: Shown<AgreementReference> = {
  kind: "agreements",
  title: "Agreements",
  mark: "agreement",
  columns: {
    text: { note: "the reference as the article has it" },
    name: { note: "name of the agreement" },
    agreementId: { note: "id of the agreement, the same in every article" },
    year: { type: "int32", note: "year of the agreement" },
    kind: { note: "treaty, accord, ceasefire …" },
    form: { note: "full, short, acronym, style …" },
    relation: { note: "refers, modelledOn or proposed" },
    provision: { note: "which part of it" },
    quoteId: { note: "id of the quote it stands in" },
  },
  note: ({ name, text }) => name ?? text,
  linked: {
    as: "mentions",
    node: ({ id, name, text, year, kind, start, end }, { urn, place }) =>
      node("CreativeWork", {
        "@id": urn(id),
        name: name ?? text,
        alternateName: name !== null && name !== text ? text : null,
        dateCreated: year === null ? null : String(year),
        genre: kind,
        subjectOf: place({ start, end }),
      }),
  },
  // - **Treaty of Lisbon (2007)**: “the Lisbon Treaty” (Bo Marsh)
  line: (agreement, { view, plain, by }) =>
    `- **${plain(called(agreement))}**: “${plain(agreement.text)}”${by(speakerOf(agreement, view))}`,
  terminal: {
    agreement: {
      style: "magenta",
      read: (agreement) => (agreement.name === null ? `(${agreement.kind}, unnamed)` : called(agreement)),
    },
    "in the text": { style: "dim", read: ({ text }) => text },
    "said by": { style: "bold", read: (agreement, view) => speakerName(view, speakerOf(agreement, view)) },
  },
  page: {
    Words: ({ text }) => ({ words: text }),
    Agreement: ({ name, year, kind, form }) =>
      name === null
        ? { ours: `unnamed ${kind}`, note: form }
        : { words: name, after: year === null ? "" : ` (${year})`, note: form },
    "Named by": (agreement, view) =>
      agreement.quoteId === null ? "the article itself" : { speakerId: speakerOf(agreement, view) },
  },
  filters: (agreement, view) => ({
    speakerId: speakerOf(agreement, view),
    from: view.record.meta.publishedAt,
  }),
  stored: {
    table:
      "name TEXT, agreement TEXT, year INTEGER, form TEXT NOT NULL, kind TEXT NOT NULL, relation TEXT NOT NULL",
    row: ({ name, agreementId, year, form, kind, relation }) => ({
      name, agreement: agreementId, year, form, kind, relation,
    }),
  },
}; // prettier-ignore

const speakerOf = ({ quoteId }: AgreementReference, view: View): string | null =>
  view.quote(quoteId)?.speakerId ?? null;

const called = ({ name, year, kind }: AgreementReference): string =>
  name === null ? `unnamed ${kind}` : year === null ? name : `${name} (${year})`;
