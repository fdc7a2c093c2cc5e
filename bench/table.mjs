/** Numbers as people read them. */

const plain = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** `612 (598–640)`: the median and the middle half. */
export function ms({ median, low, high }) {
  return `${plain(median)} (${plain(low)}–${plain(high)})`;
}

/** The same, as so many times. */
export function ratio({ median, low, high }) {
  return `${median.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`;
}

export function verdict(isMet) {
  return isMet ? 'met' : '**missed**';
}

/** @param {{title?: string, head: string[], rows: unknown[][]}} table */
export function markdown({ title, head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  const table = [line(head), line(rule), ...rows.map(line)];
  return (title ? [`**${title}**`, '', ...table] : table).join('\n');
}
