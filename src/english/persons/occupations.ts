// What people do and are, in the singular: "An accountant, Ana Roe, said …". Each word stands in one list here, by what it
// tells of the person; `nouns.ts` puts the lists together. General vocabulary of news; written for this project. No word
// that bodies are called by as well ("retailer", "brewer"), and none that is a family name as often ("porter", "potter").
import { words } from "../word-class.ts";

/** Offices, trades and other words for one person that tell neither woman nor man. */
export const occupations = words(
  "mate accountant bookkeeper actuary surveyor welder bricklayer roofer rancher grower breeder",
  "bartender barista cashier receptionist typist headteacher headmaster headmistress tutor pupil",
  "graduate undergraduate glaciologist limnologist hydrologist seismologist volcanologist",
  "anthropologist counsellor counselor physiotherapist optician optometrist paediatrician oncologist",
  "neurologist immunologist radiologist anaesthetist anesthesiologist carer caregiver caretaker",
  "cleaner housekeeper nanny babysitter vet veterinarian zookeeper gamekeeper diver steward",
  "stewardess courier postman postwoman fireman bodyguard airman coroner notary paralegal juror",
  "bailiff arbitrator publicist cameraman reviewer vlogger influencer youtuber podcaster songwriter",
  "pianist violinist cellist choreographer magician stylist hairdresser beautician seamstress",
  "jeweller jeweler auctioneer dealer grocer vendor hawker salesman saleswoman salesperson homeowner",
  "coder hacker gamer demographer cartographer paleontologist palaeontologist theologian vicar",
  "missionary deacon parishioner worshipper umpire footballer cricketer jockey wrestler gymnast",
  "skater skier rower climber mountaineer hiker camper traveller traveler commuter pedestrian",
  "motorist biker rider villager townsperson pensioner retiree orphan fiance fiancee classmate",
  "roommate flatmate housemate teammate mentor protege descendant ancestor follower onlooker sufferer",
  "claimant applicant finalist convict felon fugitive gunman assailant attacker robber thief burglar",
  "fraudster expatriate settler beekeeper winemaker innkeeper hotelier restaurateur fishmonger",
  "greengrocer florist gravedigger stonemason blacksmith locksmith plasterer cabinetmaker docker",
  "stevedore longshoreman signalman stationmaster bellboy concierge doorman croupier gambler",
  "bookmaker tipster astrologer psychic healer herbalist acupuncturist chiropractor osteopath",
  "dietitian dietician nutritionist sommelier taxidermist lexicographer linguist philologist ethicist",
  "logician cryptographer toxicologist pathologist entomologist horticulturist agronomist geographer",
  "criminologist technologist archdeacon churchwarden organist choirmaster chorister trumpeter busker",
  "schoolteacher schoolboy schoolgirl toddler president vice-president premier chancellor minister",
  "secretary undersecretary governor mayor senator representative lawmaker backbencher frontbencher",
  "legislator deputy parliamentarian councillor councilor commissioner ambassador envoy diplomat",
  "consul attaché attache delegate speaker master keeper chairperson chair director manager ceo cfo",
  "coo cto administrator general treasurer comptroller president-elect contender incumbent runner-up",
  "whip negotiator mediator adviser advisor aide strategist staffer operative organizer organiser",
  "coordinator co-ordinator spokesperson spox mp mep inspector investigator auditor prosecutor",
  "attorney lawyer solicitor barrister counsel judge justice magistrate sheriff monarch pontiff",
  "bishop archbishop cardinal priest pastor reverend rabbi cleric chaplain emperor tánaiste admiral",
  "colonel major captain commander lieutenant sergeant corporal brigadier marshal soldier fighter",
  "pilot sailor marine detective constable superintendent trooper firefighter paramedic analyst",
  "economist banker investor trader broker billionaire entrepreneur founder co-founder cofounder",
  "employer employee worker consultant engineer architect professor lecturer scholar academic",
  "researcher scientist historian physicist chemist biologist epidemiologist virologist climatologist",
  "geologist sociologist psychologist psychiatrist philosopher specialist fellow student teacher",
  "educator principal dean provost rector librarian doctor physician surgeon nurse gastroenterologist",
  "cardiologist pediatrician therapist dentist pharmacist patient journalist reporter correspondent",
  "editor columnist commentator anchor blogger photographer author co-author writer novelist poet",
  "playwright presenter moderator pundit actor singer musician composer conductor artist painter",
  "sculptor dancer comedian filmmaker screenwriter designer curator model celebrity rapper chef",
  "player coach striker winger flanker fullback batter wicketkeeper linebacker shortstop outfielder",
  "pitcher goaltender defenseman substitute rookie playmaker debutant medallist medalist linesman",
  "snowboarder surfer hurdler marathoner goalkeeper midfielder defender quarterback athlete referee",
  "champion boxer golfer cyclist runner swimmer driver skipper bowler sprinter farmer miner trucker",
  "carpenter electrician plumber mechanic shopkeeper clerk waiter cook baker butcher tailor janitor",
  "realtor gardener astronaut explorer inventor activist campaigner advocate volunteer philanthropist",
  "humanitarian dissident whistleblower demonstrator protester unionist ecologist environmentalist",
  "conservationist lobbyist politician dictator ruler warlord rebel militant militiaman separatist",
  "republican democrat conservative liberal socialist communist independent libertarian child",
  "teenager youth person citizen bystander complainant accuser prisoner detainee inmate refugee",
  "migrant immigrant surrogate insider source informant visitor tourist passenger voter taxpayer",
  "reader viewer listener participant observer skeptic sceptic proponent fan parent sibling spouse",
  "relative guardian chairman-elect counterpart bassist guitarist drummer mogul tycoon magnate",
  "financier heir laureate technician programmer undertaker ranger hunter guide interpreter",
  "translator archivist archaeologist astronomer mathematician statistician meteorologist",
  "oceanographer botanist zoologist ornithologist pollster guard agent instructor trainer supervisor",
  "planner secretary-general trustee governor-general president-designate harbourmaster",
);

/** A woman by office, trade or age. */
export const women = words(
  "congresswoman councilwoman chairwoman spokeswoman queen princess nun duchess policewoman",
  "businesswoman midwife actress waitress woman girl lady grandmother fiancée girlfriend heiress",
);

/** A man by office, trade or age. */
export const men = words(
  "congressman councilman alderman chairman spokesman ombudsman king prince pope imam ayatollah monk",
  "emir sultan duke taoiseach policeman businessman batsman fisherman statesman man boy grandfather",
  "fiancé boyfriend",
);

/** A woman by whom she is related to. */
export const femaleKin = words("mother daughter sister wife widow aunt niece granddaughter");

/** A man by whom he is related to. */
export const maleKin = words("father son brother husband widower uncle nephew grandson");

/** Offices so wide that they tell little: "the NATO chief". */
export const wideOffices = words("leader chief head executive officer official member expert");

/** How somebody stands to others in one story: "a witness", "the nominee". */
export const standings = words(
  "nominee candidate challenger veteran critic newcomer resident neighbor neighbour witness victim",
  "survivor suspect defendant plaintiff friend colleague cousin",
);

/** The same of persons and bodies: "rival Ana Roe", "rival Marlow Foods". */
export const sides = words("partner host rival opponent ally supporter predecessor successor guest");

/** Persons and bodies by what they own, buy or sell. */
export const dealers = words("owner builder landlord tenant customer client user backer");

/** Persons, and as often bodies, by what they make or run. */
export const makers = words("producer contractor operator regulator developer broadcaster publisher");
