"use strict";
const irregular = {
  break: "break breaks broke broken breaking",
  bring: "bring brings brought brought bringing",
  choose: "choose chooses chose chosen choosing",
  come: "come comes came come coming",
  deny: "deny denies denied denied denying",
  die: "die dies died died dying",
  do: "do does did done doing",
  find: "find finds found found finding",
  get: "get gets got got getting",
  give: "give gives gave given giving",
  go: "go goes went gone going",
  have: "have has had had having",
  hurt: "hurt hurts hurt hurt hurting",
  keep: "keep keeps kept kept keeping",
  lead: "lead leads led led leading",
  leave: "leave leaves left left leaving",
  lose: "lose loses lost lost losing",
  make: "make makes made made making",
  put: "put puts put put putting",
  run: "run runs ran run running",
  say: "say says said said saying",
  see: "see sees saw seen seeing",
  seek: "seek seeks sought sought seeking",
  show: "show shows showed shown showing",
  take: "take takes took taken taking",
  tell: "tell tells told told telling",
  throw: "throw throws threw thrown throwing"
};
const irregularPlurals = {
  child: "children",
  life: "lives",
  man: "men",
  person: "people",
  wife: "wives",
  woman: "women"
};
const endings = [
  [/(?:[^aeiou]y)$/, (verb) => [`${cut(verb)}ies`, `${cut(verb)}ied`, `${verb}ing`]],
  [/[^e]e$/, (verb) => [`${verb}s`, `${verb}d`, `${cut(verb)}ing`]],
  [/(?:s|x|z|ch|sh)$/, (verb) => [`${verb}es`, `${verb}ed`, `${verb}ing`]]
];
function cut(word) {
  return word.slice(0, -1);
}
const mayDouble = /(?:^|[^aeiou])[aeiou]([bdfgklmnprt])$/;
function verbForms(verb) {
  const known = irregular[verb];
  if (known) return known.split(" ");
  const ending = endings.find(([pattern]) => pattern.test(verb));
  const last = mayDouble.exec(verb)?.[1] ?? "";
  const [does, did, doing] = ending?.[1](verb) ?? [
    `${verb}s`,
    `${verb}${last}ed`,
    `${verb}${last}ing`
  ];
  return [verb, does, did, did, doing];
}
function nounForms(noun) {
  const plural = irregularPlurals[noun];
  if (plural) return [noun, plural];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${cut(noun)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
const american = [
  [/our(?=$|s$|ed$|ing$|al$|ally$)/, "or"],
  [/tre(s?)$/, "ter$1"],
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, "iz$1"],
  [/ys(e|es|ed|ing)$/, "yz$1"],
  [/ae(?=[dmst])/, "e"],
  [/gramme/, "gram"],
  [/([dfs])ence(s?)$/, "$1ense$2"],
  [/([bdfgklmnprt])\1(ed|ing)$/, "$1$2"]
];
function spellings(word) {
  const others = american.map(([british, other]) => word.replace(british, other));
  return [.../* @__PURE__ */ new Set([word, ...others])];
}

export { nounForms, spellings, verbForms };
