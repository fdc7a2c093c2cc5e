import { parser as markdown, Table } from '@lezer/markdown';
import { Parser } from 'htmlparser2';

/**
 * What a reader of a page reads, with every word where it stands in the source: a text as long as the source,
 * in which markup has made room for what the wording check takes for it. So a place needs no translating.
 */

/** Nobody sees it, and words go on across it. */
const UNSEEN = '\u2060';
/** Words don’t go on across it. */
const PARAGRAPH = '\u2029';
/** Stands where something stands that is no text, such as code. */
const PAUSE = ',';

/** A source, of which parts can be painted over. */
class Canvas {
  #units;

  constructor(source) {
    this.#units = source.split('');
  }

  /** The lines of a source stay, so that they can still be counted. */
  cover(from, to, sign) {
    for (let at = from; at < to; at += 1) if (this.#units[at] !== '\n') this.#units[at] = UNSEEN;
    if (from < to && this.#units[from] !== '\n') this.#units[from] = sign;
  }

  write(from, to, words) {
    this.cover(from, to, UNSEEN);
    for (let at = 0; at < words.length && from + at < to; at += 1)
      this.#units[from + at] = words[at];
  }

  toString() {
    return this.#units.join('');
  }
}

/** Parts of HTML whose text is nobody’s to read. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'code',
  'pre',
  'kbd',
  'samp',
  'svg',
  'math',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em font i img input ins label mark small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

function paintHtml(canvas, source, offset = 0) {
  const silent = [];
  let end = 0;
  /** From where the last piece ended: what a parser leaves out is markup too. */
  const cover = (sign) => {
    canvas.cover(offset + end, offset + parser.endIndex + 1, sign);
    end = parser.endIndex + 1;
  };
  const tag = (name, opens) => {
    if (name === 'q') return cover(opens ? '\u201c' : '\u201d');
    return cover(INLINE.has(name) || SILENT.has(name) ? UNSEEN : PARAGRAPH);
  };
  const parser = new Parser(
    {
      onopentag(name) {
        tag(name, true);
        if (SILENT.has(name)) silent.push(name);
      },
      onclosetag(name, isImplied) {
        if (name === silent.at(-1)) silent.pop();
        if (!isImplied) tag(name, false);
      },
      ontext(words) {
        if (silent.length > 0) return cover(PAUSE);
        const to = parser.endIndex + 1;
        if (words.length !== to - end) canvas.write(offset + end, offset + to, words);
        end = to;
      },
      oncomment: () => cover(UNSEEN),
      onprocessinginstruction: () => cover(PARAGRAPH),
    },
    { decodeEntities: true },
  );
  parser.end(source);
}

const MARKDOWN = markdown.configure([Table]);

/** What of Markdown is no text, and what stands there for the check. */
const MARKS = {
  HeaderMark: PARAGRAPH,
  QuoteMark: UNSEEN,
  ListMark: PARAGRAPH,
  HorizontalRule: PARAGRAPH,
  FencedCode: PARAGRAPH,
  CodeBlock: PARAGRAPH,
  LinkReference: PARAGRAPH,
  TableDelimiter: PARAGRAPH,
  EmphasisMark: UNSEEN,
  LinkMark: UNSEEN,
  URL: UNSEEN,
  LinkTitle: UNSEEN,
  LinkLabel: UNSEEN,
  Comment: UNSEEN,
  CommentBlock: PARAGRAPH,
  InlineCode: PAUSE,
  Autolink: PAUSE,
};

const HTML = new Set(['HTMLTag', 'HTMLBlock', 'Entity']);

function paintMarkdown(canvas, source) {
  MARKDOWN.parse(source).iterate({
    enter({ name, from, to }) {
      if (HTML.has(name)) paintHtml(canvas, source.slice(from, to), from);
      else if (name === 'Escape') canvas.cover(from, from + 1, UNSEEN);
      else if (MARKS[name]) canvas.cover(from, to, MARKS[name]);
      return !HTML.has(name);
    },
  });
}

/** The block of settings at the top of many pages. */
const FRONT_MATTER = /^---\r?\n[\s\S]*?\n---\r?(?:\n|$)/;

/** @param {'md' | 'html' | 'txt'} kind */
export function readableText(source, kind) {
  if (kind === 'txt') return source;
  const canvas = new Canvas(source);
  if (kind === 'html') paintHtml(canvas, source);
  else {
    const [settings = ''] = FRONT_MATTER.exec(source) ?? [];
    paintMarkdown(canvas, source.replace(settings, settings.replace(/[^\n]/g, ' ')));
    canvas.cover(0, settings.length, PARAGRAPH);
  }
  return canvas.toString();
}
