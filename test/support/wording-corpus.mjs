/** Sentences with what a careful reader would stop at, and how well a checker does on them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, root } from '../../tools/files.mjs';

const FOLDER = join(root, 'test/wording/corpus');
const LINE = /^([+-]) ?([\w ]*)\| (.*)$/;

const plain = (text) =>
  text
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * @returns {Promise<{set: string, text: string, rules: string[], isFine: boolean, about: string}[]>} `rules`
 * are those that should find something; `about` is the pack that the sentence was written for
 */
export async function corpus() {
  const files = await filesBelow(FOLDER, (file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), 'utf8')));
  return texts.flatMap((text, index) =>
    text.split('\n').flatMap((line) => {
      const [whole, sign, ids, words] = LINE.exec(line) ?? [];
      if (!whole) return [];
      const rules = ids.trim().split(/\s+/).filter(Boolean);
      const isFine = sign === '-';
      return [
        {
          set: files[index].replace('.txt', ''),
          text: plain(words),
          rules: isFine ? [] : rules,
          isFine,
          about: packOf(rules[0]),
        },
      ];
    }),
  );
}

const PACKS = {
  c: 'care',
  s: 'school',
  h: 'health',
  x: 'exploitation',
  m: 'substances',
  a: 'systems',
};

function packOf(id) {
  return id ? PACKS[id[0]] : 'none';
}

/**
 * @param {(text: string) => string[]} check gives back the ids of rules that found something
 * @returns what was `found` and should be, what was `missed`, what was found and should not be (`extra`), and
 * in how many of the `fine` sentences anything was found (`alarms`)
 */
export function scored(sentences, check) {
  const score = { found: 0, missed: [], extra: [], fine: 0, alarms: [] };
  for (const { text, rules, isFine } of sentences) {
    const got = new Set(check(text));
    for (const rule of rules)
      if (got.has(rule)) score.found += 1;
      else score.missed.push(`${rule}: ${text}`);
    for (const rule of got) if (!rules.includes(rule)) score.extra.push(`${rule}: ${text}`);
    if (!isFine) continue;
    score.fine += 1;
    if (got.size > 0) score.alarms.push(`${[...got].join()}: ${text}`);
  }
  return { ...score, ...rates(score) };
}

function rates({ found, missed, extra, fine, alarms }) {
  const precision = found / (found + extra.length);
  const recall = found / (found + missed.length);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    alarmRate: alarms.length / fine,
  };
}
