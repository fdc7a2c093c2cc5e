import { byName, inMarkdown } from './described.mjs';

const markdown = (value) => ({ kind: 'markdown', value });

/** Tags, attributes and their values, for `html.customData` of VS Code. */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(inMarkdown(element)),
      attributes: element.attributes.map(({ name, description, values }) => ({
        name,
        description: markdown(description),
        ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
      })),
    })),
  };
}

/** Custom properties and parts, for `css.customData` of VS Code. */
export function cssData(elements) {
  const entries = (key, nameOf = (name) => name) =>
    byName(elements, key).map(({ name, description }) => ({
      name: nameOf(name),
      description: markdown(description),
    }));
  return {
    version: 1.1,
    properties: entries('cssProperties'),
    pseudoElements: entries('parts', (name) => `::part(${name})`),
  };
}
