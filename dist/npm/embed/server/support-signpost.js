import { routes } from '../../content/shipped/routes.js';
import { hostOf, addressOf, bankOf, routesFor } from '../../elements/safety/support-signpost/support-signpost.model.js';
import { supportSignpost as supportSignpost$1 } from '../../locales/en/support-signpost.js';
import { markup, attributes } from './markup.js';
import { accept, OptionError } from './option-error.js';
import { linkTo, inline, langOf, packsFor, wordingFor, headingLevel } from './words.js';

"use strict";
const nations = ["england", "scotland", "wales", "northern-ireland", "ireland"];
function reach(channel, says, options) {
  const { type, value, keyword = "" } = channel;
  const lines = {
    call: says("ring", { number: value }),
    text: says(keyword ? "textKeyword" : "text", { number: value, keyword }),
    email: says("email", { address: value }),
    chat: says("chat"),
    web: says("web", { address: hostOf(value) })
  };
  const href = linkTo("channel", addressOf(channel)) ?? "";
  return markup` <a href="${href}">${inline(lines[type], options)}</a>`;
}
function item({ entry, lang }, says, options) {
  const { name, who, channels, checkedOn, emergency, specialist } = entry;
  const [hours] = channels.flatMap((each) => each.hours ?? []);
  const data = emergency ? [] : attributes({ "data-checked": checkedOn, ...hours ? { "data-hours": hours } : {} });
  const way = specialist ? markup` ${specialist.refers} ${specialist.next}` : "";
  return markup`\n    <li${data}${langOf({ lang }, options)}><b>${name}</b> ${who}${way}${channels.map(
    (channel) => reach(channel, says, options)
  )}</li>`;
}
function supportSignpost(options) {
  for (const nation of options.nations) accept("nation", nation, nations);
  if (options.nations.length === 0) throw new OptionError("nation", "", [...nations]);
  const bank = bankOf(packsFor(routes, options));
  const says = wordingFor("support-signpost", supportSignpost$1, options);
  const { nations: there, place = null, topics = [], id = "support" } = options;
  const found = routesFor(bank, { nations: there, place, topics, reader: null });
  const level = options.headingLevel === void 0 ? 2 : headingLevel(options);
  const own = attributes({ id, nations: there.join(" "), place: place ?? void 0 });
  return String(markup`<hearten-support-signpost${own}>
  <h${level}>${inline(says("heading"), options)}</h${level}>
  <ul>${found.map((each) => item(each, says, options))}
  </ul>
</hearten-support-signpost>`);
}

export { supportSignpost };
