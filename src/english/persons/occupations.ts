// What people do, beside the offices and professions of `nouns.ts`: "An accountant, Ana Roe, said …". No word that bodies
// are called by as well ("retailer", "brewer"), and none that is a family name as often ("porter", "potter").

export const occupations: readonly string[] = [
  "mate", "accountant", "bookkeeper", "actuary", "surveyor", "welder", "bricklayer", "roofer", "rancher", "grower", "breeder", "bartender", "barista", "cashier", "receptionist", "typist", "headteacher", "headmaster", "headmistress", "tutor", "pupil", "graduate", "undergraduate",
  "glaciologist", "limnologist", "hydrologist", "seismologist", "volcanologist", "anthropologist", "counsellor", "counselor", "physiotherapist", "optician", "optometrist", "paediatrician", "oncologist", "neurologist", "immunologist", "radiologist", "anaesthetist", "anesthesiologist", "carer", "caregiver", "caretaker", "cleaner",
  "housekeeper", "nanny", "babysitter", "vet", "veterinarian", "zookeeper", "gamekeeper", "diver", "steward", "stewardess", "courier", "postman", "postwoman", "fireman", "bodyguard", "airman", "coroner", "notary", "paralegal", "juror", "bailiff", "arbitrator",
  "publicist", "cameraman", "reviewer",
  "vlogger", "influencer", "youtuber", "podcaster", "songwriter", "pianist", "violinist", "cellist", "choreographer", "magician", "stylist", "hairdresser", "beautician", "seamstress", "jeweller", "jeweler", "auctioneer", "dealer", "grocer", "vendor", "hawker", "salesman",
  "saleswoman", "salesperson", "homeowner", "coder", "hacker", "gamer", "demographer", "cartographer",
  "paleontologist", "palaeontologist", "theologian", "vicar", "missionary", "deacon", "parishioner", "worshipper", "umpire", "footballer", "cricketer", "jockey", "wrestler", "gymnast", "skater", "skier", "rower", "climber", "mountaineer", "hiker", "camper", "traveller",
  "traveler", "commuter", "pedestrian", "motorist", "biker", "rider", "villager", "townsperson", "pensioner", "retiree", "orphan", "fiance", "fiancee", "classmate", "roommate", "flatmate", "housemate", "teammate", "mentor", "protege", "descendant", "ancestor",
  "follower", "onlooker", "sufferer", "claimant", "applicant", "finalist",
  "convict", "felon", "fugitive", "gunman", "assailant", "attacker", "robber", "thief", "burglar", "fraudster", "expatriate", "settler", "beekeeper", "winemaker", "innkeeper", "hotelier", "restaurateur", "fishmonger", "greengrocer", "florist", "gravedigger", "stonemason",
  "blacksmith", "locksmith", "plasterer", "cabinetmaker", "docker", "stevedore", "longshoreman", "signalman", "stationmaster", "bellboy", "concierge", "doorman", "croupier", "gambler", "bookmaker", "tipster", "astrologer", "psychic", "healer", "herbalist", "acupuncturist", "chiropractor",
  "osteopath", "dietitian", "dietician", "nutritionist", "sommelier",
  "taxidermist", "lexicographer", "linguist", "philologist", "ethicist", "logician", "cryptographer", "toxicologist", "pathologist", "entomologist", "horticulturist", "agronomist", "geographer", "criminologist", "technologist", "archdeacon", "churchwarden", "organist", "choirmaster", "chorister", "trumpeter", "busker",
  "schoolteacher", "schoolboy", "schoolgirl", "toddler",
]; // prettier-ignore
