import { checkWords, oneOf } from "../../kinds/arguments.ts";
import type { Item, Kind, View } from "../../kinds/entry.ts";
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
