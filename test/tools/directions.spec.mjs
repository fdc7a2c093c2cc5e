import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../tools/files.mjs';

const run = promisify(execFile);

/** A small library with one fault for each rule, and imports that are allowed. */
const FILES = {
  'src/foundations/warn.ts': "import 'lit';",
  'src/foundations/high.ts': "import '../page/registry.js';",
  'src/page/registry.ts': "import '../foundations/warn.js'; import '../reader/store.js';",
  'src/reader/store.ts': "import '../elements/safety/gate/gate.js';",
  'src/reader/cycle.ts': "import './cycle-back.js';",
  'src/reader/cycle-back.ts': "import './cycle.js';",
  'src/content/pack.ts': "import 'fast-check';",
  'src/content/disk.ts': "import 'node:fs';",
  'src/content/lost.ts': "import './nowhere.js';",
  'src/content/tested.ts': "import '../../test/sample.js';",
  'src/content/drawer.ts': "import './utils.js';",
  'src/content/utils.ts': 'export {};',
  'src/elements/safety/gate/gate.ts': "import '../../../page/registry.js';",
  'src/elements/safety/exit/exit.ts': "import '../../../embed/define/gate.js';",
  'src/elements/learning/card/card.ts': "import '../../safety/gate/gate.js';",
  'src/embed/define/gate.ts': "import '../../elements/safety/gate/gate.js';",
  'src/embed/loader/loader.ts': "import '../../foundations/warn.js';",
  'test/sample.ts': 'export {};',
};

const EXPECTED = [
  'elements-know-no-embedding: src/elements/safety/exit/exit.ts → src/embed/define/gate.ts',
  'foundations-stand-alone: src/foundations/high.ts → src/page/registry.ts',
  'groups-keep-apart: src/elements/learning/card/card.ts → src/elements/safety/gate/gate.ts',
  'loader-stands-alone: src/embed/loader/loader.ts → src/foundations/warn.ts',
  'middle-rooms-know-no-elements: src/reader/store.ts → src/elements/safety/gate/gate.ts',
  'no-cycles: src/reader/cycle-back.ts → src/reader/cycle.ts',
  'no-drawers: src/content/drawer.ts → src/content/utils.ts',
  'no-node-in-the-browser: src/content/disk.ts → fs',
  'nothing-unresolved: src/content/lost.ts → ./nowhere.js',
  'only-named-packages: src/content/pack.ts → node_modules/fast-check',
  'source-knows-no-tests: src/content/tested.ts → test/sample.ts',
];

describe('the direction of imports', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearten-directions-'));
    for (const [file, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });

  after(() => rm(folder, { recursive: true }));

  test('is kept by every rule, and by no more than the rules', async () => {
    const { stderr } = await run(process.execPath, [
      join(root, 'tools/directions.mjs'),
      folder,
    ]).catch((error) => error);
    const found = stderr.trim().split('\n');
    for (const line of EXPECTED) {
      const [rule, path] = line.split(': ');
      const [from, to] = path.split(' → ');
      assert.ok(
        found.some((each) => each.startsWith(`${rule}: ${from} → `) && each.includes(to)),
        `${line}\n\n${stderr}`,
      );
    }
    const rules = EXPECTED.map((line) => line.split(':')[0]);
    assert.deepEqual([...new Set(found.map((line) => line.split(':')[0]))].sort(), rules);
  });
});
