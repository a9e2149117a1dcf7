import { plainLine, markup, type Html, type Part } from "../html/template.ts";

export type Choice = { readonly value: string; readonly label: string };

/** The form that the script shows and reads: words, who, what kind, when; `note` says what it does not reach. */
export const filterForm = (speakers: readonly Choice[], kinds: readonly Choice[], note: Part = null): Html =>
  markup` <form data-filters role="search" aria-label="Search and filter this page" hidden>
    <label>Search <input type="search" name="search" autocomplete="off" /></label>
    ${speakers.length > 0 && choiceOf("Speaker", "speaker", "Anyone", speakers)}
    ${kinds.length > 0 && choiceOf("Kind", "kind", "Everything", kinds)}
    <label>From <input type="date" name="from" /></label>
    <label>Until <input type="date" name="to" /></label>
    <button type="reset">Show everything</button>
    <p role="status"></p>
    ${note && markup`<p class="note">${note}</p>`}
  </form>`;

const choiceOf = (label: string, name: string, all: string, choices: readonly Choice[]): Html =>
  markup`<label
    >${label}
    <select name="${name}">
      <option value="">${all}</option>
      ${choices.map(({ value, label: text }) => markup`<option value="${value}">${plainLine(text)}</option>`)}
    </select></label
  >`;

/** What the filters know of an entry; `until` is the end of a half-open interval, `last` a last day. */
export type EntryFacts = {
  readonly anchor: string;
  readonly kind: string;
  readonly speakers?: readonly string[];
  readonly from?: string | null | undefined;
  readonly last?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export const entryAttributes = ({ anchor, kind, speakers = [], from, last, until }: EntryFacts): Html =>
  markup`id="${anchor}" data-entry data-kind="${kind}"${[
    known("speaker", speakers.join(" ")),
    known("from", from),
    known("last", last),
    known("until", until),
  ]}`;

/** Nothing where nothing is known: a long list has many entries. */
const known = (name: string, value: string | null | undefined): Part =>
  Boolean(value) && markup` data-${name}="${value}"`;
