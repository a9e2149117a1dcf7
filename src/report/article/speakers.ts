import { nameAndOffice, nameOf } from "../../export/who.ts";
import { markup, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";
import { entryAttributes } from "../page/entry.ts";
import { badgeText, tintOf, type Context } from "./context.ts";
import { placeOf } from "./marks.ts";

/** Cards: who spoke, in which office, how the article calls them, how often. */
export const speakerCards = (context: Context, places: ReadonlySet<string>): Part =>
  markup`<ul class="cards">
    ${context.view.record.speakers.map((speaker) => {
      const anchor = context.anchor(speaker);
      const [name, office] = [nameOf(speaker), nameAndOffice(speaker).slice(nameOf(speaker).length + 2)];
      const facts = { anchor, kind: "speakers", speakers: [String(context.numberOf(speaker.id))] };
      const others = speaker.aliases.filter((alias) => alias !== name);
      const count = context.view.quotesBy(speaker.id).length;
      return markup`<li class="card ${tintOf(context, speaker.id)}" ${entryAttributes(facts)}>
        <h3><span class="badge">${badgeText(context, speaker.id)}</span> ${words(name)}</h3>
        ${office !== "" && markup`<p>${words(office)}</p>`}
        ${others.length > 0 && markup`<p class="note">also: ${words(others.join(", "))}</p>`}
        <p class="note">${speaker.kind}, ${count === 1 ? "1 quote" : `${count} quotes`}</p>
        ${
          places.has(placeOf(anchor)) &&
          markup`<p class="links">
            <a href="#${placeOf(anchor)}"
              >In the article<span class="vh">: ${anchor.replace("-", " ")}</span></a
            >
          </p>`
        }
      </li>`;
    })}
  </ul>`;
