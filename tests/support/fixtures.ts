import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extract, type ArticleOptions } from "../../src/index.ts";
import { project, type Projection } from "./projection.ts";

export const FIXTURES = "fixtures";

export type Fixture = {
  readonly slug: string;
  readonly text: string;
  readonly options: ArticleOptions;
  /** What the library reads in the article now. */
  readonly projection: Projection;
  /** The right answer, by hand. */
  readonly gold: Projection;
};

/** Every folder of one article under fixtures/, in the order of their names; stories of several stand in a folder of their own. */
export const readFixtures = (): Fixture[] =>
  readdirSync(FIXTURES)
    .filter((name) => existsSync(`${FIXTURES}/${name}/article.txt`))
    .map((name) => readFixture(name))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));

export const expectedPath = (slug: string) => `${FIXTURES}/${slug}/expected.json`;

function readFixture(slug: string): Fixture {
  const read = (file: string) => readFileSync(`${FIXTURES}/${slug}/${file}`, "utf8");
  const text = read("article.txt");
  const options: ArticleOptions = existsSync(`${FIXTURES}/${slug}/options.json`)
    ? (JSON.parse(read("options.json")) as ArticleOptions)
    : {};
  return {
    slug,
    text,
    options,
    projection: project(extract(text, options)),
    gold: JSON.parse(read("gold.json")) as Projection,
  };
}
