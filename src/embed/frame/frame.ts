import '../define/provider.js';
import type { Pack } from '../../content/schema.js';
import { inLanguageOrder } from '../../content/language-order.js';
import { english } from '../../foundations/language.js';
import { warn } from '../../foundations/warn.js';
import { choose, schemes, type Choice } from './choose.js';
import { directionOf } from './direction.js';
import { folderPacks, packNames } from './folder-packs.js';
import { readAddress, writeAddress } from './frame-address.js';
import { openLinksOutside } from './links-out.js';
import { tellHeight } from './tell-height.js';

/**
 * The page inside a frame: shows the one element that its address names, with what the address chooses
 * for it from what is known. No text, number or address comes from there, so that nobody can put words of
 * theirs under the name of the site that serves it.
 */
const page = document.documentElement;
const shown = document.getElementById('shown');
const address = document.getElementById('address');
const nothing = shown?.firstElementChild;
const noTitle = document.title;

/** The address may change while packs are on their way: the last one counts. */
let turn = 0;

function look(locale: string, scheme: string, title = noTitle): void {
  page.lang = locale;
  page.dir = directionOf(locale);
  page.style.colorScheme = scheme;
  document.title = title;
}

function build(element: string, attributes: object, packs: readonly Pack[]): HTMLElement {
  const made = document.createElement(`hearten-${element}`);
  // Most places for a frame are below the heading of a page.
  const all = { 'heading-level': '2', ...attributes };
  for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
  if (packs.length === 0) return made;
  const provider = document.createElement('hearten-provider');
  provider.content = packs;
  provider.append(made);
  return provider;
}

function show({ element, framed, chosen }: Choice, theirs: ReadonlyMap<string, Pack>): void {
  const { locale = english, scheme = 'light', ...attributes } = Object.fromEntries(chosen);
  const packs = [...theirs.values()];
  const title = framed.title(inLanguageOrder(framed.packsOf(packs), locale), chosen);
  look(locale, schemes.get(scheme) ?? scheme, title);
  framed.addressBy?.((subject) => {
    const options = new Map([...chosen, [framed.subject, subject]]);
    if (theirs.size > 0) options.set('packs', [...theirs.keys()].join());
    return writeAddress({ element, options: [...options] });
  });
  shown?.replaceChildren(build(element, attributes, packs));
}

function refuse(): void {
  if (!nothing) return;
  nothing.classList.add('refused');
  look(english, 'light');
  shown?.replaceChildren(nothing);
}

async function follow(): Promise<void> {
  const mine = ++turn;
  const asked = readAddress(location.hash);
  const theirs = await folderPacks(packNames(asked));
  if (mine !== turn) return;
  const { choice, complaint } = choose(asked, [...theirs.values()]);
  address?.replaceChildren();
  if (choice) show(choice, theirs);
  else refuse();
  if (complaint) warn('iframe', 'frame', complaint);
}

async function start(): Promise<void> {
  page.classList.toggle('alone', parent === window);
  if (address) openLinksOutside(address);
  addEventListener('hashchange', () => void follow());
  await follow();
  tellHeight();
}

void start();
