/** What a page looks like, taken down in the page itself, so that two pages can be compared. */

/** What follows from the size of a box: its words are the author's, and so is how much room they take. */
const FROM_SIZE =
  /^(?:width|height|inline-size|block-size|top|right|bottom|left|inset-|perspective-origin|transform-origin|grid-template-)/;

/** Of the author's own nodes only these are ours to say: they make the box in which the words stand. */
const OURS = [
  'display',
  'padding',
  'border-width',
  'background-color',
  'background-image',
  'grid-column',
  'margin-top',
  'overflow',
];

/** Words on a ground that we choose; all others have the colour that the host's words have. */
const COLOURED =
  'dl > div:is(:last-child, :nth-last-child(5)), dl > div:is(:nth-last-child(2), :nth-last-child(4)) > dt';

export const whatIsOurs = { ours: OURS, fromSize: FROM_SIZE.source, coloured: COLOURED };

/** Runs in the page: every box that our elements draw, and what of the author's they lay out. */
export function drawnByUs({ ours, fromSize, coloured }) {
  const told = [];
  const skip = new RegExp(fromSize);
  const widthOf = (each) => `width: ${each.getBoundingClientRect().width}`;
  /** A border that has no width is not drawn, whatever its style, nor a background without a picture placed. */
  const isDrawn = (style, property) => {
    if (property.startsWith('background-') && style.backgroundImage === 'none')
      return property === 'background-color';
    const side = /^(border-(?:block-|inline-)?[a-z]+)-(?:style|color)$/.exec(property)?.[1];
    return !side || style.getPropertyValue(`${side}-width`) !== '0px';
  };
  const take = (name, each, { pseudo, isFree }) => {
    const style = getComputedStyle(each, pseudo);
    if (pseudo && style.content === 'none') return;
    for (const property of style) {
      if (property.startsWith('--') || (isFree && skip.test(property))) continue;
      if (!isDrawn(style, property)) continue;
      told.push(`${name}${pseudo ?? ''} ${property}: ${style.getPropertyValue(property)}`);
    }
  };
  const takeParts = (name, host) => {
    for (const each of host.shadowRoot.querySelectorAll('*')) {
      const part = `${name} ${each.localName}.${each.getAttribute('class') ?? ''}`;
      const isFree =
        each.matches('slot, :has(slot)') || getComputedStyle(each).position === 'absolute';
      for (const pseudo of [undefined, '::before', '::after']) take(part, each, { pseudo, isFree });
    }
  };
  const hosts = [...document.querySelectorAll('#place *')].filter(({ shadowRoot }) => shadowRoot);
  for (const [index, host] of hosts.entries()) {
    const name = `${index} ${host.localName}`;
    take(name, host, { isFree: true });
    told.push(`${name} ${widthOf(host)}`);
    takeParts(name, host);
    for (const each of host.querySelectorAll(':scope > details, summary, dl, dl > div, dt, dd')) {
      const style = getComputedStyle(each);
      const lines = ours.map((property) => `${property}: ${style.getPropertyValue(property)}`);
      if (each.matches('dl, div')) lines.push(widthOf(each));
      if (each.matches(coloured)) lines.push(`color: ${style.color}`);
      told.push(...lines.map((line) => `${name} its ${each.localName} ${line}`));
    }
  }
  // How a host counts its boxes moves none of ours, whose widths are above.
  return told.filter((line) => !/^\d+ hearten-[a-z-]+ box-sizing/.test(line));
}

/** Runs in the page: all of the host's own, as it is drawn and where. */
export function drawnByHost() {
  const all = [
    document.documentElement,
    document.body,
    ...document.querySelectorAll('#host, #host *'),
  ];
  const ofPage = /^(?:height|block-size|perspective-origin|transform-origin)/;
  return all.flatMap((each, index) => {
    const name = `${index} ${each.localName}`;
    const { x, y, width, height } = each.getBoundingClientRect();
    const lines = [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      return [...style]
        .filter((property) => !property.startsWith('--') && !(index < 2 && ofPage.test(property)))
        .map(
          (property) => `${name}${pseudo ?? ''} ${property}: ${style.getPropertyValue(property)}`,
        );
    });
    return index < 2 ? lines : [...lines, `${name} is at ${x} ${y}, ${width} × ${height}`];
  });
}

/** The lines of the second page that the first has otherwise. */
export const changes = (before, after) => {
  const known = new Set(before);
  return after.filter((line) => !known.has(line)).slice(0, 40);
};
