import type { SpeechAct } from "../../extract/quotes/schema.ts";

/** Words by what they do. A word stands under one act only, its commonest; `frames.ts` says what changes it. */
export type WordsByAct = Readonly<Partial<Record<SpeechAct, string>>>;

// Verbs that tell what somebody says, thinks or wants, in their base form; British and American spellings.
// Put together for this project from general knowledge of newspaper English.
export const verbs: WordsByAct = {
  // Saying, in whatever voice, and by whatever means; giving a name to something.
  state:
    "say add note state tell write explain declare argue insist emphasize emphasise stress maintain assert remark comment respond reply " +
    "recall continue conclude point reiterate repeat observe claim allege suggest imply hint insinuate intimate contend submit aver avow affirm " +
    "reaffirm profess purport posit postulate propound reason announce proclaim mention elaborate clarify expound expand outline detail specify " +
    "spell stipulate describe call dub term label brand name characterize characterise portray depict paint liken compare define refer address " +
    "discuss talk speak chat converse debate narrate relate recount retell reminisce recollect recite read rehearse recap summarize summarise " +
    "underline underscore highlight accentuate testify depose attest rule hold decide agree concur resolve signal mean inform notify brief " +
    "update remind enlighten teach preach lecture pontificate philosophize philosophise generalize generalise opine muse volunteer venture interject " +
    "interrupt intervene interpose allude invoke contrast put gesture recapitulate reprise joke quip wisecrack jest banter kid deadpan improvise retort counter rejoin answer echo parrot chorus " +
    "shout yell scream shriek screech bellow bark roar holler thunder boom bawl cry exclaim whisper murmur mutter mumble stammer stutter splutter " +
    "sputter babble blurt drawl rasp croak growl snarl hiss purr coo snap sigh sob wail sniff giggle laugh chuckle chortle grin smile beam " +
    "nod shrug wink gasp groan pant intone chant sing hum utter voice express articulate verbalize verbalise enunciate pronounce phrase " +
    "word dictate tweet retweet post blog message text email mail cable telegraph telephone phone radio type scribble jot pen " +
    "publish broadcast issue release unveil publicize publicise reassert restate rephrase paraphrase translate begin start open close finish " +
    "go caption headline title entitle nickname christen style touch dwell focus chime confide tattle lie fib exaggerate " +
    "overstate understate hedge qualify caveat digress ramble drone gabble jabber prattle quibble communicate convey impart explicate " +
    "elucidate illuminate justify rationalize rationalise plead editorialize editorialise sermonize sermonise orate " +
    "analogize contextualize contextualise correct amend revise",
  // What documents, surveys, officials and informants bring to light, and the passing on of others' words.
  report:
    "report confirm reveal disclose show find indicate demonstrate estimate calculate compute quote cite document record chronicle register " +
    "measure survey count tally detect uncover unearth expose leak divulge establish prove verify corroborate substantiate authenticate attribute " +
    "ascribe illustrate exemplify exhibit display evidence list itemize itemise catalogue catalog log relay transmit trace diagnose identify ascertain " +
    "determine hear rumor rumour gossip reference present map chart track monitor value assess evaluate appraise analyse analyze audit " +
    "examine quantify include contain air investigate spotlight denote signify betray " +
    "certify validate reconstruct witness",
  ask: "ask inquire enquire query question wonder quiz interrogate grill probe canvass interview pump puzzle",
  deny:
    "deny dispute refute rebut contradict disavow disown disclaim repudiate renounce retract recant rescind refuse decline gainsay contest " +
    "negate discount rebuff deflect dodge sidestep evade duck skirt demur balk baulk debunk disprove downplay minimize minimise withhold " +
    "controvert confute forswear abjure stonewall abstain nix quash scotch",
  admit:
    "admit acknowledge concede confess apologize apologise regret grant allow accept recognize recognise rue repent atone own fess cede " +
    "capitulate relent",
  promise:
    "promise vow pledge swear assure reassure guarantee commit undertake offer vouch ensure covenant warrant",
  warn: "warn caution threaten alert forewarn menace scaremonger flag",
  // Getting somebody to do something, from command to advice.
  demand:
    "demand urge order require request appeal beg beseech implore entreat press push lobby petition advocate recommend advise propose instruct " +
    "direct command enjoin exhort encourage counsel summon subpoena mandate ban forbid prohibit bar prescribe agitate campaign clamor clamour " +
    "crusade nag prod pressure pressurise pressurize invite coax persuade convince dare solicit cajole goad nudge motion bid adjure importune " +
    "pester hector badger oblige compel force rally prompt prevail pray convene moot outlaw decree ordain",
  predict:
    "predict forecast foresee foretell project anticipate expect envisage envision prophesy prophesise prophesize prognosticate augur bode portend bet wager " +
    "gamble foreshadow await bank",
  // Approval, support, thanks; boasts, which approve of oneself.
  praise:
    "praise hail herald laud applaud welcome thank commend compliment congratulate salute celebrate cheer toast honor honour extol extoll exalt tout " +
    "trumpet boast brag crow gloat gush rave enthuse defend support back endorse champion favor favour embrace approve bless credit admire " +
    "appreciate respect adore love like enjoy glorify flatter acclaim cherish revere venerate idolize idolise eulogize eulogise root side second " +
    "uphold vindicate promote hype plug sympathize sympathise empathize empathise mourn nominate condone exonerate absolve excuse " +
    "forgive marvel relish savor savour treasure",
  criticise:
    "criticize criticise denounce condemn slam blast decry deride dismiss mock ridicule accuse attack assail lambaste lambast bemoan blame reject " +
    "rebuke reprimand reproach reprove admonish chide scold berate castigate censure chastise excoriate upbraid deplore lament bewail complain " +
    "protest grumble gripe grouse moan whine carp object oppose fault challenge chasten disparage denigrate belittle bash savage skewer pan " +
    "pillory vilify malign slander libel defame smear insult taunt jeer heckle boo scoff sneer snipe rail fume rage rant vent seethe fulminate inveigh " +
    "rap trash thrash knock hammer pummel rip roast lash torch scorn spurn despise detest hate loathe abhor dislike disapprove disagree dissent " +
    "demonize demonise impugn indict charge incriminate impeach sue arraign needle troll tease lampoon satirize satirise parody caricature resent " +
    "begrudge discredit bristle chafe veto resist rebel boycott bellyache bleat kvetch squawk harangue hound vituperate revile execrate " +
    "trivialize trivialise patronize patronise finger scapegoat confront target curse damn rubbish " +
    "slate slag trounce eviscerate flay scorch counterattack clash spar feud tut prosecute convict disrespect dishonor dishonour dis " +
    "diss demean nitpick",
  // Acts of the mind: opinion, knowledge, fear.
  believe:
    "believe think feel suspect fear doubt worry know see understand assume presuppose consider regard view deem judge reckon guess suppose presume " +
    "surmise speculate imagine fancy figure conjecture hypothesize hypothesise theorize theorise fret agonize agonise dread trust distrust " +
    "mistrust perceive sense infer deduce gather realize realise learn remember forget reflect ponder mull contemplate deliberate " +
    "rate rank weigh esteem interpret construe misjudge fathom grasp notice discern disbelieve misunderstand overestimate underestimate misread " +
    "picture concern alarm care mind conceive adjudge subscribe envy obsess brood ruminate meditate misinterpret discover spot " +
    "extrapolate visualise visualize daydream dream",
  want:
    "want hope wish seek intend aim plan prefer desire long yearn aspire crave strive opt choose elect vie eye hanker itch hunger " +
    "thirst pine ache covet prepare plot scheme need",
};
