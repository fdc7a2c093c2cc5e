/**
 * dist/for-your-it-team.html: what IT, data-protection, accessibility and clinical-safety people ask, for one
 * release, out of the files of a build. No script and no clock: the same sources give the same bytes.
 */
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedPackages } from '../sbom.mjs';
import { abilityFacts } from './facts/abilities.mjs';
import { elementFacts } from './facts/elements.mjs';
import { fileFacts } from './facts/files.mjs';
import { releaseFacts } from './facts/release.mjs';
import { storageFacts } from './facts/storage.mjs';
import { day, html } from './html.mjs';
import { accessibility } from './sections/accessibility.mjs';
import { clinical } from './sections/clinical.mjs';
import { components } from './sections/components.mjs';
import { dataProtection } from './sections/data-protection.mjs';
import { hashes } from './sections/hashes.mjs';
import { headers } from './sections/headers.mjs';
import { loading } from './sections/loading.mjs';
import { sight } from './sections/sight.mjs';
import { stored } from './sections/storage.mjs';
import { summary } from './sections/summary.mjs';
import { sources } from './sources.mjs';

const SECTIONS = [
  summary,
  loading,
  headers,
  hashes,
  stored,
  sight,
  dataProtection,
  accessibility,
  components,
  clinical,
  sources,
];

/** All that the page says of a build and that is not prose. `out` looks like the root of the package. */
async function factsOf(out) {
  const dist = join(out, 'dist');
  const [release, files, elements, storage, packages] = await Promise.all([
    releaseFacts(),
    fileFacts(dist),
    elementFacts(join(out, 'custom-elements.json')),
    storageFacts(),
    shippedPackages(),
  ]);
  const names = files.files.map(({ file }) => file);
  const abilities = await abilityFacts(dist, names);
  const bundled = packages.filter((each) => each.bundled).length;
  return { ...release, ...files, elements, storage, packages, bundled, abilities };
}

function documentOf({ version, released }, sections) {
  const about = released
    ? html`Released on ${day(released)}.`
    : html`Not released yet, so things may still change.`;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>hearten ${version}: for your IT and data-protection team</title>
        <link rel="stylesheet" href="for-your-it-team.css" />
      </head>
      <body>
        <header>
          <h1>For your IT and data-protection team</h1>
          <p>
            hearten ${version}: what it loads, stores, sends and hides, and what it cannot promise.
            ${about} Made by the build from the files beside it.
          </p>
          <nav aria-label="On this page">
            <ul>
              ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
            </ul>
          </nav>
        </header>
        <main>
          ${sections.map(
            ({ id, title, body }) =>
              html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                ${body}
              </section> `,
          )}
        </main>
      </body>
    </html> `;
}

/** Writes the page and its style sheet into a build, once all that it speaks of is there. */
export async function writeItPage(out) {
  const facts = await factsOf(out);
  const page = documentOf(
    facts,
    SECTIONS.map((section) => section(facts)),
  );
  const sheet = 'for-your-it-team.css';
  await writeFile(join(out, 'dist/for-your-it-team.html'), String(page));
  await copyFile(join(import.meta.dirname, sheet), join(out, 'dist', sheet));
}
