/**
 * Takes hearten as its users do: packs it once, then installs it into a scratch copy of each app, checks the
 * app's types, builds it, serves it and drives it in a real browser. README.md says what an app is.
 *
 *   node test/consumers/run.mjs              all apps
 *   node test/consumers/run.mjs react vue    these apps
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { packed } from '../../tools/packed.mjs';
import { readApp, testApp } from './app.mjs';

const here = import.meta.dirname;
/** What the apps share as people of one team would. */
const SHARED = 'shared';

const folders = (await readdir(here, { withFileTypes: true })).filter((one) => one.isDirectory());
const known = folders.map(({ name }) => name).filter((name) => name !== SHARED);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !known.includes(name));
if (unknown) throw new Error(`There is no app ${unknown}: ${known.join(', ')}.`);

const apps = await Promise.all((asked.length > 0 ? asked : known.sort()).map(readApp));
const scratch = {};

describe('hearten as its users take it', () => {
  before(async () => {
    scratch.folder = await mkdtemp(join(tmpdir(), 'hearten-consumers-'));
    scratch.tarball = await packed(scratch.folder);
    await cp(join(here, SHARED), join(scratch.folder, SHARED), { recursive: true });
  });
  after(() => rm(scratch.folder, { recursive: true, force: true }));
  for (const app of apps) testApp(app, scratch);
});
