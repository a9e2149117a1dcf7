import { plainLine } from "../html/safe-text.ts";
import { markup, type Html } from "../html/template.ts";

export type Choice = { readonly value: string; readonly label: string };

/** The form that the script shows and reads: words, who, what kind, when. */
export const filterForm = (speakers: readonly Choice[], kinds: readonly Choice[]): Html =>
  markup` <form data-filters role="search" aria-label="Search and filter this page" hidden>
    <label>Search <input type="search" name="search" autocomplete="off" /></label>
    ${choiceOf("Speaker", "speaker", "Anyone", speakers)} ${choiceOf("Kind", "kind", "Everything", kinds)}
    <label>From <input type="date" name="from" /></label>
    <label>Until <input type="date" name="to" /></label>
    <button type="reset">Show everything</button>
    <p role="status"></p>
  </form>`;

const choiceOf = (label: string, name: string, all: string, choices: readonly Choice[]): Html =>
  markup`<label
    >${label}
    <select name="${name}">
      <option value="">${all}</option>
      ${choices.map(({ value, label: text }) => markup`<option value="${value}">${plainLine(text)}</option>`)}
    </select></label
  >`;
