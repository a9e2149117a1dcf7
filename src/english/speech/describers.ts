import { wordClass } from "../word-class.ts";

import type { WordsByAct } from "../word-class.ts";

// Adjectives, adverbs and prepositions that attribute: "was adamant that …", "has reportedly left".

export const adjectives: WordsByAct = {
  state:
    "adamant insistent emphatic outspoken vocal blunt frank explicit clear categorical unequivocal vociferous coy silent quiet mum evasive " +
    "noncommittal unapologetic firm steadfast ambiguous vague talkative forthcoming forthright candid",
  report: "indicative suggestive demonstrative",
  ask: "curious inquisitive",
  deny: "unwilling reluctant loath loth averse hesitant",
  admit: "apologetic sorry regretful remorseful contrite repentant ashamed guilty",
  promise: "committed bound",
  warn: "cautionary",
  predict: "likely unlikely due poised bullish bearish improbable probable",
  praise:
    "supportive appreciative grateful thankful glad pleased delighted happy thrilled proud enthusiastic complimentary laudatory effusive " +
    "sympathetic enamored enamoured fond impressed satisfied relieved honored honoured approving favorable favourable jubilant overjoyed elated ecstatic " +
    "gratified celebratory respectful",
  criticise:
    "critical scathing dismissive contemptuous disdainful scornful derisive opposed hostile angry furious outraged upset dismayed disappointed appalled " +
    "disgusted horrified incensed irate livid indignant annoyed irritated frustrated unhappy displeased dissatisfied disillusioned resentful intolerant disparaging " +
    "derogatory antagonistic embittered bitter aggrieved unimpressed disapproving aghast enraged infuriated exasperated incandescent offended insulted " +
    "impatient condemnatory judgmental",
  believe:
    "confident sure certain convinced optimistic pessimistic skeptical sceptical doubtful dubious wary leery suspicious mistrustful distrustful cynical " +
    "unsure uncertain unclear unconvinced unpersuaded aware unaware conscious mindful ignorant concerned worried afraid scared frightened terrified fearful anxious " +
    "alarmed apprehensive nervous uneasy troubled disturbed unsettled surprised shocked stunned astonished amazed baffled perplexed puzzled bewildered confused " +
    "ambivalent torn undecided divided persuaded positive hopeful sanguine upbeat complacent cautious familiar unfazed jealous envious " +
    "nostalgic saddened sad heartbroken indifferent agnostic cognizant cognisant oblivious gloomy despondent",
  want:
    "eager keen willing determined hungry interested ready desperate bent intent prepared inclined disposed " +
    "resolved ambitious desirous tempted",
};

/** Those that say "not" by themselves: "unlikely to pass" is not expected to. */
export const negativeAdjectives = wordClass(
  "unlikely improbable unsure uncertain unconvinced unpersuaded unaware oblivious undecided unclear",
); // e

export const adverbs: WordsByAct = {
  state: "allegedly purportedly ostensibly supposedly avowedly professedly",
  report: "reportedly apparently evidently",
  admit: "admittedly",
  believe: "arguably presumably seemingly undoubtedly",
  praise: "thankfully",
  predict: "likely",
  want: "hopefully",
};

/** Before a source: "in the letter, …", "for the union, …". */
export const prepositions: WordsByAct = { state: "in from per via", believe: "for to", criticise: "against" };
