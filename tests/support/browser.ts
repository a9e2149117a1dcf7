import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"]; // prettier-ignore

/** The system's Chromium, or the one that CHROMIUM names; null where there is none. */
export const chromiumPath: string | null =
  [process.env.CHROMIUM ?? "", ...PLACES].find((path) => path !== "" && existsSync(path)) ?? null;

/** Locally a machine may have none; where all is to be checked, that is a failure. */
export const mustHaveBrowser = Boolean(process.env.CI);
