import "ontherecord/vitest";
import { describe, expect, it } from "vitest";
import { rulings } from "../src/index.ts";

/** Every part of a ruling: what the copy does not mark must not be found either. */
const ALL = ["court", "verb", "party", "charge", "penalty", "matter"];

// Every sentence was invented for this test.

describe("courts that decide", () => {
  it.each([
    "{court:The Court of Appeal} on Monday {verb:upheld} {matter:the ban}.",
    "{court:The court} on Monday, by 6 to 3, narrowly {verb:upheld} {matter:the ban}.",
    "{court:The Court of Appeal in Oslo} {verb:reversed} {matter:an award to the former owners}.",
    "Lawyers said {court:the court} had {verb:set aside} {matter:the evidence of two witnesses} and that neither had been heard.",
    "{court:The court} {verb:ordered} that {matter:the school be closed}.",
    "{court:The Supreme Court} {verb:upheld} {matter:the ban on night flights}.",
    "{court:The country’s top court} on Tuesday {verb:struck down} {matter:the law}, saying it went too far.",
    "In a surprise move, {court:the Court of Appeal} {verb:quashed} {matter:the mayor’s conviction}.",
    "{court:The European Court of Human Rights} has {verb:dismissed} {matter:the complaint by two fishermen}.",
    "{court:Judge Ada Lark} {verb:threw out} {matter:the lawsuit against the ferry company} last week.",
    "{court:A panel of three judges} narrowly {verb:reversed} {matter:the ruling}.",
    "{court:The Oslo District Court}, sitting in the old town hall, {verb:blocked} {matter:the sale of the island}.",
    "{court:Kenya’s High Court}, which had heard the case in May, {verb:annulled} {matter:the vote}.",
    "The government lost when {court:the court} {verb:set aside} {matter:its order}.",
    "{court:A federal judge in Ohio} {verb:froze} {matter:the programme} on Friday, and farmers cheered.",
    "{court:The tribunal} {verb:ordered} {party:the firm} to {matter:pay $3 million in damages}.",
    "{court:The judge} {verb:ordered} {matter:a retrial}.",
    "{court:The court} {verb:ruled} that {matter:the dam was built without a permit}.",
    "{court:The justices} {verb:voted 6-3 to uphold} {matter:the tax}.",
    "{court:U.S. District Judge Kay Holm} {verb:halted} {matter:the rule}.",
    "{court:The trial court} {verb:dismissed} {matter:the case of the stolen bell}.",
    "{court:A magistrate} {verb:refused to block} {matter:the march}.",
    "Protesters sang after {court:the Constitutional Court} {verb:declined to reinstate} {matter:the curfew}.",
  ])("%s", (copy) => expect(rulings).toReadAs(copy, { roles: ALL }));
});

describe("verdicts and sentences", () => {
  it.each([
    "{party:Bo Marsh} was {verb:convicted} of {charge:fraud} on Monday.",
    "{court:A jury} {verb:convicted} {party:Bo Marsh} of {charge:two counts of arson}.",
    "{court:Jurors} {verb:found} {party:the former treasurer} guilty of {charge:stealing from the church}.",
    "{court:The jury} {verb:found} {party:her} not guilty.",
    "On Monday, {party:Bo Marsh}, 41, a former banker, was {verb:found guilty} of {charge:forgery}.",
    "{party:Ada Lark}, who was {verb:cleared} of {charge:perjury} in March, has returned to work.",
    "Police said {party:two brothers} were {verb:jailed} for {penalty:12 years} for {charge:smuggling eels}.",
    "{party:The captain} was {verb:sentenced} to {penalty:six years in prison} for {charge:leaving the bridge}.",
    "{court:The court} {verb:sentenced} {party:Bo Marsh} to {penalty:life in prison}.",
    "{court:The Crown Court in Leeds} {verb:fined} {party:the water company} {penalty:£2 million} for {charge:spilling oil}.",
    "{party:Marsh} had been {verb:acquitted} by {court:a lower court} in 2019.",
    "{party:The three} were each {verb:sentenced} in absentia to {penalty:20 years} for {charge:treason}.",
    "{court:A lower court} had earlier {verb:convicted} {party:Lark} of {charge:perjury}.",
    "{party:Both men} have been {verb:acquitted} of {charge:all charges} by {court:a jury in Bristol}.",
    "{party:The bakery} was {verb:fined} {penalty:€5,000} by {court:a court in Graz} for {charge:selling stale bread}.",
    "{court:A court in Graz} {verb:sentenced} {party:two sailors} to {penalty:three years} each on charges of {charge:mutiny}.",
    "{party:Marsh, Ada Lark and Reed} were {verb:jailed} for {penalty:ten years}.",
    "After a trial in Graz, {party:a farmer and his son} were {verb:cleared} of {charge:stealing a bell}.",
    "{party:Two sailors}, Bo Marsh, 54, and his nephew Tom, 29, were {verb:sentenced} to {penalty:a year in jail}.",
    "{party:She} was {verb:found guilty} of {charge:conspiracy, cheating and three counts of bribery}.",
    "{party:Marsh} was {verb:convicted} of {charge:fraud}, lawyers and witnesses said.",
    "{party:Marsh and Lark} were {verb:convicted} on charges of {charge:bribery}.",
  ])("%s", (copy) => expect(rulings).toReadAs(copy, { roles: ALL }));
});

describe("what happened to laws and appeals", () => {
  it.each([
    "{matter:The ban} has been {verb:struck down} by {court:the Supreme Court}.",
    "{matter:Her appeal} was {verb:dismissed} on Thursday.",
    "{matter:The conviction of the former mayor} was {verb:quashed}.",
    "{party:The owner} was {verb:ordered} by {court:a judge} to {matter:tear down the wall}.",
  ])("%s", (copy) => expect(rulings).toReadAs(copy, { roles: ALL }));
});

describe("several decisions", () => {
  it.each([
    "{party1:Bo Marsh} was {verb1:convicted} of {charge1:fraud} and {verb2:sentenced} to {penalty2:two years in prison}.",
    "{court1:The court} {verb1:upheld} {matter1:the verdict} but {verb2:reversed} {matter2:the fine}.",
    "{court1:A jury} {verb1:acquitted} {party1:Ada Lark} of {charge1:theft}; {court2:the judge} {verb2:dismissed} {matter2:the other charges}.",
  ])("%s", (copy) => expect(rulings).toReadAs(copy));
  it("share who decided, and whom it is about", () => {
    expect(rulings).toMean({ decision: "sentence", party: "Bo Marsh", court: null }, [
      "Bo Marsh was sentenced to six years.",
    ]);
    expect(rulings).toReadAs(
      "{party:Bo Marsh} was {verb:convicted} of {charge:fraud} and {verb:sentenced} to {penalty:two years in prison}.",
    );
  });
});

describe("headlines", () => {
  it.each([
    "{party:Former mayor} {verb:jailed} for {penalty:six years}\n\nHe had taken bribes, prosecutors said.",
    "{court:Top court} {verb:upholds} {matter:ban on night flights}\n\nResidents near the airport were pleased.",
  ])("%s", (copy) => expect(rulings).toReadAs(copy, { roles: ALL }));
});

describe("nothing decided", () => {
  it.each([
    "The coach dismissed the criticism and blocked a reporter on his phone.",
    "Protesters blocked the road to the court.",
    "The referee overturned the penalty after a review.",
    "She upheld the old customs of the village.",
    "Marsh could be sentenced to six years in prison.",
    "Marsh will be sentenced on Friday.",
    "Lawyers asked the court to overturn the ban.",
    "The court may strike down the law.",
    "If the court upheld the ban, flights would end in May.",
    "It is unclear whether Marsh was convicted of fraud.",
    "Marsh was not convicted of fraud.",
    "None of the men was convicted.",
    "No court upheld the ban.",
    "The jury found no evidence of fraud.",
    "Parliament overturned the veto by 60 to 40.",
    "The union dismissed the tribunal’s ruling as absurd.",
    "The court’s decision to block the merger was welcomed by farmers.",
    "The court did not block the sale.",
    "The judge never ordered a retrial.",
    "“The court struck down everything we built,” the mayor said.",
    "The runway was cleared of snow by noon.",
    "Rovers beat the Judges 6-3.",
    "The plane was cleared for take-off.",
    "Marsh would have been convicted of fraud, his lawyer said.",
    "The tennis court was set aside for juniors.",
    "A convicted fraudster opened a bakery.",
    "The waiter fined nobody.",
    "",
  ])("%s", (text) => expect(rulings).toReadAs(text));
});

describe("the same in other words", () => {
  it("an overturned ban", () =>
    expect(rulings).toMean({ decision: "overturn", court: "the Supreme Court", matter: "the ban" }, [
      "On Monday the Supreme Court overturned the ban.",
      "The ban was struck down by the Supreme Court.",
      "Shops reopened after the Supreme Court set aside the ban.",
      "In a 6-3 decision, the Supreme Court agreed to annul the ban.",
    ]));
  it("six years for fraud", () =>
    expect(rulings).toMean(
      { decision: "sentence", party: "Bo Marsh", charge: "fraud", amount: { value: 6, unit: "year" } },
      [
        "Bo Marsh was sentenced to six years in prison for fraud.",
        "A judge sentenced Bo Marsh to six years for fraud.",
        "Bo Marsh has been jailed for six years for fraud.",
        "A court in Leeds jailed Bo Marsh for 6 years for fraud.",
      ],
    ));
  it("the day, however it is told", () =>
    expect(rulings).toMean(
      { decidedOn: "2026-02-03" },
      [
        "The court on Tuesday upheld the ban.",
        "On 3 February 2026, the court upheld the ban.",
        "The ban was upheld by the court yesterday.",
      ],
      { publishedAt: "2026-02-04" },
    ));
  it("no day that is another’s", () =>
    expect(rulings).toMean({ decidedOn: null }, [
      "The court upheld the ban.",
      "The court upheld the ban of 3 February 2026.",
    ]));
  it("the split of the judges", () =>
    expect(rulings).toMean({ decision: "uphold", split: { majority: 6, minority: 3 } }, [
      "The court voted 6-3 to uphold the tax.",
      "The court upheld the tax by 6 to 3.",
      "In a 6-3 ruling, the court upheld the tax.",
      "The justices, in a 6–3 decision, upheld the tax.",
    ]));
  it("no ruling of another kind", () =>
    expect(rulings).not.toMean({ decision: "block" }, [
      "The judge refused to block the march.",
      "The court upheld the ban that blocked the road.",
    ]));
});
