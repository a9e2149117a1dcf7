import type { WordsByAct } from "../word-class.ts";

// Verbs that put words on record, one row each as `verbs.ts` tells. Put together for this project from general knowledge of
// newspaper English.
export const saying: WordsByAct = {
  // Saying, in whatever voice, and by whatever means; giving a name to something.
  state: `
    add: clause bare
    agree: that infinitive to=promise
    allege: clause
    announce: clause
    answer: clause noun
    argue: clause bare +for +against
    assert: clause
    brand: judges names
    call: judges names +for noun=demand
    chant: clause noun
    characterize/characterise: judges as
    claim: clause bare infinitive noun
    clarify: clause
    comment: clause noun
    compare: judges
    conclude: clause
    contend: clause bare
    continue: clause habit
    counter: clause
    cry: clause noun
    deadpan: clause
    decide: that to=want
    declare: clause bare
    describe: judges as
    dub: judges names
    echo: clause
    elaborate: clause
    emphasize/emphasise: clause
    exclaim: clause
    explain: clause
    hint: clause noun
    imply: clause
    insist: clause bare that +on
    interject: clause
    intone: clause
    joke: clause noun
    label+: judges names noun
    lecture: clause noun
    liken: judges
    maintain: clause bare
    mean meant: that to=want noun
    mention: clause noun
    muse: clause
    mutter: clause
    name: judges names noun
    note: clause noun
    observe: clause
    opine: clause
    plead pleaded/pled: clause to=demand
    point: clause noun
    portray: judges
    post: clause noun
    quip: clause noun
    read read: that
    recall: clause
    recite: clause
    recount: clause
    reiterate: clause
    remark: clause noun
    remind: clause whom to=demand
    repeat: clause
    reply: clause noun
    resolve: to=want noun=want
    respond: clause
    retort: clause noun
    rule: that noun
    say said: clause bare
    scream: clause noun
    shout: clause noun
    sigh: clause
    signal+: that to=demand noun=report
    sing sang sung: clause
    snap: clause
    specify: that
    state: clause noun
    stipulate: that
    stress: clause bare
    suggest: clause bare
    tell told: clause bare whom to=demand
    term: judges names noun
    testify: clause
    tweet: clause noun
    volunteer: to=promise
    whisper: clause noun
    write wrote written: clause
    yell: clause noun
    accentuate, address: noun, affirm, allude, amend, analogize, articulate, attest, aver+, avow, babble,
    banter, bark, bawl, beam, begin+ began begun, bellow, blog: noun, blurt, boom, brief,
    broadcast broadcast, cable, caption: noun, caveat: noun, chat, chime, chortle, chorus, christen, chuckle,
    close, communicate, concur+, confide, contextualize/contextualise, contrast, converse, convey, coo,
    correct, croak, debate: noun, define, depict, depose, detail, dictate, digress, discuss, drawl, drone,
    dwell, editorialize/editorialise, elucidate, email: noun, enlighten, entitle, enunciate, exaggerate,
    expand, explicate, expound, express, fib, finish, focus, gabble, gasp, generalize/generalise, gesture,
    giggle, go went gone, grin, groan, growl, headline: noun, hedge, highlight, hiss, hold held, holler, hum,
    illuminate, impart, improvise, inform, insinuate, interpose, interrupt, intervene, intimate, invoke,
    issue, jabber, jest, jot, justify, kid, laugh, lie: noun, mail: noun, message: noun, mumble,
    murmur: noun, narrate, nickname: noun, nod, notify, open, orate, outline: noun, overstate, paint, pant,
    paraphrase: noun, parrot, pen, philosophize/philosophise, phone, phrase: noun, pontificate, posit,
    postulate, prattle, preach, proclaim, profess, pronounce, propound, publicize/publicise, publish,
    purport, purr, put put, qualify, quibble, radio, ramble, rasp, rationalize/rationalise, reaffirm,
    reason: noun, reassert, recap+: noun, recapitulate, recollect, refer+, rehearse, rejoin, relate,
    release: noun, reminisce, rephrase, reprise, restate, retell retold, retweet: noun, revise, roar,
    screech, scribble, sermonize/sermonise, shriek, shrug, smile, snarl, sniff, sob, speak spoke spoken,
    spell spelled/spelt, splutter, sputter, stammer, start, stutter, style, submit+, summarize/summarise,
    talk: noun, tattle, teach taught, telegraph, telephone, text: noun, thunder, title: noun, touch,
    translate, type, underline, underscore, understate, unveil, update: noun, utter, venture,
    verbalize/verbalise, voice: noun, wail, wink, wisecrack: noun, word: noun
  `,
  // What documents, surveys, officials and informants bring to light, and the passing on of others' words.
  report: `
    calculate: that
    cite: relays
    confirm: clause
    demonstrate: that
    disclose: clause
    estimate: that noun
    find found: that
    indicate: that
    quote: relays noun=state
    reference: noun=state
    report: clause noun
    reveal: clause
    show showed shown/showed: that noun
    air, analyze/analyse, appraise, ascertain, ascribe, assess, attribute, audit: noun, authenticate, betray,
    catalog/catalogue, certify, chart, chronicle: noun, compute, contain, corroborate, count, denote, detect,
    determine, diagnose, display, divulge, document: noun, establish, evaluate, evidence: noun, examine,
    exemplify, exhibit, expose, gossip: noun, hear heard, identify, illustrate, include, investigate,
    itemize/itemise, leak: noun, list, log, map, measure, monitor, present, prove proved proved/proven,
    quantify, reconstruct, record: noun, register, relay, rumor/rumour: noun, signify, spotlight,
    substantiate, survey: noun, tally: noun, trace, track, transmit+, uncover, unearth, validate, value,
    verify, witness
  `,
  ask: `
    ask: clause infinitive whom to=demand that=demand
    inquire/enquire: clause
    interview: noun=state
    question: that noun
    wonder: clause
    canvass, grill, interrogate, probe, pump, puzzle, query: noun,
    quiz quizzed quizzed quizzes quizzing: noun
  `,
  deny: `
    decline: infinitive
    deny: clause object
    dispute: clause object noun
    refuse: infinitive
    abjure, abstain, balk/baulk, confute, contest, contradict, controvert, debunk, deflect, demur+, disavow,
    disclaim, discount, disown, disprove, dodge, downplay, duck, evade, forswear forswore forsworn,
    gainsay gainsaid, minimize/minimise, negate, nix, quash, rebuff: noun, rebut+, recant, refute, renounce,
    repudiate, rescind, retract, scotch, sidestep+, skirt, stonewall, withhold withheld
  `,
  admit: `
    acknowledge: clause bare
    admit+: clause bare
    concede: clause bare
    confess: clause
    accept, allow, apologize/apologise, atone, capitulate, cede, fess, grant, own, recognize/recognise,
    regret+: noun, relent, repent, rue
  `,
  promise: `
    assure: clause bare whom
    commit+: that
    guarantee: clause noun
    offer: infinitive noun
    pledge: clause infinitive noun
    promise: clause bare infinitive whom noun
    swear swore sworn: clause infinitive
    vow: clause bare infinitive noun
    covenant, ensure, reassure, undertake undertook undertaken, vouch, warrant
  `,
  warn: `
    caution: clause +against noun
    threaten: infinitive
    warn: clause bare +against +of +about whom
    alert: noun, flag, forewarn, menace, scaremonger
  `,
};
