// Search and filters: their form, what they know of an entry, and the script that serves them.

import { markup, plainLine, type Html, type Part } from "../html/template.ts";

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

/**
 * Search and filters, in the reader's browser. A page is whole without it: the form is shown by the script that serves it.
 * It reads what stands on the page and only ever sets `hidden` and one line of text.
 */
export const SCRIPT = `
(() => {
  const form = document.querySelector("form[data-filters]");
  if (!form) return;
  const fold = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").replace(/[\\u2018\\u2019]/g, "'").toLowerCase();
  const filled = (day, rest) => (day.slice(0, 10) + rest.slice(Math.min(day.length, 10)));
  const entries = [...document.querySelectorAll("[data-entry]")];
  const said = entries.map((entry) => fold(entry.textContent));
  const groups = [...document.querySelectorAll("[data-group]")].map((group) => [group, [...group.querySelectorAll("[data-entry]")]]);
  const status = form.querySelector("[role=status]");
  const inTime = ({ from, last, until }, first, end) => {
    if (!first && !end) return true;
    const start = from || last || (until && "0000");
    if (!start) return false;
    if (end && filled(start, "0000-01-01") > end) return false;
    if (!first) return true;
    return until ? filled(until, "0000-01-01") > first : filled(last || start, "0000-12-31") >= first;
  };
  const apply = () => {
    const asked = Object.fromEntries(new FormData(form));
    const words = fold(asked.search || "").split(/\\s+/).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, i) => {
      const fits = (!asked.kind || entry.dataset.kind === asked.kind)
        && (!asked.speaker || (entry.dataset.speaker || "").split(" ").includes(asked.speaker))
        && words.every((word) => said[i].includes(word)) && inTime(entry.dataset, asked.from, asked.to);
      entry.hidden = !fits;
      if (fits) shown++;
    });
    for (const [group, own] of groups) group.hidden = own.length > 0 && own.every((entry) => entry.hidden);
    status.textContent = shown === entries.length ? entries.length + " entries" : shown + " of " + entries.length + " entries";
  };
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", reveal);
  addEventListener("pageshow", apply);
  apply();
})();
`;
