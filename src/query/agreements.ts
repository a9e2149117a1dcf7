import {
  agreementFormSchema,
  type AgreementForm,
  type AgreementReference,
} from "../extract/agreements/schema.ts";
import { hasRun, wordsOf } from "../text/words.ts";
import { checkOneOf, checkWords } from "./arguments.ts";
import { toItem, viewOf, type Item } from "./items.ts";
import { recordSteps, type Readings, type RecordSteps } from "./record-steps.ts";
import { sentenceText, type View } from "./view.ts";

/** A reference to an agreement, with its article and who is quoted with it. */
export type AgreementItem = Item<AgreementReference>;

export interface AgreementQuery extends RecordSteps<AgreementItem, AgreementQuery> {
  /**
   * References to one agreement, by its name, its id or what the article calls it: `agreements.named("Schengen")`.
   * Where an article calls one agreement by that name, its other references to it ("the treaty") are kept too.
   */
  named(name: string): AgreementQuery;
  /** References of any of these forms: `agreements.form("full", "acronym")`. */
  form(...forms: AgreementForm[]): AgreementQuery;
}

export const agreementQuery = (items: Iterable<AgreementItem>): AgreementQuery => {
  const steps = recordSteps(items, readings, agreementQuery);
  return Object.freeze<AgreementQuery>({
    ...steps,
    named: (name) => steps.where(isNamed(checkWords("named", name, 'a name such as "Schengen Agreement"'))),
    form(...forms) {
      const wanted = checkOneOf("form", agreementFormSchema.options, forms);
      return steps.where((agreement) => wanted.has(agreement.form));
    },
  });
};

function isNamed(name: string): (item: AgreementItem) => boolean {
  const asked = wordsOf(name);
  const named = (one: AgreementReference): boolean =>
    one.agreementId === name || [one.name ?? "", one.text].some((text) => hasRun(wordsOf(text), asked));
  const idsOf = perRecord(
    ({ record }) => new Set(record.agreements.filter(named).map((one) => one.agreementId)),
  );
  return (item) => named(item) || (item.agreementId !== null && idsOf(viewOf(item)).has(item.agreementId));
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

const readings: Readings<AgreementItem> = {
  words: (agreement) => sentenceText(viewOf(agreement), agreement),
  topics: ({ name, text, provision }) => [name ?? "", text, provision?.text ?? ""],
};

/** Who speaks of an agreement is who is quoted with it. */
export const agreementsOf = (view: View): AgreementItem[] =>
  view.record.agreements.map((agreement) =>
    toItem(view, agreement, view.speaker(view.quote(agreement.quoteId)?.speakerId ?? null)),
  );
