import written from '../custom-elements.json';

/** Storybook leaves out what has no name, and the slot that most things go into has none. */
function named(key: string, value: unknown): unknown {
  if (key !== 'slots' || !Array.isArray(value)) return value;
  return value.map((slot: { readonly name: string }) => ({
    ...slot,
    name: slot.name || 'inside the element',
  }));
}

/** custom-elements.json, as Storybook's tables need it. */
export const manifest: unknown = JSON.parse(JSON.stringify(written), named);
