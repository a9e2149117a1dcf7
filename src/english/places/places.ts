// Countries, regions and cities, in lower case, from the lexicon of the compromise package (MIT licence, Copyright (c) 2019 Spencer Kelly).
// Written by scripts/generate-names.mjs; change it there.

/** Countries and territories. */
export const countries: ReadonlySet<string> = new Set(
  (
    "afghanistan|albania|algeria|america|andorra|angola|anguilla|antarctica|antigua and barbuda|argentina|" +
    "armenia|aruba|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|" +
    "benin|bermuda|bhutan|bolivia|bonaire|bosnia and herzegovina|botswana|bouvet island|brazil|" +
    "british virgin islands|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|" +
    "cayman islands|central african republic|chile|china|christmas island|cocos islands|colombia|comoros|" +
    "congo brazzaville|cook islands|costa rica|cote de ivoire|croatia|cuba|curacao|cyprus|czech republic|" +
    "czechia|denmark|djibouti|dominica|dominican republic|dr congo|east timor|ecuador|egypt|el salvador|" +
    "england|equatorial guinea|eritrea|estonia|ethiopia|falkland islands|faroe islands|fiji|finland|france|" +
    "french guiana|french polynesia|gabon|gambia|germany|ghana|gibraltar|greece|greenland|grenada|" +
    "guadeloupe|guam|guatemala|guernsey|guinea|guinea bissau|guyana|haiti|honduras|hong kong|hungary|" +
    "iceland|india|indonesia|iran|iraq|ireland|isle of man|israel|italy|ivory coast|jamaica|japan|jersey|" +
    "kazakhstan|keeling islands|kenya|kiribati|korea|kosovo|kuwait|kyrgyzstan|latvia|lebanon|lesotho|" +
    "liberia|libya|liechtenstein|lithuania|luxembourg|macao|macedonia|madagascar|malawi|malaysia|maldives|" +
    "mali|malta|marshall islands|martinique|mauritania|mauritius|mayotte|mexico|micronesia|moldova|monaco|" +
    "mongolia|montenegro|montserrat|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|" +
    "nicaragua|niger|nigeria|niue|norfolk island|north korea|northern mariana islands|norway|oman|pakistan|" +
    "palau|palestine|panama|papua new guinea|paraguay|peru|pitcairn islands|poland|portugal|puerto rico|" +
    "qatar|republic of ireland|romania|russia|rwanda|saint helena|saint lucia|saint martin|samoa|" +
    "san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|sint maarten|" +
    "slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|" +
    "suriname|swaziland|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|timor leste|togo|" +
    "tokelau|tonga|trinidad and tobago|trinidad tobago|tunisia|turkey|turkmenistan|" +
    "turks and caicos islands|tuvalu|uganda|ukraine|united arab emirates|united kingdom|united states|" +
    "united states of america|uruguay|us virgin islands|usa|ussr|uzbekistan|vanuatu|vatican city|venezuela|" +
    "vietnam|wales|wallis and futuna|yemen|zambia|zimbabwe"
  ).split("|"),
); // prettier-ignore
/** States, provinces and counties. */
export const regions: ReadonlySet<string> = new Set(
  (
    "adygea|aguascalientes|alabama|alaska|alberta|altai|andhra pradesh|arizona|arkansas|arunachal pradesh|" +
    "assam|bahia|baja california|balkaria|bashkortostan|basque|bavaria|bihar|bremen|british columbia|" +
    "buckinghamshire|buryatia|california|cambridgeshire|campeche|ceara|chechnya|cherkessia|chhattisgarh|" +
    "chiapas|chihuahua|chuvashia|coahuila|colima|colorado|connecticut|corsica|coventry|crimea|cumbria|" +
    "dagestan|delaware|derbyshire|dorset|durango|essex|florida|fujian|gansu|georgia|gloucestershire|goa|" +
    "guanajuato|guangdong|guizhou|gujarat|hampshire|haryana|hawaii|hertfordshire|hidalgo|himachal pradesh|" +
    "hunan|idaho|illinois|indiana|ingushetia|iowa|jalisco|jharkhand|jiangxi|kabardino|kalmykia|kansas|" +
    "karachay|karelia|karnataka|kedah|kelantan|kentucky|kerala|khakassia|khulna|komi|lancashire|leeds|" +
    "leicestershire|lincolnshire|louisiana|madhya pradesh|maharashtra|maine|malacca|manipur|manitoba|" +
    "maranhao|mari el|maryland|massachusetts|meghalaya|michigan|michoacan|midlands|minas gerais|minnesota|" +
    "mississippi|missouri|mizoram|montana|mordovia|morelos|nagaland|nayarit|nebraska|nevada|new brunswick|" +
    "new hampshire|new jersey|new mexico|new york|new york state|newfoundland|newfoundland and labrador|" +
    "norfolk|normandy|north carolina|north dakota|north yorkshire|northamptonshire|nottinghamshire|" +
    "nova scotia|nuevo leon|nunavut|oaxaca|odisha|ohio|oklahoma|ontario|oregon|ossetia|oxfordshire|pahang|" +
    "para|parana|pei|penang|pennsylvania|perak|pernambuco|prince edward island|punjab|qinghai|quebec|" +
    "queensland|queretaro|quintana roo|rajasthan|rajshahi|rangpur|rhode island|san luis potosi|" +
    "santa catarina|sarawak|saskatchewan|saxony|selangor|siberia|sichuan|sicily|sikkim|sinaloa|somerset|" +
    "sonora|south carolina|south dakota|staffordshire|suffolk|surrey|sussex|sylhet|tabasco|tamaulipas|" +
    "tamil nadu|tasmania|tatarstan|telangana|tennessee|texas|tlaxcala|tripura|tuscany|tuva|udmurtia|utah|" +
    "uttar pradesh|uttarakhand|veracruz|vermont|warwickshire|washington|washington dc|west bengal|" +
    "west virginia|wisconsin|wyoming|yakutia|yorkshire|yucatan|yukon|zacatecas"
  ).split("|"),
); // prettier-ignore
/** Cities. */
export const cities: ReadonlySet<string> = new Set(
  (
    "aalborg|aarhus|abidjan|abu dhabi|accra|addis ababa|agartala|ahmedabad|aizawl|al basrah al qadimah|" +
    "al mawsil al jadidah|albuquerque|aleppo|algiers|almaty|amaravati|amman|amsterdam|anaheim|anapolis|" +
    "anchorage|ancona|ankara|antwerp|aqaba|arlington|ashdod|ashgabat|asuncion|athens|atlanta|auckland|" +
    "baghdad|bakersfield|baku|bandung|bangalore|bangkok|banja luka|baotou|barcelona|bari|barranquilla|" +
    "basel|basrah|bayan nur|beijing|beirut|belfast|belgrade|belo horizonte|bengaluru|benghazi|bergen|" +
    "berlin|bern|bhopal|bhubaneshwar|birmingham|bogota|boston|brasilia|bratislava|brazzaville|brisbane|" +
    "bristol|brussels|bucharest|budapest|buenos aires|burgas|bursa|busan|butuan|cagliari|cairo|calgary|" +
    "camayenne|canberra|cancun|cape town|caracas|cardiff|catania|cebu|changchun|changsha|changzhou|" +
    "chattogram|chengdu|chengzhong|chennai|chiang mai|chicago|chittagong|chongqing|christchurch|cleveland|" +
    "cologne|colombo|conakry|constanta|copenhagen|cordoba|cork|craiova|curitiba|dadonghai|daegu|daejeon|" +
    "dakar|dalian|dallas|damascus|dar es salaam|daugavpils|dehradun|delhi|denver|detroit|dhaka|dispur|doha|" +
    "dongguan|dortmund|dresden|dubai|dublin|duesseldorf|dunkirk|durban|dushanbe|edinburgh|edmonton|" +
    "eindhoven|el paso|faisalabad|fes|fort worth|fortaleza|foshan|frankfurt|fresno|fukuyama|galway|" +
    "gandhinagar|gangtok|gaza|gdansk|geneva|genoa|ghent|giza|glasgow|gold coast|gothenburg|graz|" +
    "guadalajara|guadalupe|guangzhou|guayaquil|gujrat|haifa|halifax|hamburg|hangzhou|hannover|hanoi|harbin|" +
    "havana|hefei|helsinki|heraklion|ho chi minh|homs|honolulu|hyderabad|ibadan|imphal|incheon|" +
    "indianapolis|indore|irkutsk|isfahan|islamabad|islington|istanbul|itanagar|izmir|iztapalapa|jaipur|" +
    "jakarta|jeddah|jerusalem|jilin|jinan|johannesburg|kabul|kaduna|kallakurichi|kampala|kandahar|kandy|" +
    "kano|kanpur|kaohsiung|karachi|karaj|kaunas|kawaguchi|kharkiv|khartoum|kiev|kingston|kinshasa|kirkuk|" +
    "klaipeda|kohima|kolkata|kopavogur|kosice|kowloon|krakow|kuala lumpur|kunming|kunshan|kyiv|kyoto|" +
    "la paz|la plata|lagos|lahore|lanzhou|lausanne|le mans|leicester|leipzig|libreville|liege|lima|" +
    "limassol|linz|lisbon|liverpool|london|long beach|los angeles|luanda|lucknow|ludhiana|lviv|lyon|macau|" +
    "madrid|makassar|malmo|manaus|manchester|mandalay|manila|maracaibo|maracay|maribor|marrakesh|marseille|" +
    "mashhad|mecca|medan|medellin|medina|melbourne|memphis|mendoza|messina|miami|milan|milwaukee|minsk|" +
    "miskolc|mississauga|mogadishu|montevideo|montpellier|montreal|moscow|mosul|mumbai|munich|muscat|" +
    "nagano|nagasaki|nagoya|nagpur|nairobi|nanchang|nanchong|nanjing|nantes|nantong|naples|nashville|navan|" +
    "new delhi|new orleans|new taipei|newcastle|ningbo|novosibirsk|nyc|oakland|odessa|omsk|oran|ordos|" +
    "osaka|oslo|ottawa|padua|palermo|panaji|paris|patna|patras|peking|petah tikva|philadelphia|phnom penh|" +
    "phoenix|pilsen|piraeus|pittsburgh|port au prince|port elizabeth|port said|portland|porto|poznan|" +
    "prague|prato|pretoria|puebla|puyang|pyongyang|qingdao|quezon|quito|rabat|raipur|raleigh|ranchi|" +
    "rawalpindi|recife|reims|rennes|reykjavik|riga|rio|rio de janeiro|riyadh|rome|rotterdam|sacramento|" +
    "saint louis|saint petersburg|salem|salt lake city|salzburg|san antonio|san diego|san francisco|" +
    "san jose|san juan|san pedro|san salvador|sanaa|santa ana|santa fe|santa marta|santo domingo|sao paulo|" +
    "sapporo|sarajevo|seattle|seoul|seville|shanghai|shantou|sheffield|shenyang|shenzhen|shijiazhuang|" +
    "shillong|shimla|shiyan|skopje|soweto|staten island|stockholm|strasbourg|stuttgart|surabaya|surat|" +
    "suzhou|tabriz|taian|taichung|tainan|taipei|taiyuan|tallinn|tampere|tangier|tangshan|tartu|tashkent|" +
    "tbilisi|tegucigalpa|tehran|tel aviv|the hague|thessaloniki|tianjin|tianshui|tijuana|tilburg|timisoara|" +
    "tirana|tokyo|tomsk|toronto|toulon|toulouse|trieste|tripoli|trondheim|tulsa|tunis|turin|turku|" +
    "ulan bator|urumqi|utrecht|valencia|vancouver|varna|vaughn|venice|verona|versailles|vienna|vilnius|" +
    "vladivostok|volgograd|warsaw|wellington|wexford|wichita|wicklow|windhoek|windsor|winnipeg|winterthur|" +
    "wroclaw|wuhan|wuxi|wuzhou|xiamen|xian|xinyang|yangon|yekaterinburg|yerevan|yokohama|yunfu|zagreb|" +
    "zanzibar|zhangzhou|zhengzhou|zhongshan|zibo|zurich"
  ).split("|"),
); // prettier-ignore
