/** How words change: `commit~` is looked for as commit, commits, committed and committing. */

/** Base, he does, he did, he has done, doing. */
const irregular: Readonly<Record<string, string>> = {
  break: 'break breaks broke broken breaking',
  bring: 'bring brings brought brought bringing',
  choose: 'choose chooses chose chosen choosing',
  come: 'come comes came come coming',
  deny: 'deny denies denied denied denying',
  die: 'die dies died died dying',
  do: 'do does did done doing',
  find: 'find finds found found finding',
  get: 'get gets got got getting',
  give: 'give gives gave given giving',
  go: 'go goes went gone going',
  have: 'have has had had having',
  hurt: 'hurt hurts hurt hurt hurting',
  keep: 'keep keeps kept kept keeping',
  lead: 'lead leads led led leading',
  leave: 'leave leaves left left leaving',
  lose: 'lose loses lost lost losing',
  make: 'make makes made made making',
  put: 'put puts put put putting',
  run: 'run runs ran run running',
  say: 'say says said said saying',
  see: 'see sees saw seen seeing',
  seek: 'seek seeks sought sought seeking',
  show: 'show shows showed shown showing',
  take: 'take takes took taken taking',
  tell: 'tell tells told told telling',
  throw: 'throw throws threw thrown throwing',
};

const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  life: 'lives',
  man: 'men',
  person: 'people',
  wife: 'wives',
  woman: 'women',
};

const endings: readonly (readonly [RegExp, (stem: string) => readonly [string, string, string]])[] =
  [
    [/(?:[^aeiou]y)$/, (verb) => [`${cut(verb)}ies`, `${cut(verb)}ied`, `${verb}ing`]],
    [/[^e]e$/, (verb) => [`${verb}s`, `${verb}d`, `${cut(verb)}ing`]],
    [/(?:s|x|z|ch|sh)$/, (verb) => [`${verb}es`, `${verb}ed`, `${verb}ing`]],
  ];

function cut(word: string): string {
  return word.slice(0, -1);
}

/** One vowel and one consonant at the end: `commit`, `travel`. */
const mayDouble = /(?:^|[^aeiou])[aeiou]([bdfgklmnprt])$/;

/** The five forms of a verb, in the order of `irregular`. */
export function verbForms(verb: string): readonly string[] {
  const known = irregular[verb];
  if (known) return known.split(' ');
  const ending = endings.find(([pattern]) => pattern.test(verb));
  const last = mayDouble.exec(verb)?.[1] ?? '';
  const [does, did, doing] = ending?.[1](verb) ?? [
    `${verb}s`,
    `${verb}${last}ed`,
    `${verb}${last}ing`,
  ];
  return [verb, does, did, did, doing];
}

/** Singular and plural. */
export function nounForms(noun: string): readonly string[] {
  const plural = irregularPlurals[noun];
  if (plural) return [noun, plural];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${cut(noun)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

const american: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|al$|ally$)/, 'or'],
  [/tre(s?)$/, 'ter$1'],
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/ae(?=[dmst])/, 'e'],
  [/gramme/, 'gram'],
  [/([dfs])ence(s?)$/, '$1ense$2'],
  [/([bdfgklmnprt])\1(ed|ing)$/, '$1$2'],
];

/** The word, and as it is spelt in America or by mistake, where that differs. */
export function spellings(word: string): readonly string[] {
  const others = american.map(([british, other]) => word.replace(british, other));
  return [...new Set([word, ...others])];
}
