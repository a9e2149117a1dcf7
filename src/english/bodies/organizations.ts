// Names of bodies, peoples and seats of government, and what they are made of. General knowledge; written for this project.

import { phraseTable } from "../word-class.ts";

const bodyNames = phraseTable(`
  fieldWords: state, defense, defence, foreign, affairs, interior, finance, economy, economic, health, human,
      services, education, justice, security, trade, industry, energy, agriculture, transport, transportation,
      labor, welfare, culture, science, technology, environment, commerce, treasury, international, strategic,
      studies, homeland, urban, rural, development, housing, immigration, integration, intelligence, veterans,
      war, peace, rights, relations, innovation, research, policy, planning, budget, staff, elections,
      investigation, investigations, food, fisheries, forestry, tourism, sport, sports, youth, women, water,
      nuclear, atomic, space, aviation, migration, medicine, engineering, arts, sciences, law, religion,
      customs, enforcement, management, statistics, infrastructure, reform, oversight, government, ways,
      means, citizenship, control, prevention, budgetary, priorities, exchange, commission, communications,
      information, reconstruction, cooperation, responsibility, ethics, social, care, climate, media,
      communities, pensions, work, revenue, mines, petroleum, gas, broadcasting, digital, skills, training,
      family, families, children, employment, refugees, livestock, irrigation, sanitation, investment,
      consumer, resources, natural, heritage, parks, lands, railways, ports, shipping, power
  fieldWords demonyms: labour
  fieldWords placeTails: border
  governmentSeats: kremlin, white house, pentagon, élysée, elysee, downing street, capitol, capitol hill,
      whitehall, vatican, holy see, foggy bottom, blue house, wall street, kantei, zhongnanhai, planalto,
      casa rosada, élysée palace, elysee palace, buckingham palace, scotland yard, kensington palace,
      state duma, verkhovna rada, knesset, bundestag, supreme court
  plainAcronyms: tv, dvd, ceo, cfo, cto, coo, mp, gdp, hiv, aids, covid, am, pm, dna, ok, id, it, pc, gmt,
      est, ad, bc, ai, pr, vip, suv, gps, lgbt, lgbtq, ii, iii, iv, ufo, q&a, sms, pdf, faq, usd, eur, dc, la,
      nyc, gop, mep, mps, ngo, ngos, ppe, roi, ipo, ev, evs, i, a
  plainAcronyms moreCountries: us, usa, uk, uae
  plainAcronyms dottedAcronyms: a.m., p.m., l.a.
  plainAcronyms moreCountries dottedAcronyms: u.s., u.k., d.c.
  moreCountries: britain, great britain, u.s.a., holland, turkiye, türkiye, ala., ariz., ark., calif., colo.,
      conn., fla., ga., ill., ind., kan., ky., la., mass., md., mich., minn., mo., mont., n.h., n.d., s.d.,
      n.m., neb., nev., okla., ore., pa., r.i., tenn., tex., va., vt., wash., wis., wyo., n. korea, s. korea,
      s. africa, n. ireland, north macedonia, eswatini, congo, democratic republic of congo, the hague, hague,
      gaza, gaza strip, west bank, bosnia, crimea, donbas, donetsk, luhansk, kherson, zaporizhzhia, davos,
      scotland, hong kong, middle east, europe, africa, asia, latin america, south america, north america,
      antarctica, oceania, balkans, baltics, soviet union
  dottedAcronyms: u.n., e.u., n.y., n.j., n.c., s.c., b.c., a.d., w.h., p.r., s.f.
  placeTails: street, avenue, road, boulevard, square, river, lake, island, islands, bay, beach, valley,
      county, park, bridge, airport, mountain, mountains, hills, peninsula, strait, sea, ocean, desert,
      province, oblast, district, coast, harbor, harbour, canal, gulf
  knownOrganizations: reuters, bloomberg, associated press, agence france-presse, al jazeera, politico, axios,
      buzzfeed, breitbart, tass, xinhua, interfax, ria novosti, le monde, der spiegel, haaretz, kyodo, yonhap,
      ukrinform, google, facebook, meta, apple, amazon, microsoft, twitter, tesla, boeing, airbus, toyota,
      volkswagen, siemens, samsung, huawei, gazprom, rosneft, shell, exxon, chevron, pfizer, moderna,
      astrazeneca, novartis, nestle, walmart, uber, netflix, intel, nvidia, openai, goldman sachs,
      morgan stanley, jpmorgan, lockheed martin, rheinmetall, naftogaz, energoatom, ukrenergo, hamas,
      hezbollah, taliban, fatah, boko haram, al-shabab, houthis, wagner, unicef, unesco, nato, opec, interpol,
      europol, eurostat, greenpeace, amnesty, oxfam, frontex, mercosur, asean
  demonyms: andorran, angolan, azeri, bahamian, bahraini, barbadian, belizean, beninese, bhutanese, botswanan,
      bruneian, burkinabe, burundian, cameroonian, chadian, comorian, djiboutian, dominican, ecuadorean,
      eritrean, fijian, gabonese, gambian, grenadian, guatemalan, guinean, guyanese, honduran, ivorian,
      jamaican, kosovan, kosovar, kyrgyz, lao, laotian, lesothan, liberian, luxembourgish, macedonian,
      malagasy, malawian, maldivian, maltese, mauritanian, mauritian, micronesian, montenegrin, mozambican,
      namibian, nepalese, nicaraguan, nigerien, palauan, panamanian, paraguayan, salvadoran, samoan,
      seychellois, surinamese, swazi, tajik, togolese, tongan, trinidadian, turkmen, tuvaluan, uruguayan,
      vanuatuan, greenlandic, faroese, bavarian, sicilian, american, russian, ukrainian, chinese, british,
      english, scottish, welsh, irish, french, german, italian, spanish, portuguese, dutch, belgian, swiss,
      austrian, polish, czech, slovak, slovenian, hungarian, romanian, bulgarian, serbian, croatian, bosnian,
      albanian, greek, turkish, cypriot, danish, swedish, norwegian, finnish, icelandic, estonian, latvian,
      lithuanian, belarusian, moldovan, georgian, armenian, azerbaijani, kazakh, uzbek, israeli, palestinian,
      lebanese, syrian, iraqi, iranian, saudi, emirati, qatari, kuwaiti, yemeni, omani, jordanian, egyptian,
      libyan, tunisian, algerian, moroccan, sudanese, ethiopian, somali, kenyan, ugandan, rwandan, tanzanian,
      nigerian, ghanaian, senegalese, malian, congolese, zimbabwean, zambian, african, indian, pakistani,
      bangladeshi, afghan, nepali, burmese, thai, vietnamese, cambodian, malaysian, indonesian, filipino,
      philippine, singaporean, japanese, korean, taiwanese, mongolian, australian, canadian, mexican, cuban,
      haitian, colombian, venezuelan, brazilian, argentine, chilean, peruvian, bolivian, ecuadorian, european,
      asian, western, arab, soviet, californian, texan, catalan, basque, kurdish, chechen, tibetan, hawaiian,
      republican, democratic, democrat, conservative, liberal, socialist, communist, christian, muslim,
      jewish, catholic, protestant, sunni, shiite, orthodox, buddhist, hindu
  demonyms nationals: argentinian
  nationals: spaniard, briton, dane, swede, finn, pole, turk, serb, croat, scot, frenchman, frenchwoman,
      englishman, englishwoman, irishman, irishwoman, dutchman, dutchwoman, welshman, welshwoman, scotsman,
      icelander, kiwi, londoner, parisian, berliner
`);

/** Subjects that such names go on with: "Ministry of Health and Welfare", "Secretary of State". */
export const fieldWords = bodyNames("fieldWords");

/** Buildings and streets that stand for those who sit there. */
export const governmentSeats = bodyNames("governmentSeats");

/** Upper-case words that are no body's name. */
export const plainAcronyms = bodyNames("plainAcronyms");

/** Countries under names the generated list lacks. */
export const moreCountries = bodyNames("moreCountries");

/** Two letters with full stops that are no initials of a person. */
export const dottedAcronyms = bodyNames("dottedAcronyms");

/** Last words of places' names. */
export const placeTails = bodyNames("placeTails");

/** Seats of government and the country they stand for. */
export const capitals: ReadonlyMap<string, string> = new Map([
  ["washington", "united states"], ["moscow", "russia"], ["kyiv", "ukraine"], ["kiev", "ukraine"], ["beijing", "china"], ["pyongyang", "north korea"], ["seoul", "south korea"], ["tokyo", "japan"], ["london", "britain"], ["paris", "france"],
  ["berlin", "germany"], ["rome", "italy"], ["madrid", "spain"], ["ankara", "turkey"], ["tehran", "iran"], ["baghdad", "iraq"], ["damascus", "syria"], ["riyadh", "saudi arabia"], ["cairo", "egypt"], ["new delhi", "india"], ["delhi", "india"],
  ["islamabad", "pakistan"], ["kabul", "afghanistan"], ["canberra", "australia"], ["ottawa", "canada"], ["brasilia", "brazil"], ["caracas", "venezuela"], ["havana", "cuba"], ["bogota", "colombia"], ["warsaw", "poland"], ["budapest", "hungary"],
  ["prague", "czech republic"], ["bucharest", "romania"], ["sofia", "bulgaria"], ["belgrade", "serbia"], ["athens", "greece"], ["minsk", "belarus"], ["tbilisi", "georgia"], ["yerevan", "armenia"], ["baku", "azerbaijan"], ["vilnius", "lithuania"],
  ["riga", "latvia"], ["tallinn", "estonia"], ["helsinki", "finland"], ["stockholm", "sweden"], ["oslo", "norway"], ["copenhagen", "denmark"], ["lisbon", "portugal"], ["dublin", "ireland"], ["taipei", "taiwan"], ["hanoi", "vietnam"], ["manila", "philippines"],
  ["jakarta", "indonesia"], ["bangkok", "thailand"], ["nairobi", "kenya"], ["abuja", "nigeria"], ["pretoria", "south africa"], ["addis ababa", "ethiopia"], ["khartoum", "sudan"], ["tripoli", "libya"], ["doha", "qatar"], ["amman", "jordan"],
]); // prettier-ignore

/** Well-known bodies and outlets whose name has no such word. */
export const knownOrganizations = bodyNames("knownOrganizations");

/** Peoples and parties as adjectives: "Ukrainian lawmaker", "Republican nominee". */
export const demonyms = bodyNames("demonyms");

/** Somebody by country, where that is no adjective: "the Spaniard". */
export const nationals = bodyNames("nationals");
