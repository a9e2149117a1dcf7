import { markup, type Html } from "./template.ts";

/** Words from outside, kept apart: letters that run from right to left stay within, and so do marks that turn direction. */
export const words = (text: string): Html => markup`<bdi>${text}</bdi>`;

/** The same in a stretch of an article, whose own direction is left alone unless something in it turns it. */
export const passage = (text: string): string | Html => (TURNS.test(text) ? words(text) : text);

const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** A day in one piece: "2026-02-03" is not to break at its dashes. */
export const day = (iso: string): Html => markup`<span class="day">${iso}</span>`;
