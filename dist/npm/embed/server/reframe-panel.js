import { reframes } from '../../content/shipped/reframes.js';
import { bankOf, groups } from '../../elements/learning/reframe-panel/reframe-panel.model.js';
import { reframePanel as reframePanel$1 } from '../../locales/en/reframe-panel.js';
import { markup, attributes } from './markup.js';
import { OptionError } from './option-error.js';
import { inline, langOf, linkTo, packsFor, wordingFor, headingLevel } from './words.js';

"use strict";
function spoken({ pair, says, options }, key) {
  return inline(says(pair.entry.voice === "young-person" ? `${key}You` : key), options);
}
function group(writing, name) {
  const { pair, says, options } = writing;
  const texts = pair.entry[name];
  const lang = langOf(pair, options);
  const words = name === "wrong" ? markup` <dd>${texts.map((text, place) => markup`${place ? " " : ""}<q${lang}>${text}</q>`)}</dd> <dd>${inline(says("label"), options)}</dd>` : texts.map((text) => markup` <dd${lang}>${text}</dd>`);
  return markup`\n    <div><dt>${spoken(writing, name)}</dt>${words}</div>`;
}
function foot(writing) {
  const { pair, says, options } = writing;
  const link = (key, option, address) => {
    const href = linkTo(option, address);
    return href === void 0 ? "" : markup` <a href="${href}">${inline(says(key), options)}</a>`;
  };
  const isYoung = pair.entry.voice === "young-person";
  const support = isYoung ? link("support", "support", options.support) : "";
  const whoToTell = link("whoToTell", "safeguarding", options.safeguarding);
  return [
    markup`\n  <p>${spoken(writing, "hold")}${support}</p>`,
    ...isYoung ? [markup`\n  <p>${spoken(writing, "safeguarding")}</p>`] : [],
    markup`\n  <p>${inline(says("safeguarding"), options)}${whoToTell}</p>`
  ];
}
function reframePanel(id, options = {}) {
  const { pairs } = bankOf(packsFor(reframes, options));
  const pair = pairs.get(id);
  if (!pair) throw new OptionError("pair", id, [...pairs.keys()]);
  const writing = { pair, options, says: wordingFor("reframe-panel", reframePanel$1, options) };
  const level = headingLevel(options);
  return String(markup`<hearten-reframe-panel${attributes({ pair: id, voice: pair.entry.voice })}>
  <p>${spoken(writing, "shift")}</p>
  <h${level}${langOf(pair, options)}>${pair.entry.seen}</h${level}>
  <dl>${groups.map((name) => group(writing, name))}
  </dl>${foot(writing)}
</hearten-reframe-panel>`);
}

export { reframePanel };
