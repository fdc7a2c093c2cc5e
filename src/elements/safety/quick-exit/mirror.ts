import { page, type PageMember } from '../../../page/page-registry.js';
import { fieldsOf } from './clear-fields.js';
import { countKept } from './site-keeps.js';

/** What a page has at this moment that leaving it takes away, or leaves where it is. */
export interface Mirror {
  readonly title: string;
  readonly fields: number;
  /** What other elements say they keep. */
  readonly kept: readonly string[];
  readonly address: string;
  /** Other pages of this tab. */
  readonly earlier: number;
  /** What the website keeps in the browser, as far as scripts are told. */
  readonly siteKeeps: number;
}

function isFilled(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type))
    return field.checked;
  return (
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    field.value !== ''
  );
}

/** @param nothing what an element says that keeps nothing */
function keptBy(members: Iterable<PageMember>, nothing: string): string[] {
  const all = [...members].map((member) => member.declare().keeps);
  return [...new Set(all)].filter((keeps) => keeps !== nothing);
}

/** Reads the page as it is now; it changes nothing and keeps nothing of it. */
export function readPage(nothing: string): Mirror {
  return {
    title: document.title.trim(),
    fields: fieldsOf(document).filter(isFilled).length,
    kept: keptBy(page().members, nothing),
    address: location.host + location.pathname,
    earlier: history.length - 1,
    siteKeeps: countKept(),
  };
}
