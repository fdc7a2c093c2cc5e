import type { Example } from './example.js';

/** Access modes that ask the same of every element, shown with a piece of its HTML. */
export function accessModes(
  html: string,
): Readonly<Record<'dark' | 'wideTextSpacing' | 'forcedColours', Example>> {
  return {
    dark: {
      html,
      shows:
        'On a page whose color-scheme is dark. The colours are chosen for it, not turned round.',
    },
    wideTextSpacing: {
      html,
      shows: 'Text spaced as WCAG 1.4.12 says that readers may need it; nothing is cut off.',
    },
    forcedColours: {
      html,
      shows:
        'In forced colours, as with a contrast theme of Windows. Storybook can’t switch them on: in Chromium open the developer tools, then More tools, Rendering, “Emulate CSS media feature forced-colors”.',
      emulate: { forcedColors: 'active' },
    },
  };
}
