/** What custom-elements.json says of one element, as far as promises are about it. */
export interface ElementFacts {
  readonly tag: string;
  /** The tag without `hearten-`, which files are named by. */
  readonly name: string;
  readonly attributes: readonly AttributeFacts[];
  /** Public fields that have no attribute. */
  readonly fields: readonly FieldFacts[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
}

export interface AttributeFacts {
  readonly name: string;
  readonly field: string;
  readonly type: string;
}

export interface FieldFacts {
  readonly name: string;
  readonly type: string;
}

interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly members?: readonly (Named & {
    readonly kind: string;
    readonly attribute?: string;
    readonly static?: boolean;
    readonly readonly?: boolean;
  })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

function factsOf(tag: string, declaration: Declaration): ElementFacts {
  const { attributes = [], members = [], events = [], slots = [] } = declaration;
  const isField = ({
    kind,
    attribute,
    static: ofClass,
    readonly,
  }: (typeof members)[number]): boolean =>
    kind === 'field' && attribute === undefined && !ofClass && !readonly;
  return {
    tag,
    name: tag.replace(/^hearten-/, ''),
    attributes: attributes.map(({ name, fieldName = name, type }) => ({
      name,
      field: fieldName,
      type: type?.text ?? 'string',
    })),
    fields: members.filter(isField).map(({ name, type }) => ({ name, type: type?.text ?? '' })),
    events: events.map(({ name }) => name),
    slots: slots.map(({ name }) => name),
  };
}

/** Every element of the library, in the order of the manifest. */
export function elementsIn({ modules }: Manifest): ElementFacts[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => {
      const tag = declaration.tagName;
      return tag ? [factsOf(tag, declaration)] : [];
    });
}

export async function loadElements(): Promise<ElementFacts[]> {
  const response = await fetch('/custom-elements.json');
  return elementsIn((await response.json()) as Manifest);
}
