import { phraseTable } from "../word-class.ts";

export const lines = phraseTable(`
  siteLines: sections, topic, tag, in this article, in this story, on this page, table of contents, contents,
      menu, search, skip to content, skip to main content, skip advertisement, back to top, back to home,
      go back, previous, advert, ad, ads, sponsored, sponsored content, promoted, paid content, paid post,
      partner content, story continues below, story continues below advertisement, article continues below,
      article continues after advertisement, continue reading the main story, keep reading, read full story,
      read the full story, read the full article, read the rest here, read more here, read it here, show more,
      show less, learn more, find out more, more details, expand, collapse, close, open, toggle, loading,
      share this article, share this story, share this post, share article, share story, share full article,
      share on facebook, share on twitter, share on x, share on whatsapp, share on linkedin,
      share on telegram, share via email, tweet, retweet, pin it, linkedin, reddit, messenger, bluesky,
      threads, pinterest, e mail, print, print article, print this article, copy link, link copied, copied,
      bookmark, save, save article, save this article, save for later, saved, gift article, gift this article,
      listen to this article, listen to article, play, watch video, watch live, view gallery,
      view image in fullscreen, enlarge, enlarge this image, hide caption, toggle caption, donate now,
      donate today, donate here, make a donation, give now, give today, support us, support our work,
      support our journalism, support independent journalism, join now, join us, join today, chip in,
      buy us a coffee, subscribe here, subscribe for free, start free trial, sign in, sign up for free,
      log in, login, register, register now, create account, create an account, my account, our newsletter,
      your email, email address, enter your email address, get the newsletter, get the app, get our app,
      download our app, open in app, app store, google play, get notifications, turn on notifications,
      allow notifications, following, about us, advertise, advertise with us, careers, terms of use,
      terms of service, terms and conditions, privacy policy, cookie policy, cookie settings, accept,
      accept all, accept cookies, reject all, manage preferences, site map, sitemap, faq, report an error,
      report a typo, suggest a correction, send feedback, give feedback, no comments, add a comment,
      post a comment, post comment, join the discussion, reader comments, link was copied, view video, light,
      dark, close panel, click to save this article, save to read later, view all comments, show comments,
      hide comments, be the first to comment, about this article, why you can trust us, our standards,
      fact checked, verified, breaking news alert, getting your trinity audio player ready
  siteLines sectionLabels: category, categories, section, filed under
  siteLines notInNames: home, live, terms, privacy
  siteLines promptLabels: next, advertisement, listen now, watch now, follow us on
  siteLines pressWords: advertising
  siteLines promptOpenings: continue reading, load more, view more, click here, tap here, play video,
      view image, become a patron, become a supporter, subscribe now, subscribe today, sign up now,
      sign up here, download the app, contact us, join the conversation, comments are closed, view comments
  siteLines askedFor: whatsapp, cookies
  siteLines giftWords: gift
  siteLines captionLabels: caption
  siteLines supportWords: contribute
  siteLines paywallPhrases: subscribers only
  siteLines askingOpenings: your email address, enter your email
  siteLines counterWords: followers, reply, like
  siteLines pleaVerbs: help
  siteLines noteLabels: corrections
  siteLines endMarkers: leave a reply
  siteLines rightsPhrases: all rights reserved
  siteLines promptLabels endMarkers: topics, tags, related
  siteLines pictureAgencies askedFor: facebook, twitter, telegram, instagram, youtube
  siteLines promptLabels readingWords: listen, watch
  siteLines promptOpenings deadPairs: image caption
  siteLines captionLabels deadPairs: image credit
  siteLines promptOpenings captionLabels: image source
  siteLines creditWords captionLabels: image
  siteLines giftWords pleaVerbs: donate
  siteLines promptOpenings askingOpenings: become a member, become a subscriber
  siteLines askingOpenings paywallPhrases: start your free trial
  siteLines deadPairs askingOpenings: sign up
  siteLines notInNames roleWords: follow
  siteLines promptLabels notInNames: contact
  siteLines endMarkers counterWords: comments
  siteLines counterWords sectionNames: comment
  siteLines promptOpenings endMarkers: leave a comment
  siteLines promptOpenings promptLabels deadPairs: read more
  siteLines promptOpenings promptLabels askingOpenings: share this
  siteLines promptLabels askedFor roleWords: email
  siteLines creditWords captionLabels jobModifiers: photo
  siteLines creditWords captionLabels sectionNames: photos
  siteLines giftWords pleaVerbs askingOpenings: subscribe
  siteLines promptOpenings askingOpenings paywallPhrases: already a subscriber
  siteLines giftWords craftWords askedFor: newsletter, newsletters
  siteLines readingWords notInNames emptyWords: about
  siteLines jobModifiers notInNames sectionNames: breaking
  siteLines promptLabels counterWords notInNames roleWords: share
  siteLines promptOpenings promptLabels deadPairs askingOpenings: follow us
  promptOpenings: read the full, read the rest, read our, see more, tap to, scroll down, skip to, jump to,
      story continues, article continues, this article continues, sign up for, sign up to, subscribe to,
      subscribe for, enjoying this, enjoy this story, get news, get updates, get email, stay connected,
      don't miss our, never miss, join us on, connect with us, tweet us, email us, write to us, send us,
      get in touch, do you have a story, have your say, let us know, tell us what, what do you think,
      share your thoughts, share on, share via, be the first to, download our, listen to this, watch the full,
      watch our, view all, this website uses, this site uses, this site is protected, by clicking,
      by continuing, please enter, please consider, please support, your browser, you need to enable,
      you have reached, you've reached, thank you for reading, thanks for reading, video caption,
      media caption, enlarge this, photo gallery, visit our, check out our, explore our, want more news,
      want more updates, want more stories, unlock the best, download the free, help us keep,
      help us continue, help us improve, when you purchase through, if you buy, by using this site,
      posting comments, request an invite, this document is subject to, we'll notify you, story tips,
      send tips, here's how it works, all times, show all, buy a copy, this site may
  promptOpenings promptLabels: more on this, watch more
  promptOpenings askingOpenings: already a member, not a subscriber, get our, get the latest,
      get breaking news, get unlimited, stay informed, stay up to date, like us on, find us on, join our,
      have a tip, got a tip, we use cookies, by subscribing, by signing up, please enable, enable javascript,
      support our, support independent, donate to, we may earn, when you buy through, if you purchase
  promptOpenings endMarkers: see all
  promptOpenings promptLabels deadPairs: also read, see also
  promptOpenings promptLabels endMarkers deadPairs: read also, read next
  promptLabels: related story, related article, related video, read more on this, see, watch below, keywords,
      in case you missed it, popular
  promptLabels endMarkers: related stories, related articles, related content, related news, related coverage,
      more on this story, more on this topic, further reading, recommended, don't miss, you may also like,
      you might also like, must read, trending
  promptLabels endMarkerOpenings deadPairs: more from
  promptLabels endMarkers deadPairs: up next
  promptLabels readingWords notInNames roleWords: read
  promptLabels notInNames emptyWords roleWords: more
  endMarkers: related posts, related topics, read more on this topic, what to read next, most recent,
      most shared, trending now, more like this, you may be interested in, recommended for you,
      recommended stories, recommended articles, suggested for you, next up, next story, previous story,
      also on the site, from our partners, around the web, from the web, editors' picks, editor's picks,
      in other news, other news, other stories, popular now, popular stories, latest stories, latest articles,
      latest headlines, sponsored stories, promoted stories, must reads, explore more, discover more
  endMarkers deadPairs: most read, most popular, most viewed, more stories, more news, editors picks
  endMarkers sectionNames: top news
  endMarkers sectionNames deadPairs: top stories
  endMarkerOpenings: more in, most read in, latest in, also in
  endMarkerOpenings deadPairs: more on
  giftWords: donations, donating, donors, subscriptions, subscribing, patreon, gifts
  giftWords askedFor: donation, subscription, membership
  giftWords craftWords: paywall
  supportWords: supporting, supporters, contribution, contributions
  supportWords pleaVerbs: support
  supportWords askedFor: member, members, subscriber, subscribers
  craftWords: newsrooms, readership
  craftWords askedFor: journalism
  craftWords pressJobs: journalists
  craftWords bylineLinks: reporting
  craftWords pressJobs roleWords: journalist
  craftWords pressJobs roleWords nobodies: newsroom
  craftWords pressJobs authorLabels roleWords: reporters
  pressWords: stories, story, website, site
  pressWords askedFor: coverage, app, podcast, inbox
  pressWords readerWords: readers, reader
  pressWords publishedLabels: publication
  pressWords roleWords: articles
  pressWords notInNames sectionNames roleWords: media
  pressWords pressJobs notInNames roleWords: team
  pressWords pressJobs roleWords nobodies: editors
  pressWords jobModifiers notInNames sectionNames roleWords: news
  outletWords: ours, we're, we've, we'll
  outletWords notInNames: we
  outletWords jobModifiers: our
  outletWords notInNames sectionNames: us
  readerWords: you, your, yours, you're, you've, you'll
  pleaVerbs: join, give, back
  rightsPhrases: may not be published, may not be reproduced, may not be republished, republish this,
      republished with permission, reprinted with permission, reproduced with permission,
      under a creative commons
  minuteWords: mins, min., mins., minute
  minuteWords roleWords: min, minutes
  readingWords: to, est, est., approx, approx., long
  readingWords askedFor: reading
  readingWords dateLineWords: time
  readingWords: estimated
  readingWords dateLineWords glossaryLinks: of
  counterWords: shares, views, likes, replies, follower, retweets, reads, reactions
  counterWords roleWords: view
  sectionNames: explained
  editorsWork: reported
  roleWords: reports
  creditWords: photographs, pictures, credits, source, courtesy, screengrab, illustrative, pic, via, ©
  creditWords captionLabels: photograph, picture, images, credit, screenshot, illustration, graphic
  creditWords pictureAgencies: handout
  creditWords archiveWords: archive
  creditWords pressJobs roleWords: photographer
  creditWords jobModifiers sectionNames: video
  creditWords captionLabels archiveWords: file
  creditWords pictureAgencies agencies notInNames: reuters
  captionLabels: picture credit, photo source, file image, file picture, pictured, above
  captionLabels deadPairs: photo credit
  captionLabels captionOpenings: file photo, illustrative photo, illustrative image, photo courtesy, photo by,
      image by
  captionOpenings: photos by, photo illustration, photograph by, picture by, image courtesy, afp photo,
      reuters photo, illustration by, graphic by, video by, screenshot from, screenshot of, screengrab from,
      picture alliance, courtesy of
  captionOpenings pictureAgencies: ap photo
  pictureAgencies: epa, getty, shutterstock, unsplash, pexels, pixabay, alamy, istock, istockphoto, flickr,
      wikimedia, zuma, sipa, unian, jiji, corbis, rex, imago, nurphoto, depositphotos, adobestock, freepik,
      maxar, stringer, x, wireimage
  pictureAgencies agencies: ap, afp, efe, upi, ansa, dpa, tass, anadolu, xinhua, pa, ukrinform, interfax,
      kyodo, yonhap, bloomberg
  agencies: associated press, the associated press, agence france presse, united press international,
      kyodo news, anadolu agency, bloomberg news, bbc, bbc news, cnn, npr, abc news, nbc news, cbs news,
      fox news, sky news, al jazeera, deutsche welle, dw, france 24, euronews, politico, axios,
      the new york times, new york times, the washington post, washington post, the guardian, guardian,
      financial times, the telegraph, wall street journal, the wall street journal, usa today,
      los angeles times, the independent, the times, voa, voice of america, rfe rl, press association,
      pa media, pti, ians, ani, cp, the canadian press, canadian press, aap, ap news, wire services,
      news agencies, dow jones, mcclatchy
  agencies notInNames roleWords: agencies
  pressJobs: columnists, photojournalist, bureau, anchor, presenter, commentator, intern
  pressJobs roleWords: writer, writers, correspondent, correspondents, columnist, producer, desk, critic
  pressJobs authorLabels roleWords: reporter, contributor, contributors
  pressJobs roleWords nobodies: editor
  pressJobs jobModifiers roleWords: chief
  pressJobs jobModifiers roleWords nobodies: staff
  pressJobs authorLabels colonOpenings roleWords nobodies: author
  jobModifiers: deputy, associate, assistant, managing, executive, foreign, diplomatic, economic, financial,
      legal, investigative, contributing, web, digital, data, royal, lead, general, night, copy
  jobModifiers roleWords: political, senior, special, freelance
  jobModifiers sectionNames: national, international, defence, defense, security, economics, health, science,
      technology, tech, culture, sport, environment, climate, energy, crime, investigations, world, global,
      europe, regional, local, opinion, features, feature, war, education, transport, religion
  jobModifiers notInNames: online
  jobModifiers sectionNames roleWords: business, sports
  jobModifiers roleWords nobodies: guest
  nameParticles: de, van, von, der, den, del, della, di, da, dos, du, la, le, el, al, bin, ibn, ben, ter
  notInNames: it, all, far, then, contrast, comparison, numbers, default, committee, house, radio, every,
      social, links, navigation, sign, log
  notInNames sectionNames: latest, law, government, tv
  notInNames modifiedLabels: update
  notInNames askedFor: updates
  notInNames roleWords: press, university, times, journal, herald, tribune, magazine
  notInNames dateLineWords: today, yesterday
  notInNames passingWords: now
  notInNames glossaryHeads: institute, ministry, party, council, department, newspaper
  notInNames glossaryHeads roleWords: agency
  notInNames roleWords nobodies: post
  notInNames publishedLabels roleWords titlesNoTitle: posted
  notInNames editorsWork modifiedLabels roleWords titlesNoTitle: updated
  notInNames editorsWork publishedLabels roleWords titlesNoTitle: published
  authorLabels: written by, words by, story by, about the author, about the authors, posted by, reported by,
      our author, our authors, the author
  authorLabels colonOpenings: byline
  authorLabels colonOpenings nobodies: authors
  authorLabels nobodies titlesNoTitle: by
  colonOpenings: text
  colonOpenings emptyWords: from
  bylineLinks: near
  portraitOpenings: photo of, picture of, portrait of, image of, avatar of, headshot of, profile picture of,
      profile photo of
  sectionLabels: rubric
  sectionNames: breaking news, all news, world news, local news, nation, politics, us politics, uk politics,
      policy, elections, election, asia, asia pacific, africa, americas, middle east, latin america,
      north america, australia, uk, uk news, us news, u.s., u.s. news, usa, china, russia, ukraine, india,
      canada, business news, economy, markets, finance, money, companies, industry, tech news, football,
      soccer, tennis, cricket, arts, entertainment, books, film, movies, music, television, theatre, theater,
      fashion, style, lifestyle, life, travel, food, society, people, justice, courts, military, conflict,
      war in ukraine, russia ukraine war, opinions, editorials, op ed, commentary, analysis, explainer,
      explainers, interview, interviews, investigation, exclusive, special report, fact check, obituary,
      obituaries, letters, podcasts, live updates, press releases, press release, weather, housing,
      immigration, real estate, property, cars, motoring, gaming, games, science and environment,
      arts and culture
  sectionNames deadPairs: latest news
  sectionNames glossaryHeads: region
  sectionNames roleWords nobodies: editorial
  crumbSigns: /, >, ›, », |, •, ·, →
  noteOpenings: editor's note, editors' note, editors note, author's note, publisher's note,
      a note to readers, note to readers, note to editors, this story is developing, this article is part of,
      this story is part of, this is a developing story, this is a breaking news story,
      an earlier version of this, a previous version of this, a version of this, the headline of this,
      additional reporting, with reporting by, with reporting from, with additional reporting, writing by,
      edited by, editing by, compiled by, translated by, originally published, the views expressed,
      the opinions expressed, opinions expressed
  noteLabels: correction, clarification, disclosure, disclaimer, first published, note
  textNames: this story, this article, this report, this post, this piece, this column, this interview,
      this conversation, this transcript, this version, this page, the story, the article
  editorsWork: corrected, amended, shortened, condensed, clarified, translated, produced, written, adapted,
      republished, appeared, supported, funded, changed
  editorsWork modifiedLabels: revised, edited, modified
  contributedEndings: contributed to this report, contributed to this story, contributed to this article,
      contributed to this piece, contributed to this post, contributed reporting, contributed research
  glossaryHeads: parliament, legislature, assembly, senate, chamber, court, organization, organisation,
      alliance, union, bloc, body, institution, foundation, company, corporation, manufacturer, city, capital,
      town, village, province, oblast, district, peninsula, river, sea, island, coalition, bank, regulator,
      watchdog, broadcaster, system, missile, aircraft, drone, tank, vehicle, ship, fighter, treaty,
      agreement, convention
  glossaryHeads askedFor: commission
  passingWords: week, he, she, his, her, i, has been, earlier, recently
  passingWords emptyWords: will
  passingWords dateLineWords roleWords: ago
  publishedLabels: issued, created, released, date, dated, first
  dateLineWords: last, on, at, as, and, h, t, z
  dateLineWords roleWords glossaryLinks: the
  datelineDashes: -, --, —, –, ―, _, ---
  leadWords: was, had
  leadWords emptyWords: were
  emptyWords: this, that, with, have, after, over, what, when, their, they, been, into, than, just, could,
      would
  archiveWords: archival, archived
  deadPairs: you may, you might, call out, author bio, author box, author info, author card, about author,
      author description, author footer, wp caption, email signup, video player, link list
  askingOpenings: get all the latest, join the, already have an account, this article is for,
      this story is for, this content is for, when you purchase, this site uses cookies, want more, unlock,
      log in to, sign in to, create a free account, register to
  askingOpenings paywallPhrases: to continue reading
  askedFor: emails, account, alerts, tiktok, channel, trial, javascript, compensation
  paywallPhrases: subscribe to continue, subscribe to read, this article is for subscribers,
      this story is for subscribers, for subscribers only, subscriber-only, become a subscriber to,
      sign in to read, log in to read, register to continue, this content is for members, unlock this article,
      exclusive to subscribers
  roleWords: head, director, officer, analyst, report, gazette, network, service, wire, pm, am, professor,
      author's, profile, bio
  nobodies: admin, administrator, staff writer, staff reporter, staff report, webmaster, unknown, anonymous,
      user, news desk, web desk, none, null, undefined, wordpress, editorial team, editorial staff, super user
  glossaryArticles: one
  glossaryLinks: for
`);
