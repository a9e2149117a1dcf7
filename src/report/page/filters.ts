import { plainLine } from "../html/safe-text.ts";
import { markup, type Html, type Part } from "../html/template.ts";

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
