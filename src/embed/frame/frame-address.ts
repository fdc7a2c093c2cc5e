/**
 * What the address of a framed page asks for, as it is written there: nothing of it is trusted yet.
 * `#reframe-panel&setting=school` names an element and its options.
 */
export interface Asked {
  readonly element: string;
  readonly options: readonly (readonly [name: string, value: string])[];
}

/** Nothing is decoded: all that is accepted is written in letters that no address has to encode. */
export function readAddress(hash: string): Asked {
  const [element = '', ...rest] = hash.replace(/^#/, '').split('&');
  const options = rest.map((part) => {
    const [name = '', ...value] = part.split('=');
    return [name, value.join('=')] as const;
  });
  return { element, options };
}

/** The address of this page that asks for something else; what else stood in its own goes. */
export function writeAddress({ element, options }: Asked): string {
  const parts = options.map(([name, value]) => `${name}=${value}`);
  return `${location.origin}${location.pathname}#${[element, ...parts].join('&')}`;
}
