import { inLanguageOrder } from '../../content/language-order.js';
import { canonical, english, fallbacks } from '../../foundations/language.js';
import { safeLink } from '../../foundations/safe-link.js';
import { own, fill } from '../../locales/strings.js';
import { attributes, markup } from './markup.js';
import { OptionError, accept } from './option-error.js';

"use strict";
function pageLanguage({ lang = english }) {
  const page = canonical(lang);
  if (page === void 0) throw new OptionError("language", lang, ["tags such as cy or en-GB"]);
  return page;
}
function packsFor(ours, options) {
  const theirs = (options.packs ?? []).filter((pack) => pack.kind === ours.kind);
  return [...inLanguageOrder(theirs, pageLanguage(options)), ours];
}
function wordingFor(element, ours, options) {
  return (key, values = {}) => {
    for (const lang of fallbacks(pageLanguage(options))) {
      const theirs = own(own(own(options.wording, lang), element), key);
      const words = fill(theirs, lang, values)?.trim();
      if (words) return { words, lang };
    }
    return { words: fill(ours[key], english, values) ?? "", lang: english };
  };
}
function langOf({ lang }, options) {
  const page = pageLanguage(options);
  const same = fallbacks(page).includes(lang) || fallbacks(lang).includes(page);
  return attributes({ lang: same ? void 0 : lang });
}
function inline(line, options) {
  const lang = langOf(line, options);
  return lang.length > 0 ? markup`<bdi${lang}>${line.words}</bdi>` : markup`${line.words}`;
}
function headingLevel({ headingLevel: level }) {
  return accept("heading level", level, [1, 2, 3, 4, 5, 6]) ?? 3;
}
function linkTo(option, address) {
  if (address === void 0) return void 0;
  const link = safeLink(address, "https://page.invalid/");
  if (link !== void 0) return link;
  throw new OptionError(`${option} link`, address, [
    "https",
    "http",
    "tel",
    "sms",
    "mailto",
    "a place on this site"
  ]);
}

export { headingLevel, inline, langOf, linkTo, packsFor, wordingFor };
