/** Whether anything that waits is ever seen before the choice: however ours comes, or does not. */
import { inFreshPage } from '../browser.mjs';
import { pageOf } from '../pages.mjs';
import { LATE_MS } from '../server.mjs';
import { GATES } from '../subjects/gates.mjs';
import { verdict } from '../table.mjs';
import { seenBy, watch } from './watch.mjs';

const WAYS = ['loader', 'element', 'all'];
const FORMS = ['details', 'template'];
const ADDRESSES = {
  'no fragment': '',
  'a fragment': '#weir',
  'a text fragment': '#:~:text=An%20otter',
};
const SCRIPTS = { 'in its time': '', [`${LATE_MS / 1000} s late`]: '/late', never: '/blocked' };
/** It counts and does not time, so pages may share the machine. */
const AT_ONCE = 6;
/** After six seconds the guard lets a reader, and only a reader, open what never became a gate. */
const PAST_LIMIT_MS = 7500;

function formOf(subject, form) {
  const markup = subject.markup('one');
  if (form === 'details') return markup;
  return markup
    .replace(/<details>\s*<summary>Read on<\/summary>/, '<template>')
    .replace(/<\/details>(?=<\/hearten-content-gate>)/, '</template>');
}

function withForm(subject, form) {
  return { ...subject, markup: () => formOf(subject, form) };
}

async function look(browser, server, { way, form, address, prefix }) {
  const subject = withForm(GATES[way], form);
  const name = `flash-${way}-${form}${prefix.replace('/', '-')}`;
  const url = server.page(name, pageOf(subject, { prefix })) + address;
  const argument = { stands: subject.stands };
  return inFreshPage(browser, { slow: true, first: watch, argument }, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    const enough =
      prefix === '/blocked'
        ? `performance.now() > ${PAST_LIMIT_MS}`
        : 'globalThis.bench?.marks.stands !== undefined';
    await page.waitForFunction(enough);
    const before = await seenBy(page);
    // What sees nothing must be seen to see: once the reader has chosen, all of it is there.
    const sees = prefix === '/blocked' || (await seesChosen(page));
    return { ...before, sees };
  });
}

async function seesChosen(page) {
  await page.getByRole('button', { name: 'Read on', exact: true }).click();
  await page.waitForFunction(() => globalThis.bench.painted.length > 0);
  return (await seenBy(page)).shownFrames > 0;
}

async function inTurns(jobs, work) {
  const left = [...jobs];
  const results = [];
  const worker = async () => {
    for (let job = left.shift(); job; job = left.shift())
      results.push({ job, seen: await work(job) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function rowsOf(results) {
  const groups = FORMS.flatMap((form) =>
    Object.keys(SCRIPTS).flatMap((script) =>
      Object.keys(ADDRESSES).map((address) => ({ form, script, address })),
    ),
  );
  return groups.map(({ form, script, address }) => {
    const visits = results
      .filter(({ job }) => job.form === form && job.script === script && job.place === address)
      .map(({ seen }) => seen);
    const sum = (pick) => visits.reduce((all, seen) => all + pick(seen), 0);
    const [ms, shown, painted] = [
      sum(({ shownMs }) => shownMs),
      sum(({ shownFrames }) => shownFrames),
      sum((seen) => seen.painted.length),
    ];
    if (!visits.every(({ sees }) => sees)) throw new Error('The watch does not see what is shown.');
    const isMet = ms === 0 && shown === 0 && painted === 0;
    const frames = sum((seen) => seen.frames);
    return [form, script, address, visits.length, frames, shown, ms, painted, verdict(isMet)];
  });
}

export const flash = {
  name: 'flash',
  title: 'What is seen before the choice',
  about: `The same slow visit, by loader, single element and single file, with every frame looked at from the
first. Budget: 0 ms, 0 frames, 0 paintings in every visit. Each visit whose script comes ends with a press on
“Read on”, after which the watch has to see all of it; otherwise the run breaks off.`,
  async run({ browser, server, rounds }) {
    const one = Object.entries(SCRIPTS).flatMap(([script, prefix]) =>
      Object.entries(ADDRESSES).flatMap(([place, address]) =>
        FORMS.flatMap((form) =>
          // A script that never comes is the same by all ways.
          (prefix === '/blocked' ? WAYS.slice(0, 1) : WAYS).map((way) => {
            return { script, prefix, place, address, form, way };
          }),
        ),
      ),
    );
    // Frames are many, so fewer rounds than where time is taken.
    const jobs = Array.from({ length: Math.max(1, Math.floor(rounds / 5)) }, () => one).flat();
    const results = await inTurns(jobs, (job) => look(browser, server, job));
    return [
      {
        title: 'Held text before the choice',
        head: [
          'form',
          'script',
          'address',
          'visits',
          'frames',
          'that show it',
          'ms',
          'paintings',
          '',
        ],
        rows: rowsOf(results),
      },
    ];
  },
};
