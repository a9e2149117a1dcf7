import type { WordsByAct } from "../word-class.ts";

/**
 * Nouns that stand for what somebody says or thinks, in the singular: "the accusation that …"; rows as of verbs. Those that
 * are spelt as a verb stand in its row: "answer: clause noun".
 */
export const nouns: WordsByAct = {
  state: `
    decision: to=want
    determination: to=want
    agreement: to=promise
    statement, assertion, declaration, announcement, affirmation, reaffirmation, allegation, contention,
    insistence, explanation, clarification, description, definition, characterization, characterisation,
    portrayal, depiction, comparison, commentary, observation, response, reaction, rejoinder, riposte,
    speech, sermon, monologue, soliloquy, oration, conversation, discussion, dialogue, argument,
    argumentation, case, thesis, letter, memo, memorandum, editorial, column, article, essay, book, memoir,
    slogan, motto, catchphrase, catchword, mantra, refrain, line, punchline, saying, adage, maxim, dictum,
    proverb, aphorism, axiom, quotation, soundbite, account, narrative, story, tale, anecdote, version,
    testimony, affidavit, deposition, submission, attestation, suggestion, implication, insinuation,
    innuendo, intimation, proclamation, pronouncement, edict, utterance, briefing, communique, communiqué,
    bulletin, rhetoric, reminder, reiteration, repetition, conclusion, ruling, verdict, judgment, judgement,
    resolution, consensus, stance, position, stand, posture, tone, outburst, aside, interjection, digression,
    falsehood, untruth, exaggeration, overstatement, understatement, euphemism, moniker, wording,
    qualification, justification, rationale, reasoning, pretext, correction, summary, synopsis
  `,
  report: `
    finding, disclosure, revelation, estimation, calculation, confirmation, verification, corroboration,
    demonstration, indication, proof, data, statistic, poll, study, analysis, assessment, evaluation,
    appraisal, review, investigation, tip, hearsay, citation, attribution, transcript, documentation,
    dossier, coverage, dispatch, identification, diagnosis, measurement, sign, testament, reporting,
    information, news
  `,
  ask: `
    inquiry, enquiry, interrogation, questioning
  `,
  deny: `
    denial, rebuttal, refutation, repudiation, renunciation, retraction, disavowal, disclaimer,
    contradiction, refusal, demurral, recantation, negation, reluctance, unwillingness
  `,
  admit: `
    admission, acknowledgment, acknowledgement, concession, confession, apology, remorse, contrition,
    recognition, acceptance, culpa, repentance
  `,
  promise: `
    oath, assurance, reassurance, commitment, undertaking
  `,
  warn: `
    warning, threat, ultimatum
  `,
  demand: `
    proposal: to=want
    plea, instruction, directive, requirement, recommendation, advice, proposition, exhortation,
    encouragement, injunction, prohibition, advocacy, lobbying, invitation, guidance, entreaty, requisition
  `,
  predict: `
    prediction, projection, prophecy, prognosis, outlook, expectation, anticipation, prognostication,
    prospect
  `,
  praise: `
    applause, commendation, congratulation, thanks, gratitude, tribute, accolade, plaudit, homage,
    endorsement, backing, approval, blessing, defence, defense, admiration, appreciation, enthusiasm, pride,
    affection, adulation, celebration, supporter, backer, admirer, proponent, defender, ally, fan,
    nomination, nominee, sympathy, solidarity, satisfaction, joy, delight, backslapping, encomium, eulogy,
    panegyric
  `,
  criticise: `
    rejection: that=deny claim=deny
    dismissal: that=deny claim=deny
    criticism, critique, condemnation, denunciation, accusation, assault, complaint, grievance, objection,
    opposition, disapproval, disagreement, mockery, derision, contempt, disdain, disgust, anger, fury,
    outrage, ire, indignation, frustration, dissatisfaction, discontent, disappointment, dismay, resentment,
    hostility, hatred, distaste, aversion, antipathy, slur, jab, dig, jibe, gibe, barb, swipe, broadside,
    salvo, tirade, diatribe, invective, vitriol, backlash, fire, flak, lawsuit, suit, indictment,
    recrimination, aspersion, lamentation, condescension, opponent, critic, detractor, outcry, revulsion,
    impatience, displeasure, annoyance, exasperation, scolding, takedown, scrutiny
  `,
  believe: `
    belief, opinion, viewpoint, thought, idea, notion, feeling, impression, perception, assumption,
    presumption, supposition, speculation, suspicion, anxiety, unease, apprehension, misgiving, qualm,
    reservation, skepticism, scepticism, cynicism, confidence, conviction, certainty, certitude, uncertainty,
    faith, understanding, realization, realisation, knowledge, awareness, hunch, hypothesis, theory,
    interpretation, reading, perspective, standpoint, consideration, reflection, contemplation, memory,
    recollection, pessimism, optimism, premonition, intuition, nervousness, trepidation, angst, thinking,
    attitude, sentiment, mindset, surprise, shock, disbelief, amazement, astonishment, bewilderment,
    confusion, ambivalence, misconception, misperception, imagination, inference, deduction, premise,
    prejudice
  `,
  want: `
    aspiration, ambition, goal, objective, intention, intent, purpose, preference, eagerness, willingness,
    longing, yearning, craving, appetite, interest, quest, readiness, strategy, priority, agenda, vision
  `,
};

/** Plurals that no rule gives, each after its singular; common knowledge. */
export const irregularNouns =
  "man men, woman women, child children, person people, foot feet, wife wives, life lives, thesis theses, " +
  "hypothesis hypotheses, analysis analyses, diagnosis diagnoses, prognosis prognoses, synopsis synopses";
