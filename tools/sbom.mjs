/**
 * dist/sbom.cdx.json: the packages that hearten is made of when it runs, as a CycloneDX bill of materials.
 * It knows no time and no random number, so that every build writes the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { root } from './files.mjs';

const readJson = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));

/** What THIRD-PARTY.md names, which the build holds to what it has put into files, in both directions. */
async function bundledNames() {
  const notices = await readFile(join(root, 'THIRD-PARTY.md'), 'utf8');
  const [browsers, command] = notices
    .split('\n## The command\n')
    .map((part) => [...part.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));
  return { browsers: new Set(browsers), command: new Set(command) };
}

/** Every package that runs with the library, as package-lock.json has it, by name. */
async function runtimePackages(command) {
  const { packages } = await readJson('package-lock.json');
  const found = new Map();
  // It is there before it is bundled only, and may stand below another that is.
  for (const name of command) {
    const paths = [...command].map((other) => `node_modules/${other}/node_modules/${name}`);
    const path = [...paths, `node_modules/${name}`].find((each) => packages[each]);
    const { dependencies = {}, ...entry } = packages[path];
    const kept = Object.entries(dependencies).filter(([each]) => command.has(each));
    found.set(name, { ...entry, dependencies: Object.fromEntries(kept) });
  }
  const add = (name) => {
    if (found.has(name)) return;
    const entry = packages[`node_modules/${name}`];
    found.set(name, entry);
    Object.keys(entry.dependencies ?? {}).forEach(add);
  };
  Object.keys(packages[''].dependencies).forEach(add);
  return found;
}

/**
 * What the bill of materials says, for people.
 *
 * @returns {Promise<{name: string, version: string, license: string, bundled: boolean, inCommand: boolean}[]>}
 * `bundled` is in the files that browsers load, `inCommand` in `npx hearten`; the others come along with
 * `npm install` only
 */
export async function shippedPackages() {
  const { browsers, command } = await bundledNames();
  return [...(await runtimePackages(command))]
    .map(([name, { version, license, integrity, dependencies = {} }]) => ({
      name,
      version,
      license,
      integrity,
      dependencies: Object.keys(dependencies),
      bundled: browsers.has(name),
      inCommand: command.has(name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where a package is of those that ship. */
export function placeOf({ bundled, inCommand }) {
  if (bundled) return 'in the files for browsers';
  return inCommand ? 'in the command, npx hearten' : 'comes with npm install only';
}

function componentOf(shipped) {
  const { name, version, license, integrity, bundled } = shipped;
  const [group, rest] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const address = purl(name, version);
  const component = new Models.Component(Enums.ComponentType.Library, rest, {
    group,
    version,
    purl: address,
    bomRef: address,
    scope: bundled ? Enums.ComponentScope.Required : Enums.ComponentScope.Optional,
  });
  component.licenses.add(new Models.SpdxLicense(license));
  component.properties.add(new Models.Property('hearten:where', placeOf(shipped)));
  const hash = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], hash);
  return component;
}

/** The text of the bill of materials. */
export async function billOfMaterials() {
  const { name, version, license, dependencies } = await readJson('package.json');
  const packages = await shippedPackages();
  const components = new Map(packages.map((each) => [each.name, componentOf(each)]));
  const link = (component, names) =>
    names.forEach((each) => component.dependencies.add(components.get(each).bomRef));
  packages.forEach((each) => link(components.get(each.name), each.dependencies));
  const whole = new Models.Component(Enums.ComponentType.Library, name, {
    version,
    purl: purl(name, version),
    bomRef: purl(name, version),
  });
  whole.licenses.add(new Models.SpdxLicense(license));
  link(whole, Object.keys(dependencies));
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: whole }) });
  components.forEach((component) => bom.components.add(component));
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** Writes it into the folder of a build. */
export async function writeBillOfMaterials(dist) {
  await writeFile(join(dist, 'sbom.cdx.json'), await billOfMaterials());
}
