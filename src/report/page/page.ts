import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { plainLine, finished, markup, toSource, type Part } from "../html/template.ts";
import { SCRIPT } from "./filters.ts";
import { STYLE } from "./style.ts";

/** By this first line a page of ours is known again. */
export const FIRST_LINE = "<!doctype html><!-- a report by ontherecord -->";

/** "sha256-…" as a content security policy names an inline script: its bytes, hashed. */
const hashOf = (source: string): string =>
  `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(source))))}`;

/** Whole elements: a formatter that indents what is in them would change what was hashed. */
const STYLED = finished(`<style>${STYLE}</style>`);
const SCRIPTED = finished(`<script>${SCRIPT}</script>`);

/** Nothing loads and nothing runs but our own style and script; no form leads elsewhere. */
const policy = (): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(SCRIPT)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

export type PageParts = { readonly title: string; readonly above: Part; readonly main: Part };

/** A whole page, its own file: no picture, font, style or script from elsewhere. */
export const pageOf = ({ title, above, main }: PageParts): string =>
  `${FIRST_LINE}\n${toSource(
    markup`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${plainLine(title)}</title>
        ${STYLED}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>${above}</header>
        <main id="main" tabindex="-1">${main}</main>
        <footer>
          <p>
            Made by ontherecord: read by rules and a small model, so check the sentence before you print it.
          </p>
        </footer>
        ${SCRIPTED}
      </body>
    </html>`,
  )}\n`;
