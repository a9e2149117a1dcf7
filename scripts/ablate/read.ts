import { toDraft } from "../../src/extract/quotes/attribution.ts";
import { learned } from "../../src/extract/quotes/model/judge.ts";
import { readPassage, type Passage } from "../../src/extract/quotes/passage.ts";
import { allRules, attributionsOf, judgedIn, type Rules } from "../../src/extract/quotes/read.ts";
import { segment } from "../../src/segment/segment.ts";
import type { Mention } from "../../src/span.ts";
import type { Predicted } from "../quotes/predict.ts";
import type { GoldArticle, Spans } from "../scoring/corpus.ts";

/** An article cut up and judged once, so that rules which come behind the model can be switched off for little. */
export type Prepared = {
  readonly article: GoldArticle;
  readonly passage: Passage;
  readonly judged: ReturnType<typeof judgedIn>;
};

export function prepare(article: GoldArticle): Prepared {
  const passage = readPassage(segment({ text: article.text }));
  return { article, passage, judged: judgedIn(passage, learned(), allRules) };
}

/** The quotes of an article by some of the rules. Without a pattern the model has to judge again. */
export function quotesBy({ passage, judged }: Prepared, rules: Rules): Predicted[] {
  const candidates = rules.patterns === allRules.patterns ? judged : judgedIn(passage, learned(), rules);
  return attributionsOf(passage, candidates, rules)
    .map((found) => toDraft(passage.segments, found))
    .map(({ source, cue, content, confidence }) => ({
      source: spansOf(source),
      cue: spansOf(cue),
      content: content.flatMap(spansOf),
      confidence,
    }));
}

const spansOf = (mention: Mention | null): Spans => (mention ? [[mention.start, mention.end]] : []);

/** A rule by its name, and all rules but this one. */
export type Ablation = { readonly name: string; readonly rules: Rules };

/** One for every rule, in the order in which they act; then one without any refinement. */
export function ablations(): Ablation[] {
  const lists = ["patterns", "refinements", "finders"] as const;
  const single = lists.flatMap((list) =>
    allRules[list].map((rule) => ({
      name: rule.name,
      rules: {
        ...allRules,
        [list]: (allRules[list] as readonly unknown[]).filter((other) => other !== rule),
      },
    })),
  );
  return [...single, { name: "all refinements", rules: { ...allRules, refinements: [] } }];
}
