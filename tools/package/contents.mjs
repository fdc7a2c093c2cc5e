/** What has no business at a user's: tests, stories, sources, maps, and what a tool left behind. */
const NOT_FOR_USERS = [
  /^(?:src|test|stories|tools|node_modules)\//,
  /\.(?:test|spec|stories|examples|mdx|map|tgz|log)(?:\.|$)/,
  /(?<!\.d)\.ts$/,
  /(?:^|\/)\./,
];

/** What is packed that should not be, and what is named that is not packed. */
export function contentFaults({ files, names, settings, manifest }) {
  const { exports, customElements, sideEffects, 'web-types': webTypes } = settings;
  const named = { exports, customElements, sideEffects, 'web-types': webTypes };
  return [
    ...files
      .filter((file) => NOT_FOR_USERS.some((pattern) => pattern.test(file)))
      .map((file) => `${file} is packed, and is of no use to anybody who installs it.`),
    ...Object.entries(named).flatMap(([field, value]) => missing(field, paths(value), files)),
    ...missing('custom-elements.json', modulesOf(manifest), files),
    ...names
      .flatMap((name) => [`./${name}`, `./define/${name}`])
      .filter((address) => !exports[address])
      .map((address) => `exports does not name ${address}.`),
  ];
}

function paths(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(paths);
}

/** The modules of a manifest, and those its declarations refer to. */
function modulesOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'path' || key === 'module') && typeof inner === 'string' ? [inner] : modulesOf(inner),
  );
}

function missing(where, wanted, files) {
  return [...new Set(wanted)]
    .filter((path) => !files.some((file) => patternOf(path).test(file)))
    .map((path) => `${where} names ${path}, which is not packed.`);
}

const patternOf = (path) =>
  new RegExp(`^${path.replace(/^\.\//, '').replaceAll('.', '\\.').replace(/\*+/g, '.+')}$`);
