import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";

// What a sentence tells of its figures besides the figure: of what (denominator), over which time (period), who said so
// (speaker). Every sentence was written for this project before its reading was seen; people, firms and places are invented.
//
// A row: the sentence, then for each figure asked about "figure | denominator | period | speaker", "-" for none. A speaker
// without a name is given in the words of the text, in brackets. Published on 4 February 2026.

const ROWS: readonly (readonly [sentence: string, ...told: string[]])[] = [
  // Shares of a whole
  ["The mill supplied 40% of the flour last year, Una Lind said.", "40% | the flour | last year | Una Lind"],
  ["Two-thirds of the island’s schools were shut in January, the ministry said.", "Two-thirds | the island’s schools | January | (the ministry)"],
  ["Half of all nurses in the port work nights.", "Half | all nurses in the port | - | -"],
  ["“We lost 30 percent of our bees last winter,” Ana Roe said.", "30 percent | our bees | last winter | Ana Roe"],
  ["Some 15% of the crews refused to sail, according to the Harbour Union.", "15% | the crews | - | Harbour Union"],
  ["A quarter of voters had not decided, a poll by Nordata found.", "A quarter | voters | - | (a poll by Nordata)"],
  ["In 2024, one in five farms in the valley changed hands.", "one in five | farms in the valley | 2024 | -"],
  ["Three out of four ferries ran late in December, Oro Lines said.", "Three out of four | ferries | December | Oro Lines"],
  ["The town recycles 70 percent of its glass, Mayor Bo Marsh said.", "70 percent | its glass | - | Bo Marsh"],
  ["Women hold 38% of the seats in the new council.", "38% | the seats in the new council | - | -"],
  ["Nearly 60 percent of those asked said they would move.", "60 percent | those asked | - | -"],
  ["Coastal towns took in 80% of the refugees who came in March, the agency said.", "80% | the refugees who came in March | March | (the agency)"],
  ["“Nine of the 12 boats are back,” the harbour master said on Monday.", "Nine | the 12 boats | - | (the harbour master)"],
  ["Fewer than 5% of the pumps had been tested by June, a report said.", "5% | the pumps | June | (a report)"],
  ["The bank owns a third of the shares in Marlow Foods.", "a third | the shares in Marlow Foods | - | -"],
  ["More than half of the city’s buses are electric, the mayor said.", "half | the city’s buses | - | (the mayor)"],
  ["Exports make up 45% of output.", "45% | output | - | -"],
  ["Seven in ten teachers backed the strike in a ballot last week.", "Seven in ten | teachers | last week | -"],
  ["Una Orr said 90% of the wells in the north were dry.", "90% | the wells in the north | - | Una Orr"],
  ["The fund spent 12% of its budget on fuel in 2023.", "12% | its budget | 2023 | -"],
  ["Only a tenth of the money has been paid, aid groups said.", "a tenth | the money | - | (aid groups)"],
  ["Wind supplied 31 percent of the country’s power in the first quarter, the regulator said.", "31 percent | the country’s power | the first quarter | (the regulator)"],
  ["Four of the nine judges dissented.", "Four | the nine judges | - | -"],
  ["Some 200 of the 450 guards were sent home last month.", "200 | the 450 guards | last month | -"],
  ["The strike closed 85% of the schools on Tuesday, the union said.", "85% | the schools | Tuesday | (the union)"],
  ["Small firms employ 64% of all workers in the region, Mia Stone said.", "64% | all workers in the region | - | Mia Stone"],
  ["Dr. Pia Holm said two percent of the patients had died.", "two percent | the patients | - | Pia Holm"],
  ["The party won 51% of the vote in 2021 and 47% of it last year.", "51% | the vote | 2021 | -", "47% | it | last year | -"],
  ["Of the 300 passengers, 40 were children.", "40 | the 300 passengers | - | -"],
  ["About 1,200 of the factory’s 3,000 workers will go, the firm said.", "1,200 | the factory’s 3,000 workers | - | (the firm)"],
  // Counts, sums and measures: whose and when
  ["Police counted 400 cars on Friday.", "400 | - | Friday | -"],
  ["The council has planted 12,000 trees since 2019, it said.", "12,000 | - | 2019 | (The council)"],
  ["“We buried 14 people this week,” the priest said.", "14 | - | this week | (the priest)"],
  ["Marlow Foods lost $3 million in the second quarter.", "$3 million | - | the second quarter | -"],
  ["Marlow Foods said it lost $3 million in the second quarter.", "$3 million | - | the second quarter | Marlow Foods"],
  ["The ferry carried 2.1 million passengers in 2025, up from 1.9 million in 2024.", "2.1 million | - | 2025 | -", "1.9 million | - | 2024 | -"],
  ["Rain of 90 millimetres fell on Sunday, the weather office said.", "90 millimetres | - | Sunday | (the weather office)"],
  ["The army said 40 rebels had been killed over the past week.", "40 | - | the past week | (The army)"],
  ["Hospitals treated 612 people in July, Dr. Karim Said said.", "612 | - | July | Karim Said"],
  ["Last year the museum had 80,000 visitors.", "80,000 | - | Last year | -"],
  ["The port will need 300 more pilots by 2030, Ada Brook said.", "300 | - | 2030 | Ada Brook"],
  ["Between 2015 and 2020 the village lost 90 houses.", "90 | - | Between 2015 and 2020 | -"],
  ["The mayor said repairs would cost $12 million.", "$12 million | - | - | (The mayor)"],
  ["“It will take 18 months,” the engineer said.", "18 months | - | - | (the engineer)"],
  ["Two people were hurt, officials said.", "Two | - | - | (officials)"],
  ["Turnout was 61%, the electoral commission said on Monday.", "61% | - | - | (the electoral commission)"],
  ["In May the price of bread rose 4 percent.", "4 percent | - | May | -"],
  ["Inflation fell to 3.1% in November from 3.4% in October, the statistics office said.", "3.1% | - | November | (the statistics office)", "3.4% | - | October | (the statistics office)"],
  ["House prices have doubled over the past decade, a study by Nordata found.", "doubled | - | the past decade | (a study by Nordata)"],
  ["The fee rose from $40 to $55 last year.", "$55 | - | last year | -"],
  ["Jane Doe, 44, was fined $500.", "$500 | - | - | -"],
  ["The court fined the firm €2 million on Thursday.", "€2 million | - | Thursday | -"],
  ["The firm cut 800 jobs in 2022 and 350 in 2023.", "800 | - | 2022 | -", "350 | - | 2023 | -"],
  ["Orr told reporters that 60 boats had sunk during the storm.", "60 | - | - | Orr"],
  ["“Forty houses burned last night,” said Captain Lars Eide.", "Forty | - | last night | Lars Eide"],
  ["The minister promised 5,000 homes a year.", "5,000 | - | - | (The minister)"],
  ["The union wants a rise of 6 percent this year.", "6 percent | - | this year | (The union)"],
  ["According to the water company, salt rose by 12% in 2024.", "12% | - | 2024 | (the water company)"],
  ["Salt rose by 12% in 2024, according to the water company.", "12% | - | 2024 | (the water company)"],
  ["Salt in the river has risen 12% since March, when the gates were opened.", "12% | - | March | -"],
  ["The drought killed 300,000 sheep in the winter of 2023.", "300,000 | - | the winter of 2023 | -"],
  ["The dam held 2 million cubic metres in August, engineers said.", "2 million cubic metres | - | August | (engineers)"],
  ["The bridge was closed for three weeks in April.", "three weeks | - | April | -"],
  ["Ms. Diop said the count had taken nine days.", "nine days | - | - | Diop"],
  ["The airline flew 410 flights a day in June.", "410 | - | June | -"],
  ["This month alone, 27 shops have closed, the traders’ association said.", "27 | - | This month | (the traders’ association)"],
  ["Sales fell 7% in the three months to September.", "7% | - | the three months to September | -"],
  ["“There were 200 of us in 1990,” Rosa Mamani said. “Now there are 11.”", "200 | us | 1990 | Rosa Mamani", "11 | - | Now | Rosa Mamani"],
  ["Nearly 1,000 people have left since Monday, the Red Cross said.", "1,000 | - | Monday | Red Cross"],
  ["The firm expects sales of $3.4bn in 2027.", "$3.4bn | - | 2027 | (The firm)"],
  ["The firm said it expected sales of $3.4bn in 2027.", "$3.4bn | - | 2027 | (The firm)"],
  ["The new line will cost 400 million euros over ten years.", "400 million euros | - | ten years | -"],
  ["Critics said the line would cost 400 million euros.", "400 million euros | - | - | (Critics)"],
  ["It snowed 40 centimetres overnight.", "40 centimetres | - | overnight | -"],
  ["On 3 March 2024, 12 miners died in the pit.", "12 | - | 3 March 2024 | -"],
  ["The pit employed 900 people in the 1980s.", "900 | - | the 1980s | -"],
  ["The pit employed 900 people at its peak, Tom Reed recalled.", "900 | - | - | Tom Reed"],
  ["He denied that 30 prisoners had escaped.", "30 | - | - | -"],
  ["The warden, Ida Voss, denied that 30 prisoners had escaped.", "30 | - | - | Ida Voss"],
  ["“Not one of the 30 prisoners has escaped,” Ida Voss said.", "30 | - | - | Ida Voss"],
  ["The survey asked 1,100 adults in January.", "1,100 | - | January | -"],
  ["A crowd of 20,000 marched on Saturday, organisers said; police put it at 8,000.", "20,000 | - | Saturday | (organisers)", "8,000 | - | - | (police)"],
  ["The price of a loaf was $2 last spring and is $3 now.", "$2 | - | last spring | -"],
  ["Growth slowed to 0.2% in the third quarter of 2025.", "0.2% | - | the third quarter of 2025 | -"],
  ["The bank forecast growth of 1.8% this year and 2.2% next year.", "1.8% | - | this year | (The bank)", "2.2% | - | next year | (The bank)"],
  ["Lind, who runs two mills, said flour cost 9% more than a year ago.", "two | - | - | -", "9% | - | - | Lind"],
  ["The storm left 70,000 homes without power on Wednesday night.", "70,000 | - | Wednesday night | -"],
  ["By noon on Thursday 50 roads were still closed, the county said.", "50 | - | noon on Thursday | (the county)"],
  ["“In my first year we built 20 schools,” the governor said.", "20 | - | - | (the governor)"],
  ["The fund paid out $1.2bn between January and June.", "$1.2bn | - | between January and June | -"],
  ["A study of 4,000 children found that 8% slept badly.", "8% | - | - | (A study of 4,000 children)"],
  ["The hospital says it needs 60 beds.", "60 | - | - | (The hospital)"],
  ["Union leader Sam Ode put the figure at 2,500.", "2,500 | - | - | Sam Ode"],
  ["The firm put the cost at $90 million in its report.", "$90 million | - | - | (The firm)"],
  ["Fares will go up by 5% on 1 April.", "5% | - | 1 April | -"],
  ["Fares went up by 5% a year ago.", "5% | - | a year ago | -"],
  ["The team has won 9 of its last 10 games.", "9 | its last 10 games | - | -"],
  ["Nurses work 48 hours a week on average, Dr. Amina Yusuf said.", "48 hours | - | - | Amina Yusuf"],
  ["The plant made 30,000 cars in 2019, half of them electric.", "30,000 | - | 2019 | -", "half | them | 2019 | -"],
  ["The ministry denied a report that 200 soldiers had fled.", "200 | - | - | -"],
  ["Officials in the capital said 11 people had died since the weekend.", "11 | - | the weekend | (Officials in the capital)"],
  ["“I counted 31 shots,” a resident told the newspaper.", "31 | - | - | (a resident)"],
  ["The 2023 budget set aside $4 million for roads.", "$4 million | - | 2023 | -"],
  ["Taxes brought in $6bn, or 14% of national income, in 2022.", "14% | national income | 2022 | -"],
  ["The park drew 1.1m visitors, a tenth of them from abroad, last summer.", "1.1m | - | last summer | -", "a tenth | them | last summer | -"],
  ["Last week 12 of the 40 ships in the bay were inspected.", "12 | the 40 ships in the bay | Last week | -"],
  ["The vote cost the party 22 of its 60 seats.", "22 | its 60 seats | - | -"],
  ["Only 3% of the fund’s loans went to women in 2020, its director, Rita Dube, said.", "3% | the fund’s loans | 2020 | Rita Dube"],
  ["“Prices are up 40%,” shopkeeper Omar Bey said.", "40% | - | - | Omar Bey"],
  ["Shopkeepers say prices are up 40% since the autumn.", "40% | - | the autumn | (Shopkeepers)"],
  ["The glacier has lost two metres of ice in a single summer.", "two metres | ice | a single summer | -"],
  ["The lake shrank by 3 square kilometres between 2001 and 2011.", "3 square kilometres | - | between 2001 and 2011 | -"],
  ["Some 44% of the respondents in the October survey wanted a vote.", "44% | the respondents in the October survey | October | -"],
  ["The company, which made $70 million in 2021, will pay no tax.", "$70 million | - | 2021 | -"],
  ["The road toll fell from 310 in 2015 to 190 in 2025.", "310 | - | 2015 | -", "190 | - | 2025 | -"],
  ["The town of 9,000 lost 14% of its people in ten years.", "14% | its people | ten years | -"],
  ["A fifth of the harvest was lost, Farm Minister Jo Hale said on Tuesday.", "A fifth | the harvest | - | Jo Hale"],
  ["“A fifth of the harvest was lost this year,” Jo Hale said.", "A fifth | the harvest | this year | Jo Hale"],
  ["He said 15 of the 20 wells had been repaired by Friday.", "15 | the 20 wells | Friday | -"],
  ["Each of the 14 villages will get $20,000, the governor’s office said.", "$20,000 | - | - | (the governor’s office)"],
  ["A majority of the 45 members voted for the plan on Monday.", "45 | - | Monday | -"],
]; // prettier-ignore

/** The figure of a sentence as its row tells it; null where it was not read. */
function toldOf(sentence: string, figure: string): string | null {
  const { statistics, dates, speakers, quotes } = extract(sentence, { publishedAt: "2026-02-04" });
  const found = statistics.find(({ text }) => text === figure);
  if (!found) return null;
  const speaker = speakers.find(({ id }) => id === found.speakerId);
  const words = quotes.find(({ id }) => id === found.quoteId)?.source?.text ?? speaker?.mentions[0]?.text;
  const period = dates.find(({ id }) => id === found.periodId)?.text;
  const who = speaker ? (speaker.name ?? `(${words})`) : "-";
  return [figure, found.denominator?.text ?? "-", period ?? "-", who].join(" | ");
}

const figures = ROWS.flatMap(([sentence, ...told]) => told.map((expected) => ({ sentence, expected })));
const readings = figures.map(({ sentence, expected }) => {
  const read = toldOf(sentence, expected.split(" | ")[0]!);
  return { sentence, expected: expected.split(" | "), read: read?.split(" | ") ?? [] };
});
const share = (column: number): number =>
  readings.filter(({ expected, read }) => expected[column] === read[column]).length / readings.length;

describe("what is told of a figure", () => {
  it("is asked of more than 120 sentences", () => expect(ROWS.length).toBeGreaterThanOrEqual(120));

  it.each([
    ["the figure itself", 0],
    ["of what", 1],
    ["over which time", 2],
    ["who said so", 3],
  ] as const)("%s: right in nine of ten", (_, column) => expect(share(column)).toBeGreaterThanOrEqual(0.9));
});
