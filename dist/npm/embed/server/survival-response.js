import { responses } from '../../content/shipped/responses.js';
import { groups, bankOf, lists } from '../../elements/learning/survival-response/survival-response.model.js';
import { survivalResponse as survivalResponse$1 } from '../../locales/en/survival-response.js';
import { markup, attributes } from './markup.js';
import { OptionError } from './option-error.js';
import { langOf, inline, packsFor, wordingFor, headingLevel, linkTo } from './words.js';

"use strict";
const lines = ["often", "more", "tell", "page", "other"];
function group(known, name, says, options) {
  const lang = langOf(known, options);
  const words = known.entry[name].map((text) => markup` <dd${lang}>${text}</dd>`);
  return markup`\n    <div><dt>${inline(says(name), options)}</dt>${words}</div>`;
}
function list(known, name, says, options) {
  const written = groups[name].map((each) => group(known, each, says, options));
  return markup`\n  <dl>${written}\n  </dl>`;
}
function survivalResponse(id, options = {}) {
  const bank = bankOf(packsFor(responses, options));
  const known = bank.get(id);
  if (!known) throw new OptionError("response", id, [...bank.keys()]);
  const says = wordingFor("survival-response", survivalResponse$1, options);
  const level = headingLevel(options);
  const lang = langOf(known, options);
  const { danger } = known.entry;
  const href = linkTo("safeguarding", options.safeguarding);
  const whoToTell = href === void 0 ? "" : markup` <a href="${href}">${inline(says("whoToTell"), options)}</a>`;
  return String(markup`<hearten-survival-response${attributes({ response: id })}>${danger === void 0 ? "" : markup`\n  <p${lang}><strong>${danger}</strong></p>`}
  <h${level}${lang}>${known.entry.name}</h${level}>${lists.map((name) => list(known, name, says, options))}${lines.map((line) => markup`\n  <p>${inline(says(line), options)}</p>`)}
  <p>${inline(says("safeguarding"), options)}${whoToTell}</p>
</hearten-survival-response>`);
}

export { survivalResponse };
