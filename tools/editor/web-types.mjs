import { byName, inMarkdown } from './described.mjs';

/** What the editors of JetBrains read: the `web-types` of package.json. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: { elements: elements.map((element) => elementOf(element, name)) },
      css: {
        properties: byName(elements, 'cssProperties'),
        'pseudo-elements': byName(elements, 'parts').map(({ name: part, description }) => ({
          name: `part(${part})`,
          description,
        })),
      },
    },
  };
}

function elementOf(element, library) {
  return {
    name: element.tag,
    description: inMarkdown(element),
    source: {
      module: `${library}/${element.tag.replace(/^hearten-/, '')}`,
      symbol: element.name,
    },
    attributes: element.attributes.map(({ name, description, type, default: initial }) => ({
      name,
      description,
      value: { type },
      ...(initial !== undefined && { default: initial }),
    })),
    slots: element.slots.map(({ name, description }) => ({ name, description })),
    js: {
      properties: element.properties.map(({ name, description, type }) => ({
        name,
        description,
        type,
      })),
      events: element.events.map(({ name, description, type }) => ({ name, description, type })),
    },
  };
}
