import type { WordsByAct } from "../verbs/acts.ts";

// Nouns that stand for what somebody says or thinks, in the singular: "the accusation that …". Those that are spelt as
// their verb and do what it does ("claim", "fear", "promise") are not repeated here.
export const nouns: WordsByAct = {
  state:
    "statement assertion declaration announcement affirmation reaffirmation allegation contention insistence explanation clarification " +
    "description definition characterization characterisation portrayal depiction comparison reference mention remark comment commentary observation " +
    "response reply reaction retort answer rejoinder riposte word speech address talk sermon lecture monologue soliloquy oration interview conversation " +
    "discussion dialogue debate argument argumentation case point thesis message letter memo memorandum email mail note text tweet post " +
    "retweet blog editorial column article essay book memoir headline slogan motto catchphrase catchword mantra refrain chant line " +
    "quip joke wisecrack punchline saying adage maxim dictum proverb aphorism axiom quote quotation soundbite paraphrase " +
    "account narrative story tale anecdote version testimony affidavit deposition submission attestation suggestion implication hint insinuation " +
    "innuendo intimation proclamation pronouncement edict utterance briefing communique communiqué bulletin release rhetoric " +
    "reminder reiteration repetition conclusion ruling verdict judgment judgement decision determination resolution agreement consensus stance position " +
    "stand posture tone voice whisper murmur shout yell cry scream outburst aside interjection digression lie falsehood untruth " +
    "exaggeration overstatement understatement euphemism label moniker nickname title caption name term phrase wording caveat " +
    "qualification justification rationale reasoning reason pretext correction update summary recap synopsis outline",
  report:
    "report finding disclosure revelation estimate estimation calculation tally confirmation verification corroboration demonstration indication " +
    "evidence proof data figure statistic survey poll study analysis assessment evaluation appraisal audit review investigation " +
    "leak tip rumor rumour gossip hearsay citation attribution record transcript documentation dossier document " +
    "chronicle coverage dispatch identification diagnosis measurement signal sign testament reporting information news",
  ask: "question query inquiry enquiry interrogation questioning quiz",
  deny:
    "denial rebuttal refutation repudiation renunciation retraction disavowal disclaimer contradiction refusal rebuff demurral recantation " +
    "negation reluctance unwillingness",
  admit:
    "admission acknowledgment acknowledgement concession confession apology regret remorse contrition recognition acceptance culpa repentance",
  promise: "promise pledge vow oath assurance reassurance guarantee commitment undertaking offer",
  warn: "warning threat alert caution ultimatum alarm",
  demand:
    "demand call request appeal plea petition order command instruction directive mandate requirement recommendation advice proposal proposition " +
    "exhortation encouragement injunction ban prohibition advocacy lobbying campaign push pressure motion invitation counsel guidance " +
    "entreaty requisition",
  predict:
    "prediction forecast projection prophecy prognosis outlook expectation anticipation prognostication prospect",
  praise:
    "praise applause acclaim commendation compliment congratulation thanks gratitude tribute salute accolade plaudit homage endorsement support backing " +
    "approval blessing defence defense admiration appreciation respect enthusiasm boast pride embrace welcome affection adulation " +
    "celebration supporter backer advocate admirer proponent defender champion ally fan nomination nominee sympathy solidarity satisfaction joy delight " +
    "backslapping encomium eulogy panegyric",
  criticise:
    "criticism critique condemnation denunciation accusation attack assault blame rebuke reprimand reproach censure complaint protest grievance " +
    "objection opposition disapproval disagreement dissent rejection dismissal mockery ridicule scorn derision contempt disdain disgust anger fury outrage " +
    "ire indignation frustration dissatisfaction discontent disappointment dismay resentment rage hostility hatred dislike distaste aversion antipathy " +
    "insult slur smear jab dig jibe gibe barb swipe broadside salvo tirade rant diatribe harangue invective vitriol backlash fire flak " +
    "lawsuit suit charge indictment challenge counterattack recrimination aspersion lament lamentation condescension opponent critic " +
    "detractor outcry revulsion impatience displeasure annoyance exasperation scolding takedown scrutiny",
  believe:
    "belief opinion view viewpoint thought idea notion sense feeling impression perception assumption presumption supposition speculation suspicion " +
    "doubt concern worry fear anxiety unease apprehension dread misgiving qualm reservation skepticism scepticism cynicism confidence conviction certainty " +
    "certitude uncertainty faith trust distrust mistrust understanding realization realisation knowledge awareness guess hunch conjecture hypothesis theory " +
    "interpretation reading perspective standpoint consideration reflection contemplation memory recollection eye mind pessimism optimism " +
    "premonition intuition nervousness trepidation angst thinking attitude sentiment mindset surprise shock " +
    "disbelief amazement astonishment bewilderment confusion ambivalence misconception misperception imagination inference deduction premise prejudice",
  want:
    "hope wish desire aspiration ambition aim goal objective intention intent plan purpose preference eagerness willingness resolve " +
    "longing yearning craving appetite urge interest bid quest dream readiness strategy priority agenda vision",
};
