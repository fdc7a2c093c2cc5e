/** Rules of the house that no published plugin has. */

/** Attributes whose value is read out or shown. */
const WORDY =
  /\b(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Stands where an expression stands; no letter. */
const HOLE = '\u2022';

const isMarkup = ({ type, name }) => type === 'Identifier' && (name === 'html' || name === 'svg');

/** What of a template a reader would read or hear. */
function wordsIn(quasi) {
  const markup = quasi.quasis
    .map(({ value }) => value.raw)
    .join(HOLE)
    .replace(/<!--[\s\S]*?-->/g, '');
  const attributes = [...markup.matchAll(WORDY)].map(([, double, single]) => double ?? single);
  const text = markup.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' ');
  return [text, ...attributes].flatMap((words) => words.match(/\p{L}[^\u2022]*/u) ?? []);
}

/** Words are data, so that every one of them can be translated and overridden. */
export const noTemplateText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Words belong in src/locales, not in a template: “{{words}}”.' },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isMarkup(node.tag)) return;
        for (const words of wordsIn(node.quasi)) {
          context.report({ node, messageId: 'text', data: { words: words.trim().slice(0, 40) } });
        }
      },
    };
  },
};

const keyOf = ({ key }) => key?.name ?? key?.value;

function booleanProperties(body) {
  const declared = body.find((member) => member.static && keyOf(member) === 'properties');
  const options = declared?.value?.type === 'ObjectExpression' ? declared.value.properties : [];
  const isBoolean = ({ value }) =>
    value?.properties?.some(
      (option) => keyOf(option) === 'type' && option.value.name === 'Boolean',
    );
  return new Set(options.filter(isBoolean).map(keyOf));
}

/** An attribute can switch something on by being there; it cannot switch something off. */
export const noDefaultTrue = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      true: '“{{name}}” could never be switched off in HTML: name it for the unusual state.',
    },
  },
  create(context) {
    const classes = [];
    const report = (node, name) => {
      if (classes.at(-1)?.has(name)) context.report({ node, messageId: 'true', data: { name } });
    };
    return {
      ClassBody: ({ body }) => classes.push(booleanProperties(body)),
      'ClassBody:exit': () => classes.pop(),
      'PropertyDefinition[value.value=true]': (node) => report(node, keyOf(node)),
      'MethodDefinition[kind="constructor"] AssignmentExpression[left.object.type="ThisExpression"][right.value=true]':
        (node) => report(node, node.left.property.name),
    };
  },
};

/** A file is named for what it does. */
export const noDrawers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      drawer: 'A file called “{{name}}” fills up with everything: name it for what it does.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const [, name] = /([^/\\]+)$/.exec(context.filename) ?? [];
        if (/^(?:utils?|helpers?|common|misc|shared)\.[^/]+$/.test(name)) {
          context.report({ node, messageId: 'drawer', data: { name } });
        }
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: {
    'no-template-text': noTemplateText,
    'no-default-true': noDefaultTrue,
    'no-drawers': noDrawers,
  },
};
