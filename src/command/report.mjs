/** What was found, for people and for editors. Lines and columns count from 1, columns in UTF-16 units. */

function placesOf(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}

/** As a reader sees them. The lines of a readable text are those of its file. */
const wordsOf = (readable, { start, end }) =>
  readable
    .slice(start, end)
    .replace(/[\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ');

const TONES = { ask: 'ask', suggest: 'suggest', 'strongly-suggest': 'strongly suggest' };

function linesOf({ file, readable, findings }) {
  const placeOf = placesOf(readable);
  return findings.map((finding) => {
    const { start, rule, tone, reason, kind, alternatives } = finding;
    const { line, column } = placeOf(start);
    const instead =
      kind === 'rethink'
        ? 'What would a camera have seen? Only you know, so there is no swap.'
        : alternatives.length > 0 && `Perhaps: ${alternatives.join('; ')}`;
    return [
      `${file}:${line}:${column}  “${wordsOf(readable, finding)}”  ${rule}, ${TONES[tone]}`,
      `  ${reason}`,
      ...(instead ? [`  ${instead}`] : []),
      '',
    ].join('\n');
  });
}

export function asLines(checked) {
  const places = checked.flatMap(linesOf);
  if (places.length === 0) return '';
  return `${places.join('\n')}
Be clear first. If someone may be at risk, say plainly what was seen, heard and done, and by whom.
`;
}

export function asJson(checked) {
  const findings = checked.flatMap(({ file, readable, findings: found }) => {
    const placeOf = placesOf(readable);
    return found.map((finding) => {
      const from = placeOf(finding.start);
      const to = placeOf(finding.end);
      return {
        file,
        ...from,
        endLine: to.line,
        endColumn: to.column,
        words: wordsOf(readable, finding),
        ...finding,
      };
    });
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
}
