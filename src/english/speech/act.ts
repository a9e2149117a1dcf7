// Small words that stand in a cue beside the one that carries its meaning.

import { dayWords, weekdayNames } from "../calendar/calendar.ts";
import { directions, negations, objectPronouns } from "../function-words.ts";
import { type WordsByAct, wordTable } from "../word-class.ts";

const actWords = wordTable(`
  fillers: 's ' ’ ought am there here ago week month year night morning afternoon evening day much very so too
      yet ever perhaps maybe well longer instead quite rather almost last next off away ahead forward together
      along aside
  fillers negators: cannot
  fillers limiters: least
  fillers weakWords: back
  weakWords: second word pen kid mind bar bank base even press tip news eye
  weakWords limiters: long
  weakWords leads: like open close
  weakWords supportVerbs: present
  weakWords copulas: look
  leads: go continue begin start finish end conclude keep try attempt come use pause manage proceed rush
      hasten hurry happen tend need have help work move return spend love respond reply react intervene step
      stand rise break meet gather bother deign
  leads supportVerbs: take
  leads copulas: get turn appear seem
  supportVerbs: make give issue release publish express voice raise offer put send deliver hold level cast
      launch mount file post float air share convey register lodge pose draw show display repeat reiterate
      renew echo restate signal reaffirm pay lend extend pour heap submit provide lead join win earn face
      harbor harbour stage utter direct aim hurl trade circulate sign poke throw
  supportVerbs copulas: sound
  bareFirsts: would
  bareFirsts negators: no
  bareFirsts copulas: be
  limiters: only just merely simply surprisingly unexpectedly unreasonably infrequently
  negators voids: neither
  voids: nothing none
  copulas: become remain feel grow stay prove
  dashes: — – ― -- --- - ‒ −
  negativeAdjectives: unlikely improbable unsure uncertain unconvinced unpersuaded unaware oblivious undecided
      unclear
`);

/** Short forms, particles, times and words of degree. */
export const fillers = actWords("fillers", objectPronouns, directions, dayWords.keys(), weekdayNames);

/** Verbs by their looks that seldom are: "a second official said", "has long said"; heads only where nothing else is. */
export const weakWords = actWords("weakWords");

/**
 * Verbs that lead over to the one that tells: "went on to say", "began by thanking", "took to the radio to warn".
 * Without such a verb after them they are heads themselves.
 */
export const leads = actWords("leads");

/** Verbs that lend a noun its grammar, which carries the meaning: "issued a warning", "voiced doubts". */
export const supportVerbs = actWords("supportVerbs");

/** At the head of a phrase, what leaves its meaning to the word after: "would like", "no comment". */
export const bareFirsts = actWords("bareFirsts");

/** What makes of the word before it no denial: "not only said". */
export const limiters = actWords("limiters");

export const negators = actWords("negators", negations);

/** After its head, what says that nothing was said: "said nothing". */
export const voids = actWords("voids");

/** Forms of "be" and of verbs that link a subject to an adjective: "was critical", "remained sceptical". */
export const copulas = actWords("copulas");

export const dashes = actWords("dashes");

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
export const negativeAdjectives = actWords("negativeAdjectives"); // e

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

// Expressions of several words that do something other than their first word does alone, in base forms, with commas between.
// Articles, pronouns and adverbs between their words are left out: "make case" is also "made his strongest case".

export const phrases: WordsByAct = {
  state:
    "point out, point to, put it, put forward, set out, set forth, lay out, spell out, sum up, speak up, speak of, read out, make clear, make plain, " +
    "make known, make case, make point, make argument, make assertion, shoot back, fire back, chip in, chime in, weigh in, blurt out, cry out, talk up, " +
    "know as, refer to, put on record, go on record, bring up, touch on, take note, let slip, let know, say so, say as much, get across, drive home, " +
    "hammer home, take stand, hold forth, break silence, set record straight, take floor, rule against, stick to, rule in favor of, rule in favour of, " +
    "claim credit",
  report:
    "bear out, pass on, report back, come to light, base on, bring to light, turn up, put at, put figure at, put cost at, put toll at",
  ask: "raise question, pose question, put question, want to know, ask about, call into question, seek answer",
  deny:
    "rule out, shrug off, brush off, brush aside, wave off, wave away, wave aside, play down, laugh off, bat away, turn down, walk back, " +
    "back away from, back off from, back out of, shoot down, take back, plead not guilty, say no, distance from, no comment, pour cold water on, " +
    "throw cold water on, explain away, steer clear of, shy away from, stay silent, keep silent, keep mum, remain silent, stay mum, remain mum, balk at, " +
    "gloss over, hold back, bat down, knock down, tamp down, choose not, decide not, opt not, elect not, wash hand of, close door on, close door to",
  admit:
    "own up, come clean, plead guilty, face up to, make no secret, no secret, accept responsibility, take responsibility, claim responsibility, " +
    "accept blame, take blame, say sorry, fess up, back down, give in, take ownership of, come to terms with, make confession",
  promise: "give word, sign up to, stand ready, stand prepared",
  warn:
    "sound alarm, raise alarm, sound warning, raise spectre, raise specter, sound note of caution, strike note of caution, ring alarm bell, " +
    "raise red flag, urge caution, advise caution, advise against, warn off",
  demand:
    "call for, call on, call upon, ask for, insist on, insist upon, push for, press for, plead for, plead with, appeal to, appeal for, argue for, " +
    "hold out for, lean on, cry out for, stump for, put pressure on, float idea, make appeal, rally for, beg for",
  predict: "count on, bet on, bank on, look forward to, look ahead to, look set, brace for",
  praise:
    "side with, stand by, stand with, stand behind, stand up for, stick up for, stick by, get behind, line up behind, rally behind, rally around, " +
    "rally round, vote for, speak out for, speak for, speak in favor of, speak in favour of, come out for, come out in favor of, come out in favour of, " +
    "come out in support of, speak up for, sing praise, pay tribute, pay homage, look up to, speak highly of, throw weight behind, throw support behind, " +
    "put weight behind, lend support, root for, cheer on, cast vote for, cast ballot for, agree with, warm to, take pride, take credit, in favor of, " +
    "in favour of, in support of, give thanks, give credit, take heart, tip hat to, take hat off to, identify with, believe in, campaign for, approve of, " +
    "vouch for, care about, care for, back up, sign off on, on board with, rule in favor",
  criticise:
    "speak out, speak against, come out against, lash out, hit out, hit back, strike back, push back, call out, take issue, take exception, take aim, " +
    "take umbrage, take to task, take swipe, take shot, take jab, take dig, take potshot, go after, lay into, tear into, rip into, light into, " +
    "weigh in against, object to, vote against, vote down, argue against, find fault, poke fun, make fun, pour scorn, heap scorn, cast doubt, throw doubt, " +
    "cast aspersion, raise eyebrow, raise hackle, dress down, tell off, run down, put down, point finger, look down on, disagree with, come down on, " +
    "shout down, rail at, turn on, let rip, let fly, sound off, take dim view, have go at, pick apart, pick hole, poke hole, tear apart, call to account, " +
    "part company with, part ways with, break with, fall out with, unload on, pile on, name and shame, fight against, press charge, bring charge, " +
    "file suit, file lawsuit, file complaint, turn against, stand against, stand up to, cry foul, kick back against, advise not, campaign against, be against",
  believe:
    "see as, look like, sound like, look at, look upon, think of, no doubt, without doubt, have faith in, mull over, worry about, buy into, fall for, find out, " +
    "make up mind, take for granted, take to mean, look back on, hold opinion, hold view, wake up to, take view",
  want:
    "would like, would love, would prefer, would rather, look for, look to, hope for, set sight on, set out to, gear up, mean to, aim for, look into, opt for, wish for, " +
    "toy with, go for, have eye on, plan for, plan on",
}; // prettier-ignore

/** Prepositions of several words that name a source; each is its own lemma. */
export const complexPrepositions: WordsByAct = {
  state:
    "according to, in the words of, in response to, in reply to, in answer to, in accordance with, on the word of",
  report: "as per, on the basis of, on the authority of, on the evidence of",
  believe:
    "in the view of, in the opinion of, in the eyes of, in the mind of, in the minds of, in the judgment of, in the judgement of, in the estimation of",
};

/** What leads over to another verb and says that it was not done: "failed to mention", "stopped short of saying". */
export const negativeLeads =
  "fail to, fail in, neglect to, forget to, omit to, avoid, hesitate to, hesitate in, refrain from, stop short of, fall short of, " +
  "yet to, rather than, instead of, without, far from, cease to, cease, shrink from, abstain from, desist from, keep from";
