/** Words that say nothing of what a text is about: English function words; common knowledge. */
export const stopWords: ReadonlySet<string> = new Set(
  "a an the and or but if of at by for with about to from in on off is are was were be been being am do does did doing have has had having i me my we our us you your he him his she her it its they them their this that these those who whom whose which what when where why how not no nor so than too very can cant cannot will wont just would should could may might must shall as up out into over under again then once here there all any both each few more most other some such only own same s t dont didnt doesnt isnt wasnt now also because while during before after against between through said says say".split(
    " ",
  ),
);
