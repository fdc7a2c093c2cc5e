/** Puts what was measured into words: bench/RESULTS.md, and nothing in it by hand. */
import { markdown } from './table.mjs';

const count = (text, word) => text.split(word).length - 1;

function summary(parts) {
  const cells = parts.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
  const text = cells.join('\n');
  return `${count(text, /\bmet\b/)} budgets met, ${count(text, /\bmissed\b/)} missed.`;
}

/** What missed, said once more where nobody can overlook it. */
function missed(parts) {
  const rows = parts.flatMap(({ title, tables }) =>
    tables.flatMap((table) =>
      table.rows
        .filter((row) => row.join().includes('missed'))
        .map((row) => `- ${title}, ${table.title}: ${row.filter(Boolean).join(' · ')}`),
    ),
  );
  return rows.length > 0 ? ['## What missed its budget', '', ...rows, ''] : [];
}

/**
 * @param {object} run
 * @param {[string, string][]} run.facts about the machine
 * @param {number} run.minutes
 * @param {number} run.rounds
 * @param {{title: string, about: string, tables: object[]}[]} run.parts
 */
export function report({ facts, minutes, rounds, parts }) {
  return [
    '# Results',
    '',
    `Written by \`npm run bench\`; [README.md](README.md) says how it measures. ${summary(parts)}`,
    '',
    'Times and ratios are medians, with the middle half of all runs in brackets. Ratios are of runs that stood beside each other. Budgets are those of the design; peers have none.',
    '',
    markdown({
      head: ['', ''],
      rows: [...facts, ['rounds', rounds], ['took', `${minutes.toFixed(1)} minutes`]],
    }),
    '',
    ...missed(parts),
    ...parts.flatMap(({ title, about, tables }) => [
      `## ${title}`,
      '',
      about.replaceAll('\n', ' '),
      '',
      ...tables.flatMap((table) => [markdown(table), '']),
    ]),
  ].join('\n');
}
