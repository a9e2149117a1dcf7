// Countries, their adjectives and capitals: facts of geography.

/** Two tokens read as one key. */
export const pairs: ReadonlyMap<string, string> = new Map([
  ["united nations", "un"], ["united states", "us"], ["united kingdom", "uk"], ["european union", "eu"],
  ["great britain", "uk"], ["soviet union", "soviet"], ["south korea", "south-korea"], ["south korean", "south-korea"],
  ["north korea", "north-korea"], ["north korean", "north-korea"], ["saudi arabia", "saudi"], ["new zealand", "new-zealand"],
  ["sri lanka", "sri-lanka"], ["sri lankan", "sri-lanka"], ["costa rica", "costa-rica"], ["costa rican", "costa-rica"],
  ["el salvador", "salvador"], ["south africa", "south-africa"], ["south african", "south-africa"],
  ["south sudan", "south-sudan"], ["hong kong", "hong-kong"], ["ivory coast", "ivory-coast"], ["papua new", "papua"],
  ["north macedonia", "macedonia"], ["west germany", "west-germany"], ["east germany", "east-germany"],
  ["north vietnam", "vietnam"], ["north vietnamese", "vietnam"], ["south vietnam", "vietnam"], ["viet minh", "vietnam"],
  ["northern ireland", "northern-ireland"], ["burkina faso", "burkina"], ["sierra leone", "sierra-leone"],
  ["south vietnamese", "vietnam"], ["czech republic", "czech"], ["puerto rico", "puerto-rico"],
]); // prettier-ignore

/** Countries and blocs, and the words that name them; each line: key, then its other words. */
const polityLines = `
afghanistan afghan; albania albanian; algeria algerian; angola angolan; argentina argentine argentinian; armenia armenian;
asean; australia australian; austria austrian; azerbaijan azerbaijani azeri; bahrain bahraini; bangladesh bangladeshi; belarus belarusian;
belgium belgian; bolivia bolivian; bosnia bosnian; brazil brazilian; bulgaria bulgarian; burundi burundian; cambodia cambodian;
cameroon cameroonian; canada canadian; chad chadian; chile chilean; china chinese sino; colombia colombian; congo congolese;
croatia croatian croat; cuba cuban; cyprus cypriot; czech czechia; czechoslovakia czechoslovak; denmark danish; ecuador ecuadorian; egypt egyptian;
eritrea eritrean; estonia estonian; ethiopia ethiopian; eu e.u.; europe european; finland finnish; france french franco; gaza gazan;
georgia georgian; germany german; ghana ghanaian; greece greek; greenland; guatemala guatemalan; guyana guyanese; haiti haitian; hamas;
hezbollah; honduras honduran; houthi houthis; hungary hungarian; iceland icelandic; india indian indo; indonesia indonesian; iran iranian; iraq iraqi;
ireland irish; israel israeli; italy italian; jamaica jamaican; japan japanese; jordan jordanian; kazakhstan kazakh; kenya kenyan; kosovo kosovar;
kurdistan kurdish; kuwait kuwaiti; kyrgyzstan kyrgyz; laos laotian; latvia latvian; lebanon lebanese; liberia liberian; libya libyan;
lithuania lithuanian; macedonia macedonian; malaysia malaysian; mali malian; malta maltese; mercosur; mexico mexican; moldova moldovan;
mongolia mongolian; montenegro montenegrin; morocco moroccan; mozambique mozambican; myanmar burmese; namibia namibian; nato; nepal nepalese;
netherlands dutch; nicaragua nicaraguan; niger nigerien; nigeria nigerian; norway norwegian; oman omani; pakistan pakistani;
palestine palestinian palestinians; panama panamanian; papua; paraguay paraguayan; peru peruvian; philippines philippine; plo; poland polish; portugal portuguese;
prussia prussian; qatar qatari; romania romanian; russia russian russo; rwanda rwandan; salvador salvadoran; saudi; senegal senegalese; serbia serbian serb;
singapore singaporean; slovakia slovak; slovenia slovenian; somalia somali; soviet ussr; spain spanish; sudan sudanese; sweden swedish;
switzerland swiss; syria syrian; taiwan taiwanese; tajikistan tajik; taliban; tanzania tanzanian; thailand thai; tunisia tunisian; turkey turkish turkiye;
turkmenistan turkmen; uae emirati emirates u.a.e.; uganda ugandan; uk u.k. britain british anglo; ukraine ukrainian; un u.n.; uruguay uruguayan;
us u.s. u.s america american; uzbekistan uzbek; vatican; venezuela venezuelan; vietnam vietnamese; yemen yemeni; yugoslavia yugoslav; zambia zambian;
zimbabwe zimbabwean; south-korea; north-korea; new-zealand; sri-lanka; costa-rica; south-africa; south-sudan; hong-kong; west-germany; east-germany;
northern-ireland; ivory-coast; burkina; sierra-leone`;

/** Any word for a country or bloc → its key: "iranian" → "iran". */
export const polities: ReadonlyMap<string, string> = new Map(
  polityLines.split(";").flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** Capitals that stand for their governments: "the nuclear deal with Tehran". */
export const capitals: ReadonlyMap<string, string> = new Map([
  ["tehran", "iran"], ["washington", "us"], ["beijing", "china"], ["moscow", "russia"], ["kyiv", "ukraine"], ["kiev", "ukraine"],
  ["london", "uk"], ["brussels", "eu"], ["ankara", "turkey"], ["jerusalem", "israel"], ["cairo", "egypt"], ["tokyo", "japan"],
  ["seoul", "south-korea"], ["pyongyang", "north-korea"], ["delhi", "india"], ["islamabad", "pakistan"], ["ottawa", "canada"],
  ["berlin", "germany"], ["riyadh", "saudi"], ["baghdad", "iraq"], ["damascus", "syria"], ["kabul", "afghanistan"],
  ["havana", "cuba"], ["caracas", "venezuela"], ["hanoi", "vietnam"], ["taipei", "taiwan"], ["canberra", "australia"],
]); // prettier-ignore
