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
    <h2 id="${id}">${title} (${count})</h2>
    ${body}
  </section>`;

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
        ${rows.map(rowOf)}
      </tbody>
    </table>
  </div>`;

const rowOf = ({ attributes, cells: [first, ...rest] }: Row): Html =>
  markup`<tr ${attributes}>
    <th scope="row">${first}</th>
    ${rest.map((cell) => markup`<td>${cell}</td>`)}
  </tr>`;
