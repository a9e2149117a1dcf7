import { phraseTable } from "../word-class.ts";

export const markup = phraseTable(`
  deadElements: object, embed, canvas, input, select, textarea, audio, video, picture, map, applet
  deadElements paywallCode: noscript
  deadElements cleanAlwaysDead: iframe, svg, button
  deadElements blockElements: form, figcaption, aside
  deadElements deadNames: nav
  deadElements deadRoles: dialog
  deadElements cleanAlwaysDead paywallCode: script, style, template
  deadElements deadRoles deadNames: menu
  deadElements deadNames blockElements: footer
  deadRoles: navigation, complementary, alertdialog, alert, menubar, search, contentinfo, tablist
  deadRoles deadNames: toolbar
  deadNames: ad, ads, advert, advertisement, advertising, adslot, sponsored, sponsor, promo, promotion,
      promobox, related, relatedposts, relatedarticles, recommended, recommendations, recommendation, recirc,
      recirculation, readmore, trending, mostread, mostpopular, newsletter, newsletters, subscribe,
      subscription, signup, share, sharing, sharebar, sharedaddy, social, socials, disqus, taboola, outbrain,
      sidebar, breadcrumb, breadcrumbs, captions, credit, credits, photocredit, cookie, cookies, consent,
      gdpr, modal, popup, lightbox, tags, taglist, pagination, pager, masthead, navbar, skip, authorbio, bio,
      donate, donation, donations, paywall, jwplayer, playlist, carousel, teaser, teasers, gallery,
      photogallery, slideshow, support, membership, fundraising, appeal
  deadNames commentNames: comments, respond
  deadNames blockElements: caption
  commentNames: commentlist, comment list, comment body, comment content, comment thread, comment section,
      comments area, comments section, comments list, comments wrapper, comments container, disqus thread,
      div comment, viafoura
  embeddedPosts: blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media,
      blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.mastodon-embed,
      blockquote.reddit-embed-bq, blockquote.text-post-media, .fb-post
  deckNames: deck, dek, standfirst, subtitle, subheadline, subheading, subhead, subhed, strapline, lede,
      intro, tagline, excerpt
  deckNames blockElements: summary
  blockElements: address, blockquote, br, center, dd, details, div, dl, dt, fieldset, figure, h1, h2, h3, h4,
      h5, h6, header, hr, legend, li, ol, p, pre, section, table, tbody, tfoot, thead, tr, ul
  blockElements cleanFrame: article, body, html, main
  cleanAlwaysDead: img
  cleanFrame: head
  bylineNames: author, authors, writer
  bylineNames datesDateNames: byline
  datesDateNames: date, dateline, datetime, published, publish, pubdate, timestamp, posted, time
`);
