import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { Example } from './example.js';
import { frame, type Without } from './frame.js';
import { attributesIn, withAttributes, type Attributes } from './markup.js';
import { stage } from './stage.js';

/** What a story draws: a piece of HTML, and attributes of its element as the controls have them. */
export interface MarkupArgs extends Attributes {
  readonly markup: string;
}

type Drawing = Pick<StoryContext, 'abortSignal' | 'globals'>;

/** The HTML of a story, as "Show code" has it and as it is drawn. */
function markupOf(tag: string, { markup, ...attributes }: MarkupArgs): string {
  return withAttributes(markup, tag, attributes);
}

/** What the stories of one element have in common. */
export function metaFor(tag: string, controls: readonly string[]): Meta<MarkupArgs> {
  return {
    component: tag,
    render: (args: MarkupArgs, context: Drawing) => stage(markupOf(tag, args), context),
    argTypes: { markup: { table: { disable: true } } },
    parameters: {
      controls: { include: controls },
      docs: {
        source: { transform: (_: string, { args }: { args: MarkupArgs }) => markupOf(tag, args) },
      },
    },
  };
}

/** A story that shows an example. */
export function fromExample(tag: string, example: Example): StoryObj<MarkupArgs> {
  const { html, shows, warns = [], emulate = {} } = example;
  return {
    args: { markup: html, ...attributesIn(html, tag) },
    parameters: { warns, emulate, docs: { description: { story: shows } } },
  };
}

/** The same on a page where our script doesn’t run. */
export function fromExampleWithout(
  what: Without,
  tag: string,
  example: Example,
): StoryObj<MarkupArgs> {
  return {
    ...fromExample(tag, example),
    render: (args: MarkupArgs, context: Drawing) => frame(markupOf(tag, args), what, context),
  };
}
