import type { Overview } from "../overview.ts";
import { articleList } from "./articles.ts";
import type { List } from "./list.ts";
import { pairList } from "./pairs.ts";
import { saidList } from "./said.ts";
import { speakerList } from "./speakers.ts";
import { threadList } from "./threads.ts";
import { timelineList } from "./timeline.ts";

/** What a report lists, in the order of its first page. `said` always has pages of its own: names lead there. */
export type Lists = { readonly lists: readonly List[]; readonly said: List };

export const listsOf = (overview: Overview): Lists => ({
  lists: [
    pairList(overview, "conflicts", "Conflicts", overview.conflicts),
    pairList(overview, "changes", "Changes", overview.changes),
    threadList(overview),
    speakerList(overview),
    articleList(overview),
    timelineList(overview),
  ].filter(({ count }) => count > 0),
  said: saidList(overview),
});

/** Every name that a list's pages may have in a folder. */
export const LIST_IDS = [
  "conflicts",
  "changes",
  "threads",
  "speakers",
  "articles",
  "timeline",
  "said",
] as const;
