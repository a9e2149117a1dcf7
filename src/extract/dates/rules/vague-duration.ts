// "For years they waited, through months of talks and a decades-long feud."
import { units, pluralUnits } from "../../../english/calendar/calendar.ts";
import { partLeads, vagueDurationLeads } from "../../../english/calendar/durations.ts";
import { endsName } from "../names.ts";
import { durationValue } from "../../../calendar/duration.ts";
import { joined, valueOf, word, type Place, type Rule } from "../reading.ts";
import { grainOf } from "../units.ts";

/** Units without a count: "for years", "months of talks", "decades-long", "year-long". */
export const vagueDuration: Rule = {
  name: "dates/vague-duration",
  starts: units.keys(),
  read(place, i) {
    const unit = units.get(word(place, i))!;
    const plural = pluralUnits.has(word(place, i));
    if (word(place, i + 1) === "-" && joined(place, i + 1) && word(place, i + 2) === "long")
      return valueOf(i + 3, "DURATION", durationValue(plural ? null : 1, unit), { grain: grainOf(unit) });
    if (!plural || !isDuration(place, i) || unit === "quarter" || unit === "second") return null;
    return valueOf(i + 1, "DURATION", durationValue(null, unit), { grain: grainOf(unit), article: true });
  },
};

const isDuration = (place: Place, i: number): boolean =>
  !endsName(place, i) &&
  !partLeads.has(word(place, i - 1)) &&
  word(place, i + 1) !== "-" &&
  (word(place, i + 1) === "of" || vagueDurationLeads.has(word(place, i - 1)));
