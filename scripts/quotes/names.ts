// Words for swapping names: those that take a name's place, and the capitalised words that are no names.
// Put together by hand; no list was copied. First names and surnames are of many countries, and mixed on purpose.

const words = (...lines: readonly string[]): readonly string[] => lines.join(" ").split(" ");

/** First names. */
export const givenNames = words(
  "Adaeze Agnieszka Aiko Aino Aisha Akua Alejandra Alinta Amaru Ambika Amina Anahit Ananya Andrzej Anouk Anselm",
  "Antonina Apinya Aroha Arash Arvid Asel Astrid Ayelet Ayodele Azadeh Baptiste Bartosz Batbayar Beatriz Bilal",
  "Birgitta Blerina Bogdan Bojana Bongani Branko Cem Chandra Chiamaka Chidi Chinedu Ciro Clotilde Corentin Cosmin",
  "Dagny Dalia Damjan Danuta Darius Davit Deniz Desta Dilnoza Dimitra Dinara Dragana Dumisani Ebru Edvard Efua",
  "Eilidh Ekaterina Elif Emeka Emre Enikő Esperanza Etelka Eun Fadwa Farid Fatoumata Femi Fenna Ferenc Fikret",
  "Filippa Fumiko Gabriela Gamila Gerda Ghassan Giang Giorgos Gonzalo Grazyna Gulnara Gunnar Gustavo Habiba Haruka",
  "Hedda Heikki Henrike Hiroshi Hoang Huda Ibrahima Ignacio Ilse Imani Imre Ingeborg Ioana Iskander Ivana Iwona",
  "Jaana Jabulani Jadwiga Jamal Jarmila Javier Jelena Jitka Joaquim Jovana Juhani Kaisa Kalinda Kamala Kaoru Karim",
  "Katarzyna Kateryna Kenji Kerstin Khadija Kiran Kofi Kwabena Kwame Lachlan Laima Lakshmi Larysa Leila Leocadia",
  "Lerato Linh Ljubica Lorenzo Lucjan Ludmila Lwazi Mads Magda Mahmoud Maite Makena Malgorzata Manuela Marek",
  "Margit Marisol Mateusz Matthias Mehmet Meirav Mihai Mikael Milica Miloslav Minh Mirela Mohini Moana Monique",
  "Mpho Murat Mwajuma Nadezhda Nandini Naoko Narges Nasrin Ndidi Neha Nikolaj Nilufar Nino Nkechi Nomvula Noriko",
  "Nurlan Oddny Odile Oksana Olamide Oluchi Onno Orsolya Osvaldo Oyuna Pablo Paolina Parisa Parveen Pavlos Petronella",
  "Phuong Pirjo Pradeep Priyanka Quang Rachid Radovan Raghav Raimo Rajesh Ramón Rania Rasmus Renske Rifat Rodrigo",
  "Rolande Roksana Rosalind Rustam Ryszard Saanvi Sabelo Saida Sakari Salome Samira Sanjay Santiago Sefa Selma",
  "Serhiy Shabnam Shirin Shota Siddharth Sigrid Siiri Simone Sinazo Sipho Siv Slavko Snežana Sofiane Solveig Soraya",
  "Stanislav Sunniva Svetlana Szilvia Taavi Tadeusz Takumi Talia Tamar Tariq Tatenda Tendai Thabo Thandiwe Thuy Tiago",
  "Timur Tomasz Torvald Tsering Tuomas Ulrike Umar Urszula Vaclav Valentina Vandana Vasilis Veronika Vidar Vikram",
  "Vytautas Wangari Wiebke Wiesław Xiomara Yael Yannick Yara Yasmin Yetunde Yevgenia Yiannis Yuki Yusra Zainab",
  "Zdenka Zeynep Zoltán Zuzana Zvonimir",
);

/** Surnames; they stand for places and institutions too. */
export const surnames = words(
  "Abara Abdullayev Abebe Acheampong Adebayo Adeyemi Afolabi Agyeman Ahlgren Ahmetaj Akhtar Akintola Aldana Alkhatib",
  "Almeida Amadi Amunategui Andriychuk Antonescu Aquino Arapov Arslan Asante Atanasov Aydin Azevedo Babić Bagratuni",
  "Bakirov Balogun Banerjee Baranov Barzani Batista Bauer Bekele Belkacem Benavides Bergström Bhattacharya Bielski",
  "Bjarnason Bogomolov Boateng Bondarenko Borges Boukari Brandvold Bukowski Bulgakova Cáceres Caglar Calderón Camara",
  "Cardoso Castellanos Cebrián Chaudhary Chebet Chikwanha Chowdhury Ciobanu Colombo Contreras Czarnecki Dabrowski",
  "Dahlberg Dalgaard Danjuma Danielsen Dapkus Delacroix Demirci Desai Devereux Dhillon Diakité Dimitrova Diop Dlamini",
  "Dobrev Domínguez Drozdov Duarte Dubois Dvořák Echeverría Edholm Eguchi Einarsson Ekwueme Elbaz Eldarov Engström",
  "Erdélyi Eriksen Escobedo Esfahani Espinoza Estrada Etxeberria Faraji Farkas Fashola Fedorenko Feldmann Fernandes",
  "Ferreira Fofana Fontaine Forsberg Fujimori Fukuda Gallardo Garabedian Gashi Gebre Georgiou Ghorbani Giannopoulos",
  "Gjorgiev Goncalves Gorecki Grigoryan Grönholm Guerrero Gulyás Gunawardena Gutierrez Habimana Hadjiev Hakimi",
  "Halvorsen Hamasaki Hashimoto Hautala Hernádi Herrera Hidalgo Hjelmström Hosseini Hovland Hrytsenko Huseynov Ibáñez",
  "Ibekwe Idrissi Ilić Imamura Inoue Ishikawa Ismailov Ivashko Jankowski Jansson Jaramillo Jayasinghe Jelinek Jónsdóttir",
  "Juarez Kabore Kaczmarek Kalantar Kamara Kamau Kanagawa Kapoor Karimi Katsaros Kavanagh Keita Kerimov Khumalo Kimani",
  "Kiplagat Kirilenko Kivistö Kobayashi Kolář Konaté Kovalenko Kowalczyk Kravitz Kristjánsson Kulkarni Kurosawa Kuznets",
  "Laaksonen Lacroix Lagerqvist Laskaris Lavrentiev Leclercq Lehtonen Lemoine Lindqvist Ljungberg Loginova Lombardi",
  "Lukashuk Lundgren Mabaso Macharia Madureira Magalhães Mahlangu Makarenko Malinowski Mansouri Marchetti Marković",
  "Masood Matsuda Mbeki Medeiros Mehrotra Mendoza Mensah Mihajlović Mikkelsen Mirzayan Mkhize Mohamud Molina Montoya",
  "Moreau Morozov Mukherjee Munteanu Murakami Mutombo Mwangi Naidoo Nakagawa Narayanan Navarrete Ndiaye Nemeth",
  "Ngozika Nguyễn Nikolaidis Nilsson Njoroge Nkosi Nordqvist Novotný Nowicki Nsubuga Nurmi Nyberg Obi Obradović Ocampo",
  "Odhiambo Odukoya Ogawa Okeke Okonjo Okoye Olawale Olszewski Omarov Onwudiwe Opoku Orbeli Orlandini Osei Osterman",
  "Ostrowski Otieno Oyelaran Özdemir Pacheco Padilla Palomäki Panagos Papadakis Paredes Pashayev Patwardhan Pavlović",
  "Pellegrini Peralta Petkova Petrosyan Pham Pietrzak Pinheiro Poghosyan Popescu Prokofieva Przybylski Quiroga Quispe",
  "Rademaker Rahimi Rajapaksa Ramaswamy Rantanen Rasmussen Rautio Razafy Reinholt Renzulli Restrepo Rezaei Ribeiro",
  "Riquelme Rossetti Rubashkin Ruiseñor Sadykov Saetang Salazar Salminen Samarasinghe Sandoval Santoro Sarkisian",
  "Savchenko Schreiner Schuurman Seferi Sekgoma Serrano Shapoval Shimizu Shrestha Siddiqui Sigurðsson Silvestri",
  "Skoglund Sobczak Sokolova Somchai Sørensen Soumahoro Stankovic Stavridis Steinbach Subramanian Sultanov Suzuki",
  "Szabados Szymański Tabatabai Takahashi Tamayo Tanaka Taslima Tavares Tessema Thapa Thorsen Tiemann Tkachenko Todorov",
  "Tokunaga Torgersen Touré Tshabalala Tsvetkova Tuominen Uchida Ugwu Ulloa Umarova Urbanek Usmanov Uwimana Vainio",
  "Valdivia Vanderkam Varga Vasquez Velásquez Verhoeven Vidović Villalobos Virtanen Vlachos Voronin Wachira Wadjda",
  "Wanjiru Weerasinghe Westergaard Wickramage Wierzbicki Wójcik Xhaka Yakovlev Yamamoto Yildirim Yoshida Zacarias",
  "Zakharova Zambrano Zapata Zawadzki Zelenka Zeman Zhaparov Zielinski Zondo Zubkov Zulu",
);

/** What stands for the letters of an acronym: no vowel, so that none becomes a word. */
export const acronymLetters = "BCDFGHJKLMNPQRSTVWXZ";

const functionWords = words(
  "a about above across after again against all almost also although am among an and another any are around as at",
  "be because been before behind being below beneath besides between beyond both but by can could despite did do does",
  "done down during each either else even ever every everyone everything few fewer for from had has have having he her",
  "here hers herself him himself his how however i if in indeed instead into is it its itself just later least less",
  "let like likewise many may me meanwhile might mine more moreover most much must my myself near neither never",
  "nevertheless no nobody none nonetheless nor not nothing now of off often on once one only onto or other others our",
  "ours ourselves out over own per perhaps quite rather same shall she should since so some somebody someone something",
  "soon still such than that the their theirs them themselves then there therefore these they this those though",
  "through throughout thus till to together too toward towards two under unless unlike until up upon us very was we",
  "well were what whatever when whenever where whereas wherever whether which whichever while who whoever whom whose",
  "why will with within without would yes yet you your yours yourself three four five six seven eight nine ten eleven",
  "twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty",
  "ninety hundred thousand million dozens hundreds thousands millions first second third last next today tomorrow",
  "yesterday tonight hey hello regardless furthermore conversely hopefully ironically fortunately unfortunately sadly",
  "interestingly surprisingly curiously additionally similarly consequently accordingly alternatively",
);

const calendarWords = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug",
  "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri",
  "sat sun easter christmas thanksgiving",
);

/** Before a name. */
export const titleWords: ReadonlySet<string> = new Set(
  words(
    "mr mrs ms miss mx sir dame lord lady dr prof rev fr sr jr hon st sen sens rep reps gov govs gen lt col maj capt cpl",
    "sgt cmdr adm brig insp det supt pres president senator representative governor general lieutenant colonel major",
    "captain corporal sergeant commander admiral brigadier inspector detective superintendent professor doctor reverend",
    "father sister brother bishop archbishop cardinal pope rabbi imam sheikh king queen prince princess duke duchess",
    "emperor chancellor premier prime minister ministers secretary deputy vice mayor councillor councilman councilwoman",
    "congressman congresswoman ambassador judge justice chief chairman chairwoman chair speaker leader director officer",
    "commissioner attorney sheriff coach manager spokesman spokeswoman spokesperson ceo cfo coo mp mps",
  ),
);

/** Peoples, languages and parts of the world: they may stay. */
const peoples = words(
  "afghan african albanian algerian american americans angolan arab arabic argentine armenian asian australian austrian",
  "azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian briton britons british bulgarian cambodian",
  "cameroonian canadian caribbean chechen chilean chinese christian christians colombian congolese croatian cuban",
  "cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian european europeans filipino finnish french",
  "georgian german germans ghanaian greek haitian hindu hispanic hungarian icelandic indian indonesian iranian iraqi",
  "irish islamic israeli israelis italian jamaican japanese jew jewish jews jordanian kazakh kenyan korean kosovar",
  "kurd kurdish kurds kuwaiti kyrgyz latin latino latinos latvian lebanese liberian libyan lithuanian malaysian maltese",
  "mexican mexicans moldovan mongolian moroccan mozambican muslim muslims namibian nepalese nigerian norwegian pakistani",
  "palestinian palestinians panamanian paraguayan persian peruvian polish portuguese romanian russian russians rwandan",
  "saudi saudis scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian",
  "syrians taiwanese tajik tanzanian thai tibetan tunisian turk turkish turks ugandan ukrainian ukrainians uruguayan",
  "uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean",
);

/** Ordinary nouns that the names of institutions and places end in: "the … Department". No surname is among them. */
const institutionWords = words(
  "academy act administration agency airport alliance army assembly association authority avenue bank board bridge",
  "building bureau cabinet campaign center centre city college commission committee company conference congress",
  "constitution convention corporation corps council court department district election federal federation force forces",
  "foundation fund government group hospital house institute institution international island league magazine ministry",
  "mount museum national navy network news newspaper office organisation organization parliament party plan police port",
  "post press program radio river road school senate service show society square state states supreme team television",
  "times tribunal union united university valley",
);

/** Their full stop ends no sentence, as that of a new name would. */
const abbreviations = words(
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va",
  "vt wash wis wyo md co corp inc ltd llc plc bros vs no nos ave blvd rd mt ft vol ed fig ph esq dep",
);

const compassWords = words(
  "new north south east west northern southern eastern central northeast northwest southeast southwest",
);

const keptAcronyms = words(
  "us uk un eu tv pm am ok id usa u.s. u.k. u.n. e.u. d.c. u.s.a. a.m. p.m. ceo cfo coo phd",
);

/** Capitalised words that stay, in lower case. */
export const keptWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...calendarWords,
  ...titleWords,
  ...peoples,
  ...institutionWords,
  ...compassWords,
  ...abbreviations,
  ...keptAcronyms,
]);
