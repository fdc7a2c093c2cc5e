/**
 * The elements of a manifest, as plainly as editors want them: each with what can be set, heard and styled.
 */
export function described({ modules }) {
  return modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map((declaration) => elementOf(declaration, path, modules)),
  );
}

function elementOf(declaration, module, modules) {
  const { tagName: tag, name, description, members, attributes } = declaration;
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  return {
    tag,
    name,
    module,
    description,
    properties: members.filter(({ kind }) => kind === 'field').map(withText),
    attributes: attributes.map((attribute) => ({
      ...withText(attribute),
      values: valuesOf(attribute.type.text),
    })),
    events: events.map((event) => ({ ...withText(event), module: moduleOf(event, modules) })),
    slots,
    parts: cssParts,
    cssProperties,
  };
}

const withText = ({ type, ...rest }) => ({ ...rest, type: type.text });

/** What an attribute may say, where its type is a list of words. */
function valuesOf(type) {
  const choices = type.split('|').map((each) => each.trim());
  const words = choices.filter((each) => each !== 'null');
  return words.every((each) => /^'[^']+'$/.test(each))
    ? words.map((each) => each.slice(1, -1))
    : [];
}

function moduleOf({ name, type }, modules) {
  const found = modules.find(({ declarations }) =>
    declarations.some((declaration) => declaration.name === type.text),
  );
  if (!found) throw new Error(`The class of the event ${name} is in no module of the manifest.`);
  return found.path;
}

/** Things with the same name, once, with what each element says of it. */
export function byName(elements, key) {
  const all = new Map();
  for (const { tag, [key]: things } of elements) {
    for (const { name, description } of things) {
      all.set(name, [...(all.get(name) ?? []), { tag, description }]);
    }
  }
  return [...all].map(([name, said]) => ({ name, description: together(said) }));
}

function together(said) {
  const [{ description }] = said;
  if (said.every((each) => each.description === description)) return description;
  return said.map((each) => `\`${each.tag}\`: ${each.description}`).join('\n\n');
}

/** The description of an element with what there is to hear and to fill, in Markdown. */
export function inMarkdown({ description, slots, events }) {
  const list = (title, things) =>
    things.length > 0
      ? [`**${title}**`, things.map(({ name, description }) => entry(name, description)).join('\n')]
      : [];
  return [description, ...list('Inside', slots), ...list('Events', events)].join('\n\n');
}

const entry = (name, description) => (name ? `- \`${name}\`: ${description}` : `- ${description}`);
