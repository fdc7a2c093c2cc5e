import { toJsonSchema } from '@valibot/to-json-schema';
import { importSource } from '../import-source.mjs';

/** What an editor shows to somebody who writes a pack. Draft 7, because editors know it best. */
export default async function jsonSchema() {
  const { packSchema } = await importSource('src/content/schema.ts');
  const { rulePackSchema } = await importSource('src/wording/rule-pack.ts');
  return [
    { file: 'dist/schema/pack.schema.json', text: textOf(packSchema, 'hearten content pack') },
    {
      file: 'dist/schema/wording.schema.json',
      text: textOf(rulePackSchema, 'hearten wording rules'),
    },
  ];
}

function textOf(source, title) {
  const schema = toJsonSchema(source, {
    typeMode: 'input',
    // `check` asks whether a day exists, which `format: date` says already.
    ignoreActions: ['check', 'readonly'],
    overrideAction: ({ valibotAction: { message }, jsonSchema }) =>
      typeof message === 'string' ? { ...jsonSchema, description: message } : undefined,
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
