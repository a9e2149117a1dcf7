import { wordTable } from "../word-class.ts";

const moneyWords = wordTable(`
  currencyCodes: BHD BYN UZS XAF XOF XAU BTC
  currencyCodes codesLikeWords: BAM
  lowerCodes: eur gbp chf mxn jpy cny
  lowerCodes currencyTails: usd cad aud
  codesLikeWords: ALL COP CUP TRY
  currencyTails: us u.s.
  currencyTails namesBeforeDigits: dollars
  namesBeforeDigits: dollar euros rupee rupees naira taka shillings kwacha cedis pesos ringgit dirhams riyals
      rubles roubles yuan birr leones pula
  payingWords: pay pays paid paying cost costs costing worth fine fined price priced prices spend spent spends
      earn earned earns sold bought fee debt owe owed donated raised charged salary budget grant loan bill tax
      wage charge invest invested bonus profit profits
  centCurrencies: SGD AUD NZD CAD HKD TWD EUR ZAR KES NAD JMD FJD
`);

/**
 * Currencies by ISO 4217 code, those out of use included. A code, the names newspapers use in the singular and the
 * plural, and where there is one its sign. "dollar", "pound", "franc" and the like alone mean the commonest.
 */
const currencies: readonly (readonly [code: string, names: string])[] = [
  [
    "USD",
    "dollar dollars buck bucks us_dollar us_dollars u.s._dollar u.s._dollars american_dollar american_dollars",
  ],
  ["EUR", "euro euros"],
  ["GBP", "pound_sterling pounds_sterling british_pound british_pounds sterling quid"],
  ["JPY", "yen japanese_yen"],
  ["CNY", "yuan renminbi rmb chinese_yuan"],
  ["AUD", "australian_dollar australian_dollars"],
  ["CAD", "canadian_dollar canadian_dollars"],
  ["NZD", "new_zealand_dollar new_zealand_dollars"],
  ["HKD", "hong_kong_dollar hong_kong_dollars"],
  ["SGD", "singapore_dollar singapore_dollars"],
  ["TWD", "taiwan_dollar taiwan_dollars taiwanese_dollars"],
  ["CHF", "franc_suisse swiss_franc swiss_francs"],
  ["INR", "rupee rupees indian_rupee indian_rupees"],
  ["PKR", "pakistani_rupee pakistani_rupees"],
  ["LKR", "sri_lankan_rupee sri_lankan_rupees"],
  ["RUB", "ruble rubles rouble roubles russian_ruble russian_rubles russian_rouble russian_roubles"],
  ["UAH", "hryvnia hryvnias hryvnya hryvnyas"],
  ["PLN", "zloty zlotys złoty złotys"],
  ["CZK", "koruna korunas czech_crown czech_crowns czech_koruna"],
  ["HUF", "forint forints"],
  ["RON", "romanian_leu romanian_lei"],
  ["BGN", "leva bulgarian_lev bulgarian_levs"],
  ["SEK", "swedish_krona swedish_kronor swedish_crown swedish_crowns kronor"],
  ["NOK", "norwegian_krone norwegian_kroner norwegian_crown norwegian_crowns"],
  ["DKK", "danish_krone danish_kroner danish_crown danish_crowns"],
  ["ISK", "icelandic_krona icelandic_kronur icelandic_króna icelandic_krónur krónur"],
  ["TRY", "lira liras turkish_lira turkish_liras"],
  ["ILS", "shekel shekels israeli_shekel israeli_shekels"],
  ["SAR", "riyal riyals saudi_riyal saudi_riyals"],
  ["IRR", "iranian_rial iranian_rials"],
  ["AED", "dirham dirhams emirati_dirham emirati_dirhams uae_dirham uae_dirhams"],
  ["EGP", "egyptian_pound egyptian_pounds"],
  ["SYP", "syrian_pound syrian_pounds"],
  ["LBP", "lebanese_pound lebanese_pounds"],
  ["ZAR", "rand rands"],
  ["NGN", "naira nairas"],
  ["KES", "kenyan_shilling kenyan_shillings"],
  ["GHS", "cedi cedis"],
  ["BRL", "reais brazilian_real"],
  ["MXN", "mexican_peso mexican_pesos"],
  ["ARS", "argentine_peso argentine_pesos argentinian_pesos"],
  ["CLP", "chilean_peso chilean_pesos"],
  ["COP", "colombian_peso colombian_pesos"],
  ["PHP", "philippine_peso philippine_pesos"],
  ["VES", "bolivar bolivars bolívar bolívares"],
  ["KRW", "won south_korean_won"],
  ["THB", "baht thai_baht"],
  ["IDR", "rupiah rupiahs indonesian_rupiah"],
  ["MYR", "ringgit malaysian_ringgit"],
  ["VND", "dong vietnamese_dong"],
  ["LAK", "kip kips lao_kip"],
  ["BDT", "taka takas"],
  ["KZT", "tenge tenges"],
  ["GEL", "lari laris"],
  ["CRC", "colon_costarricense costa_rican_colon costa_rican_colones"],
  ["HRK", "kuna kunas croatian_kuna"],
  ["PEN", "sol soles peruvian_sol peruvian_soles"],
  ["UYU", "uruguayan_peso uruguayan_pesos"],
  ["DOP", "dominican_peso dominican_pesos"],
  ["CUP", "cuban_peso cuban_pesos"],
  ["BOB", "boliviano bolivianos"],
  ["PYG", "guarani guaranis guaraní guaraníes"],
  ["GTQ", "quetzal quetzals quetzales"],
  ["HNL", "lempira lempiras"],
  ["HTG", "gourde gourdes"],
  ["OMR", "omani_rial omani_rials"],
  ["YER", "yemeni_rial yemeni_rials"],
  ["QAR", "qatari_riyal qatari_riyals"],
  ["KWD", "kuwaiti_dinar kuwaiti_dinars"],
  ["JOD", "jordanian_dinar jordanian_dinars"],
  ["IQD", "iraqi_dinar iraqi_dinars"],
  ["LYD", "libyan_dinar libyan_dinars"],
  ["TND", "tunisian_dinar tunisian_dinars"],
  ["DZD", "algerian_dinar algerian_dinars"],
  ["RSD", "serbian_dinar serbian_dinars"],
  ["MKD", "denar denars macedonian_denar macedonian_denars"],
  ["MAD", "moroccan_dirham moroccan_dirhams"],
  ["MZN", "metical meticals meticais"],
  ["ETB", "birr ethiopian_birr"],
  ["UGX", "ugandan_shilling ugandan_shillings"],
  ["TZS", "tanzanian_shilling tanzanian_shillings"],
  ["SOS", "somali_shilling somali_shillings"],
  ["RWF", "rwandan_franc rwandan_francs"],
  ["CDF", "congolese_franc congolese_francs"],
  ["MWK", "malawian_kwacha malawi_kwacha"],
  ["ZMW", "zambian_kwacha"],
  ["BWP", "pula pulas"],
  ["MGA", "ariary"],
  ["NPR", "nepalese_rupee nepalese_rupees nepali_rupees"],
  ["MMK", "kyat kyats"],
  ["KHR", "riel riels"],
  ["MNT", "tugrik tugriks"],
  ["AFN", "afghani afghanis"],
  ["AMD", "dram drams"],
  ["AZN", "azerbaijani_manat"],
  ["MDL", "moldovan_leu moldovan_lei"],
  ["ALL", "lek leks"],
  ["JMD", "jamaican_dollar jamaican_dollars"],
  ["NAD", "namibian_dollar namibian_dollars"],
  ["ZWL", "zimbabwean_dollar zimbabwean_dollars zimbabwe_dollar zimbabwe_dollars"],
  ["FJD", "fijian_dollar fijian_dollars fiji_dollar fiji_dollars"],
  ["DEM", "deutschmark deutschmarks deutsche_mark deutsche_marks d-mark german_mark german_marks"],
  ["FRF", "french_franc french_francs"],
  ["BEF", "belgian_franc belgian_francs"],
  ["ITL", "italian_lira italian_lire lire"],
  ["ESP", "peseta pesetas"],
  ["PTE", "escudo escudos"],
  ["NLG", "guilder guilders dutch_guilder dutch_guilders"],
  ["ATS", "austrian_schilling austrian_schillings schillings"],
  ["FIM", "markka markkaa finnish_markka finnish_markkaa"],
  ["GRD", "drachma drachmas"],
  ["IEP", "irish_pound irish_pounds punt punts"],
  ["XBT", "bitcoin bitcoins"],
];

/** Name, words joined by "_", to code. */
export const currencyNames: ReadonlyMap<string, string> = new Map(
  currencies.flatMap(([code, names]) => names.split(" ").map((name) => [name, code] as const)),
);

/** The first word of each name: nearly every word after a number is none. */
export const currencyOpeners: ReadonlySet<string> = new Set(
  [...currencyNames.keys()].map((name) => name.split("_")[0]!),
);

/** Plain names several countries share, so no code is said: the unit is the name itself. */
export const sharedCurrencyNames: ReadonlyMap<string, string> = new Map([
  ["franc", "franc"], ["francs", "franc"], ["peso", "peso"], ["pesos", "peso"], ["dinar", "dinar"], ["dinars", "dinar"],
  ["krone", "krone"], ["kroner", "krone"], ["krona", "krona"], ["shilling", "shilling"], ["shillings", "shilling"],
  ["rial", "rial"], ["rials", "rial"], ["kwacha", "kwacha"], ["kwachas", "kwacha"], ["lei", "leu"], ["manat", "manat"], ["crowns", "crown"],
]); // prettier-ignore

/** ISO 4217 codes as they stand in the text, in capitals. */
export const currencyCodes = moneyWords(
  "currencyCodes",
  currencies.map(([code]) => code),
);

/** Codes that count in lower case too: they are no words of English. */
export const lowerCodes = moneyWords("lowerCodes");

/** Codes that are words or names as well, "COP30", "ALL 12": they need a large number. */
export const codesLikeWords = moneyWords("codesLikeWords");

export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["€", "EUR"], ["£", "GBP"], ["¥", "JPY"], ["₹", "INR"], ["₽", "RUB"], ["₴", "UAH"], ["₩", "KRW"],
  ["₪", "ILS"], ["₺", "TRY"], ["₫", "VND"], ["฿", "THB"], ["₦", "NGN"], ["₱", "PHP"], ["₡", "CRC"], ["₭", "LAK"],
  ["₸", "KZT"], ["₾", "GEL"], ["₵", "GHS"], ["¢", "USD"], ["₿", "XBT"],
]); // prettier-ignore

/** Letters that stand at a dollar sign, before or after it: "US$", "$A". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ["us", "USD"], ["u.s.", "USD"], ["usd", "USD"], ["c", "CAD"], ["ca", "CAD"], ["can", "CAD"], ["cad", "CAD"], ["cdn", "CAD"],
  ["a", "AUD"], ["au", "AUD"], ["aud", "AUD"], ["nz", "NZD"], ["nzd", "NZD"], ["hk", "HKD"], ["hkd", "HKD"], ["s", "SGD"],
  ["sgd", "SGD"], ["nt", "TWD"], ["r", "BRL"], ["mx", "MXN"], ["mex", "MXN"], ["mxn", "MXN"],
]); // prettier-ignore

/**
 * Letters that stand before digits like a sign: "RM23.50", "Rs 500", "R1.2bn". "PS" (with the sign touching) is what "£" becomes in
 * text folded to ASCII.
 */
export const letterSigns: ReadonlyMap<string, string> = new Map([
  ["rm", "MYR"], ["ps", "GBP"], ["rs", "INR"], ["rs.", "INR"], ["kr", "SEK"], ["chf", "CHF"], ["rp", "IDR"], ["sfr", "CHF"], ["dm", "DEM"],
]); // prettier-ignore

/** After a sum with its sign they say the currency again: "$31.20 US", "$15 million dollars". */
export const currencyTails = moneyWords("currencyTails");

/** Names that stand before the digits in the English of Lagos and Mumbai: "rupees 40 crore". "Euro 96" is no money. */
export const namesBeforeDigits = moneyWords("namesBeforeDigits");

/** Scales before a code in company reports: "MSEK 60". */
export const codeScales: ReadonlyMap<string, number> = new Map([["K", 1e3], ["T", 1e3], ["M", 1e6]]); // prettier-ignore

/** Hundredths: "63 cents", "470 pence". */
export const hundredths: ReadonlyMap<string, string> = new Map([
  ["cent", "USD"], ["cents", "USD"], ["¢", "USD"], ["pence", "GBP"], ["penny", "GBP"], ["eurocent", "EUR"], ["eurocents", "EUR"],
  ["kopeck", "RUB"], ["kopecks", "RUB"], ["kopek", "RUB"], ["kopeks", "RUB"], ["sen", "MYR"], ["paise", "INR"],
]); // prettier-ignore

/** Adjectives of a currency's country, in two words or one, before its name: "Danish crowns". */
export const longestCurrencyName = 3;

/** Words before a figure that make "pounds" money: "paid 200 pounds". */
export const payingWords = moneyWords("payingWords");

/** Currencies besides the US dollar of which a hundredth is a cent. */
export const centCurrencies = moneyWords("centCurrencies");
