import { markup, type Html, type Part } from "../html/template.ts";

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly body: Part;
};

/** A part of a page under its heading; the filters hide it when nothing in it fits. */
export const sectionOf = ({ id, title, count, body }: Section): Html =>
  markup`<section data-group aria-labelledby="${id}">
    <h2 id="${id}">${title} (${inThousands(count)})</h2>
    ${body}
  </section>`;

/** 100000 → "100,000" */
export const inThousands = (count: number): string =>
  count < 1000
    ? String(count)
    : `${inThousands(Math.floor(count / 1000))},${String(count % 1000).padStart(3, "0")}`;

export const contentsOf = (sections: readonly Pick<Section, "id" | "title">[]): Html =>
  markup`<nav class="contents" aria-label="On this page">
    <ul>
      ${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;

export type Row = { readonly attributes: Part; readonly cells: readonly Part[] };

/** A table that scrolls by itself where it is too wide, by keyboard too. Its first column names the row. */
export const tableOf = (label: string, head: readonly string[], rows: readonly Row[]): Html =>
  markup`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${head.map((name) => markup`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowOf(row, head))}
      </tbody>
    </table>
  </div>`;

/** A narrow page shows rows one below the other; each cell then says what column it is of. */
const rowOf = ({ attributes, cells: [first, ...rest] }: Row, [, ...head]: readonly string[]): Html =>
  markup`<tr ${attributes}>
    <th scope="row">${first}</th>
    ${rest.map((cell, i) => markup`<td data-label="${head[i]}">${cell}</td>`)}
  </tr>`;
