// First names that the generated list lacks: common ones of many countries, written from general knowledge for this
// project. In lower case and without accents, as names are looked up.

import { wordClass } from "../word-class.ts";
/** First names of women. */
export const moreFemaleNames = wordClass(
  "oksana olena olha yulia yuliia iryna irina svetlana svitlana nataliya natalia tetiana tatiana",
  "kateryna ekaterina anastasia daria darya ksenia lyudmila liudmyla halyna galina yelena elena marina",
  "vera nadezhda agnieszka malgorzata katarzyna joanna beata ewa zuzana jana milena dragana jelena",
  "ivana snezana maia kaja ursula mette ingrid ingeborg astrid sanna kaisa annika birgit sigrid solveig",
  "gro helle katrin kersti ingrida dalia vjosa atifete salome nino nana anush magdalena andrea giorgia",
  "chiara francesca giulia ilaria paola raffaella carmen pilar soledad ines dolores consuelo begona",
  "ximena claudia dilma marta beatriz fatima luisa marine segolene valerie sandrine elodie amelie manon",
  "roselyne francoise ayse fatma elif zeynep meral emine tansu aysel layla leila hanan nadia rania",
  "samira amal asma mariam maryam khadija zainab zahra narges shirin masih noura huda salma yasmin",
  "tzipi ayelet golda miri merav tamar priyanka sonia indira nirmala sushma smriti mamata jayalalithaa",
  "sunita anjali deepika kavita lakshmi meera pooja hasina khaleda benazir malala sherry chandrika",
  "sirimavo sanae yuriko akie naoko keiko yoko michiko mei xiaohong lijuan geun-hye yo-jong mi-kyung",
  "eun-hye kyung-wha megawati yingluck corazon imelda leni thuy lan nguyet ngozi amina aisha chimamanda",
  "folake adaeze abena akosua ama esi wangari wanjiru njeri akinyi samia joyce ellen nkosazana thuli",
  "lindiwe naledi thandi graca zodwa nomvula sahle-work meaza hirut",
);

/** First names of men. */
export const moreMaleNames = wordClass(
  "per volodymyr vladimir oleksandr oleksiy oleksii serhiy serhii sergei sergey dmytro dmitry dmitri",
  "mykola mykhailo andriy andrii yuriy yurii yuri ihor igor oleh oleg petro pavlo pavel vasyl viktor",
  "vitali vitaly vitalii ruslan rustem yaroslav kyrylo valery valerii valeriy yevgeny yevhen anatoly",
  "boris gennady konstantin maxim maksym nikolai mikhail leonid stanislav denys denis taras bohdan",
  "rostyslav arseniy donald andrzej mateusz jaroslaw lech radoslaw wojciech piotr pawel tomasz",
  "krzysztof jacek zbigniew zoran milos aleksandar slobodan dragan branko bojan milorad janez borut",
  "andrej petr vaclav zdenek ivica boyko rumen edi albin hashim gitanas egils krisjanis toomas",
  "juri alar nikol mikheil bidzina ilham nursultan kassym-jomart islam shavkat emomali nils lars jens",
  "anders bjorn sven ulf stefan carl magnus erik jonas sauli petteri antti juha matti olaf friedrich",
  "hans jurgen klaus horst wolfgang helmut gerhard sigmar markus jan pieter geert jeroen wopke frans",
  "mark dirk kees joost willem johan rasmus soren kjell jonas espen torbjorn halvard giuseppe matteo",
  "silvio sergio enrico paolo luigi mario pedro mariano pablo inigo jose luis jorge juan carlos evo",
  "hugo nicolas raul gustavo ivan enrique andres felipe alvaro gabriel javier mauricio sebastian",
  "alberto ildefonso jair luiz inacio michel antonio marcelo emmanuel francois edouard gerald jean",
  "jean-marc jean-yves jean-claude jean-luc jean-pierre pierre bruno laurent thierry yves didier",
  "nicolae klaus marcel ion traian kyriakos alexis yanis antonis panos nikos nikos recep ahmet mehmet",
  "mustafa kemal abdullah binali mevlut hakan ekrem selahattin bulent suleyman muhammad mohammad",
  "mohammed mohamed muhammed ahmad ahmed ali hassan hasan hussein husayn hossein omar khaled khalid",
  "bashar hafez saad saeed tariq yasser mahmoud ismail yahya abdel abdul abdulaziz faisal salman nouri",
  "haider adel hosni anwar gamal muammar zine beji rached moncef abdelaziz abdelmadjid tayyip javad",
  "hassan mahmoud ebrahim qassem masoud ashraf hamid benjamin yair naftali yoav benny ehud avigdor",
  "shimon yitzhak moshe itamar bezalel yitzhak narendra rahul rajnath amit arun arvind manmohan atal",
  "subrahmanyam raghuram shashi uddhav sharad imran nawaz shehbaz asif pervez bilawal mahinda gotabaya",
  "ranil maithripala jinping keqiang jiabao shinzo fumio yoshihide taro junichiro shigeru yasuo",
  "toshimitsu jong-un jong-il jae-in myung-bak suk-yeol jae-myung ki-moon joko prabowo mahathir najib",
  "anwar rodrigo bongbong benigno ferdinand prayut thaksin srettha muhammadu olusegun goodluck bola",
  "atiku yemi chinua wole kwame kofi kwesi nana uhuru raila mwai kamau kipchoge yoweri paul pierre",
  "jakaya cyril thabo jacob nelson julius desmond sipho themba emmerson morgan tendai robert abiy",
  "hailemariam meles tedros alpha alassane laurent macky bassirou ousmane mamadou ibrahim idriss moussa",
  "salva riek teodoro felix joseph adama",
);
