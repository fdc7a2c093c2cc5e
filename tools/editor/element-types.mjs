/**
 * The table from which the types of every framework are made: for each tag its class, what can be set on
 * it in a template, and what it says. Types come from the classes themselves, so that a name that is not
 * there is an error and never a silent `any`.
 */
export function elementTypes(elements) {
  const imports = elements.flatMap(({ name, module, events }) => [
    [name, module],
    ...events.map((event) => [event.type, event.module]),
  ]);
  const lines = [...new Map(imports)].map(
    ([name, module]) => `import type { ${name} } from '${fromTypes(module)}';`,
  );
  return [
    ...lines,
    '',
    HEAD,
    '/** Every element by its tag. */',
    'export interface HeartenElements {',
    ...elements.flatMap(entryOf),
    '}',
    '',
  ].join('\n');
}

const fromTypes = (module) => module.replace(/^dist\//, '../');

const HEAD = `/** Properties of a class as something that may be said or left out. */
type Settable<Element, Name extends keyof Element> = {
  [Each in Name]?: Element[Each] | undefined;
};

/** An attribute whose name differs from its property; in HTML a number is written as text. */
type Written<Value> = Value | (Value extends number ? \`\${Value}\` : never) | undefined;
`;

function entryOf({ tag, name, description, properties, attributes, events }) {
  const names = properties.map((property) => `'${property.name}'`).join(' | ');
  const written = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return [
    ...comment(description, 2),
    `  '${tag}': {`,
    `    element: ${name};`,
    `    props: Settable<${name}, ${names}> & {`,
    ...written.flatMap((attribute) => [
      ...comment(attribute.description, 6),
      `      '${attribute.name}'?: Written<${name}['${attribute.fieldName}']>;`,
    ]),
    '    };',
    '    events: {',
    ...events.flatMap((event) => [
      ...comment(event.description, 6),
      `      '${event.name}': ${event.type};`,
    ]),
    '    };',
    '  };',
  ];
}

function comment(text, indent) {
  const space = ' '.repeat(indent);
  const lines = text.split('\n').map((line) => `${space} * ${line}`.trimEnd());
  return [`${space}/**`, ...lines, `${space} */`];
}
