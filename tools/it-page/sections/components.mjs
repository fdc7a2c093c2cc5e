import { placeOf } from '../../sbom.mjs';
import { html, list, table } from '../html.mjs';

/** What hearten is made of, and for how long it is looked after. */
export function components({ packages, support, telling, license }) {
  return {
    id: 'components',
    title: 'What it is made of, and support',
    body: html`<p>
        hearten itself is under the ${license} licence. The same list, with hashes and for machines,
        is in <a href="sbom.cdx.json">sbom.cdx.json</a> (CycloneDX 1.6). Notices are in
        <a href="THIRD-PARTY.md">THIRD-PARTY.md</a>.
      </p>
      ${table(
        'Packages that run with it',
        ['package', 'version', 'licence', 'where'],
        packages.map((shipped) => [
          html`<code>${shipped.name}</code>`,
          shipped.version,
          shipped.license,
          placeOf(shipped),
        ]),
      )}
      <p>
        Tools that only build and test it are in <code>package-lock.json</code>, each with its exact
        version and hash. None of them is in the files.
      </p>
      <h3>Support</h3>
      ${support.map((paragraph) => html`<p>${paragraph}</p> `)}
      <h3>Weaknesses</h3>
      ${telling.map((paragraph) => html`<p>${paragraph}</p> `)}
      <h3>If the project stops</h3>
      ${list([
        'Your copy goes on working: it asks nothing of us.',
        'The licence lets you or anybody else mend and build it.',
        'Take it away and your pages show your own HTML. The details of a gate are then ordinary details.',
      ])}`,
  };
}
