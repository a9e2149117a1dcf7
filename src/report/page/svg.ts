import type { plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { finished, type Html } from "../html/template.ts";

/** Plot draws into a document; there is none outside a browser, and in one the reader's is not to be touched. */
export const emptyDocument = () => parseHTML("<!doctype html><html></html>").document;

type Drawn = ReturnType<typeof plot>;

/** What Plot drew as one picture under one name; Plot escapes what it writes. */
export function picture(svg: Drawn, name: string): Html {
  svg.querySelector("style")?.remove(); // the page's policy lets no other style in than its own
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return finished(svg.outerHTML);
}

/** 150000000000 → "150bn": as newspapers write it. */
export function inShort(value: number): string {
  const [scale, sign] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  return `${Number((value / scale).toPrecision(4))}${sign}`;
}

const SCALES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;
