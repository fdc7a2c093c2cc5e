"use strict";
const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu;
const articleUnits = 8;
function swapIn(text, finding, alternative) {
  const { start, end } = finding;
  const before = article.exec(text.slice(Math.max(0, start - articleUnits), start));
  if (!before) return { start, end, text: alternative };
  const [whole, old = "", space = " "] = before;
  const from = start - whole.length;
  if (/^(?:an?|the|my|your|our|their) /i.test(alternative))
    return { start: from, end, text: alternative };
  const fresh = /^[aeiou]/i.test(alternative) ? "an" : "a";
  if (fresh === old.toLowerCase()) return { start, end, text: alternative };
  const written = /^A/.test(old) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh;
  return { start: from, end, text: `${written}${space}${alternative}` };
}

export { swapIn };
