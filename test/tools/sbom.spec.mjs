/** dist/sbom.cdx.json: what runs, as the lock file has it, in a form that tools of others read. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { root } from '../../tools/files.mjs';
import { billOfMaterials, shippedPackages } from '../../tools/sbom.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const text = await readFile(join(DIST, 'sbom.cdx.json'), 'utf8');
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

describe('the bill of materials', () => {
  test('keeps to the schema of CycloneDX 1.6', async () => {
    assert.equal(await validator.validate(text), null);
    // So that a validator that finds nothing wrong is known to look.
    const wrong = text.replace('"type": "library"', '"type": "biscuit"');
    assert.notEqual(await validator.validate(wrong), null);
  });

  test('is the same every time, and knows neither time nor chance', async () => {
    assert.equal(text, await billOfMaterials());
    assert.doesNotMatch(text, /"timestamp"|"serialNumber"/);
  });

  test('has each package that runs, with version, licence and hash of the lock file, and no tool', async () => {
    const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
    const inCommand = [
      ...['@lezer/common', '@lezer/highlight', '@lezer/markdown', 'htmlparser2'],
      'htmlparser2/node_modules/entities',
    ].map((name) => `node_modules/${name}`);
    const running = Object.entries(packages)
      .filter(
        ([path, { dev, devOptional, optional, peer }]) =>
          inCommand.includes(path) || (path && !(dev || devOptional || optional || peer)),
      )
      .map(([path, { version, license, integrity }]) => {
        const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
        return [name, version, license, hash].join(' ');
      });
    const listed = JSON.parse(text).components.map(({ group, name, version, licenses, hashes }) =>
      [group ? `${group}/${name}` : name, version, licenses[0].license.id, hashes[0].content].join(
        ' ',
      ),
    );
    assert.deepEqual(listed.sort(), running.sort());
  });

  test('counts as bundled what THIRD-PARTY.md has the notices of, and nothing else is named there', async () => {
    const notices = await readFile(join(root, 'THIRD-PARTY.md'), 'utf8');
    const named = [...notices.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name);
    const bundled = (await shippedPackages()).filter((each) => each.bundled || each.inCommand);
    assert.deepEqual(bundled.map(({ name }) => name).sort(), [...new Set(named)].sort());
  });
});
