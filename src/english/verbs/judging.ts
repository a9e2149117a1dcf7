import type { WordsByAct } from "../word-class.ts";

// Verbs that foretell, urge, judge, think and want, one row each as `verbs.ts` tells. Put together for this project from general
// knowledge of newspaper English.
export const judging: WordsByAct = {
  predict: `
    expect: that infinitive
    forecast forecast/forecasted: clause noun
    foresee foresaw foreseen: clause
    predict: clause bare
    anticipate, augur, await, bank, bet bet, bode, envisage, envision, foreshadow, foretell foretold, gamble,
    portend, prognosticate, project, prophesize/prophesise, prophesy, wager
  `,
  // Getting somebody to do something, from command to advice.
  demand: `
    advocate: noun=praise
    bid bid/bade bid/bidden: noun=want
    demand: clause infinitive noun
    implore: clause
    order: that noun
    propose: clause infinitive to=want
    recommend: clause
    request: that noun
    require: that
    urge: that whom noun=want
    adjure, advise, agitate, appeal: noun, badger, ban: noun, bar, beg, beseech besought, cajole,
    campaign: noun, clamor/clamour, coax, command: noun, compel+, convene, convince, counsel+: noun, crusade,
    dare, decree, direct, encourage, enjoin, entreat, exhort, forbid+ forbade forbidden, force, goad, hector,
    importune, instruct, invite, lobby, mandate: noun, moot, motion: noun, nag, nudge, oblige, ordain,
    outlaw, persuade, pester, petition: noun, pray, prescribe, press, pressure: noun, pressurize/pressurise,
    prevail, prod, prohibit, prompt, push: noun, rally, solicit, subpoena, summon
  `,
  // Approval, support, thanks; boasts, which approve of oneself.
  praise: `
    applaud: judges
    boast: clause noun
    crow: clause
    defend: object
    hail: judges
    laud: judges
    like: habit to=want
    love: habit to=want
    praise: judges object noun
    thank: judges
    welcome: judges noun
    absolve, acclaim: noun, admire, adore, appreciate, approve, back, bless, brag, celebrate, champion: noun,
    cheer, cherish, commend, compliment: noun, condone, congratulate, credit, embrace: noun,
    empathize/empathise, endorse, enjoy, enthuse, eulogize/eulogise, exalt, excuse, exonerate, extol/extoll,
    favor/favour, flatter, forgive forgave forgiven, gloat, glorify, gush, herald, honor/honour, hype,
    idolize/idolise, marvel+, mourn, nominate, plug, promote, rave, relish, respect: noun, revere, root,
    salute: noun, savor/savour, second, side, support: noun, sympathize/sympathise, toast, tout, treasure,
    trumpet, uphold upheld, venerate, vindicate
  `,
  criticise: `
    accuse: judges
    assail: judges
    attack: judges noun
    bemoan: judges
    blame: judges noun
    blast: judges
    challenge: to=demand claim=deny noun
    complain: clause +about +of
    condemn: judges object
    criticize/criticise: judges object
    decry: judges
    denounce: judges object
    deride: judges
    dismiss: judges object that=deny claim=deny
    fume: clause
    lambaste/lambast: judges
    lament: clause noun
    mock: judges
    protest: clause noun
    reject: judges object that=deny claim=deny
    resist: claim=deny
    ridicule: judges claim=deny noun
    scoff: clause
    slam: judges
    abhor+, admonish, arraign, bash, begrudge, belittle, bellyache, berate, bewail, bleat, boo, boycott,
    bristle, caricature, carp, castigate, censure: noun, chafe, charge: noun, chasten, chastise, chide,
    clash, confront, convict, counterattack: noun, curse, damn, defame, demean, demonize/demonise, denigrate,
    deplore, despise, detest, disagree, disapprove, discredit, dishonor/dishonour, dislike: noun,
    disparage, disrespect, diss, dissent: noun, eviscerate, excoriate, execrate, fault, feud, finger, flay,
    fulminate, gripe, grouse, grumble, hammer, harangue: noun, hate, heckle, hound, impeach, impugn,
    incriminate, indict, insult: noun, inveigh, jeer, knock, kvetch, lampoon, lash, libel+, loathe,
    malign, moan, needle, nitpick, object, oppose, pan, parody, patronize/patronise, pillory, prosecute,
    pummel, rage: noun, rail, rant: noun, rap, rebel+, rebuke: noun, reprimand: noun, reproach: noun,
    reprove, resent, revile, rip, roast, rubbish, satirize/satirise, savage, scapegoat, scold, scorch,
    scorn: noun, seethe, skewer, slag, slander, slate, smear: noun, sneer, snipe, spar, spurn, squawk, sue,
    target, taunt, tease, thrash, torch, trash, trivialize/trivialise, troll, trounce, tut, upbraid, vent,
    veto, vilify, vituperate, whine
  `,
  // Acts of the mind: opinion, knowledge, fear.
  believe: `
    alarm: noun=warn
    assume: that
    believe: clause bare
    consider: that
    doubt: clause bare noun
    dream dreamed/dreamt: noun=want
    fear: clause bare noun
    feel felt: clause bare
    figure: noun=report
    know knew known: that
    see saw seen: that
    speculate: clause
    suspect: clause bare
    think thought: clause bare
    understand understood: that
    worry: clause noun
    adjudge, agonize/agonise, brood, care, conceive, concern: noun, conjecture: noun, construe, contemplate,
    daydream, deduce, deem, deliberate, disbelieve, discern, discover, distrust: noun, dread: noun, envy,
    esteem, extrapolate, fancy, fathom, forget+ forgot forgotten, fret, gather, grasp, guess: noun,
    hypothesize/hypothesise, imagine, infer+, interpret, judge, learn learned/learnt, meditate, mind: noun,
    misinterpret, misjudge, misread misread, mistrust: noun, misunderstand misunderstood, mull, notice,
    obsess, overestimate, perceive, picture, ponder, presume, presuppose, rank, rate, realize/realise,
    reckon, reflect, regard, remember, ruminate, sense: noun, spot, subscribe, suppose, surmise,
    theorize/theorise, trust: noun, underestimate, view: noun, visualize/visualise, weigh
  `,
  want: `
    aim: infinitive noun
    elect: to=want
    eye: noun=believe
    hope: clause bare infinitive noun
    intend: infinitive
    plan: infinitive noun
    prefer+: that
    seek sought: infinitive
    want: infinitive habit
    wish: that infinitive noun
    ache, aspire, choose chose chosen, covet, crave, desire: noun, hanker, hunger, itch, long, need, opt,
    pine, plot, prepare, scheme, strive strove/strived striven, thirst, vie, yearn
  `,
};
