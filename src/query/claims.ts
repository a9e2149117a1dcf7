import { modalitySchema, type Claim, type Modality } from "../resolve/schema.ts";
import { checkOneOf } from "./arguments.ts";
import { readInterval } from "./interval.ts";
import { toItem, viewOf, type Item } from "./items.ts";
import { recordSteps, type Readings, type RecordSteps } from "./record-steps.ts";
import type { View } from "./view.ts";

/** A claim of a query, with its article and who made it. */
export type ClaimItem = Item<Claim>;

export interface ClaimQuery extends RecordSteps<ClaimItem, ClaimQuery> {
  /** Claims put in any of these ways: `claims.modality("promise", "prediction")`. */
  modality(...modalities: Modality[]): ClaimQuery;
  /** Claims that something is not so; `claims.negated(false)` keeps the others. */
  negated(negated?: boolean): ClaimQuery;
}

export const claimQuery = (items: Iterable<ClaimItem>): ClaimQuery => {
  const steps = recordSteps(items, readings, claimQuery);
  return Object.freeze<ClaimQuery>({
    ...steps,
    modality(...modalities) {
      const wanted = checkOneOf("modality", modalitySchema.options, modalities);
      return steps.where((claim) => wanted.has(claim.modality));
    },
    negated: (negated = true) => steps.where((claim) => claim.negated === negated),
  });
};

const readings: Readings<ClaimItem> = {
  words: (claim) => claim.text,
  topics: (claim) => [claim.text, ...agreementNames(viewOf(claim), claim)],
  time: (claim) => readInterval(claim.madeAt ?? claim.publishedAt),
};

const agreementNames = (view: View, { agreementIds }: Claim): string[] =>
  agreementIds.flatMap((id) => view.agreement(id)?.name ?? []);

export const claimsOf = (view: View): ClaimItem[] =>
  view.record.claims.map((claim) => toItem(view, claim, view.speaker(claim.speakerId)));
