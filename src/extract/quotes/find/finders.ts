import { continued } from "./continued.ts";
import { dash } from "./dash.ts";
import type { Finder } from "./finder.ts";
import { passedOn } from "./passed-on.ts";
import { quotedAs } from "./quoted-as.ts";
import { transcript } from "./transcript.ts";

/** What structure tells beside the model, in order: each sees what those before it have left. */
export const finders: readonly Finder[] = [quotedAs, passedOn, dash, transcript, continued];
