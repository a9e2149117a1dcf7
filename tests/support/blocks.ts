import { expect } from "vitest";
import { segment } from "../../src/segment/segment.ts";

/** Reads an article with a role before each line ("title| …") and expects exactly these roles; empty lines stay. */
export function expectRoles(copy: string, title?: string): void {
  const lines = copy
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const text = lines.map((line) => line.replace(/^[a-z]+\| /, "")).join("\n");
  const { blocks } = segment({ text, title });
  const found = blocks.map(({ start, end, role }) => `${role}| ${text.slice(start, end)}`);
  expect(found.join("\n")).toBe(lines.filter((line) => line !== "").join("\n"));
}

/** Whether one line has a role in the midst of an article. */
export function roleAmid(line: string): string {
  const text = [TITLE, LEAD, QUOTE, line, REPORT, CLOSING].join("\n\n");
  const { blocks } = segment({ text });
  return blocks.find(({ start, end }) => text.slice(start, end) === line)!.role;
}

export const TITLE = "Oakford Council Votes to Keep Its Ferry Through the Winter";

export const LEAD =
  "The council of Oakford voted on Tuesday night to keep the ferry running through the winter, at a cost of some $2 million that it will have to borrow.";

export const QUOTE =
  "“Nobody in this town has ever asked us to stop the boats,” council leader Una O’Neill said.";

export const REPORT =
  "Her deputy, John Roe, told the meeting that the money would last until the end of March.";

export const CLOSING =
  "The harbour office will publish a new timetable next week, and the first late boat leaves on December 1.";
