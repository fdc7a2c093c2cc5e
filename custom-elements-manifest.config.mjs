/**
 * custom-elements.json from the sources: what editors, documentation and the conformance suite read.
 * Private members stay out, and modules are named as they are installed.
 */
const built = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');
const byPath = (a, b) => (a.path < b.path ? -1 : 1);

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);

/** Lit's own machinery is in every class and says nothing about this one. */
const LIT = ['properties', 'styles', 'shadowRootOptions'];

function onlyPublic() {
  return {
    name: 'only-public',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        const { members, events } = declaration;
        const shown = (member) =>
          isPublic(member) && !LIT.includes(member.name) && !member.inheritedFrom;
        if (members) declaration.members = members.filter(shown);
        // It adds a nameless one for each dispatch; the named ones are those that are documented.
        if (events) declaration.events = events.filter(({ name }) => name);
      }
    },
  };
}

/** Classes do not register themselves, so the modules that do have to be named from the tag. */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations } of modules) {
        for (const { name, tagName } of declarations.filter((declaration) => declaration.tagName)) {
          const define = modules.find((module) => module.path === defineModule(tagName));
          if (!define) throw new Error(`${tagName} is defined by no file in src/embed/define/.`);
          define.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          });
        }
      }
    },
  };
}

const defineModule = (tag) => `src/embed/define/${tag.replace(/^hearten-/, '')}.ts`;

/** What a page can meet: elements and what they extend, their events, and the files that define them. */
function isPromised({ path, declarations }, elements) {
  if (/\.events\.ts$/.test(path)) return true;
  if (path.startsWith('src/embed/define/')) return path !== 'src/embed/define/define.ts';
  return elements.some(({ name, superclass }) =>
    declarations.some((declaration) => [name, superclass?.name].includes(declaration.name)),
  );
}

function asBuilt() {
  return {
    name: 'as-built',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const elements = modules.flatMap(({ declarations }) =>
        declarations.filter(({ tagName }) => tagName),
      );
      customElementsManifest.modules = modules
        .filter((module) => isPromised(module, elements))
        .sort(byPath);
      renamePaths(customElementsManifest);
    },
  };
}

function renamePaths(node) {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    const isPath = typeof value === 'string' && (key === 'path' || key === 'module');
    if (isPath) node[key] = built(value);
    else renamePaths(value);
  }
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed/loader/**', 'src/embed/all.ts', 'src/**/*.d.ts'],
  litelement: true,
  // It would write the folder of a trial build into package.json.
  packagejson: false,
  plugins: [onlyPublic(), definitions(), asBuilt()],
};
