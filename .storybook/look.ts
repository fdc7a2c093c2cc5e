import { create } from 'storybook/theming';

/** Storybook's own frame: the quiet paper and deep teal of the elements, in the reader's own type. */
export const look = create({
  base: 'light',
  brandTitle: 'hearten',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
  colorPrimary: '#0b5653',
  colorSecondary: '#0b5653',
  appBg: '#f5f2ec',
  appContentBg: '#fffefb',
  appPreviewBg: '#fffefb',
  appBorderColor: '#e0dacd',
  appBorderRadius: 10,
  textColor: '#1c2729',
  textMutedColor: '#435155',
  barBg: '#fffefb',
  barTextColor: '#435155',
  barHoverColor: '#0b5653',
  barSelectedColor: '#0b5653',
  inputBg: '#fffefb',
  inputBorder: '#6c7a7c',
  inputTextColor: '#1c2729',
  inputBorderRadius: 6,
});
