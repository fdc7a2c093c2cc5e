import type { Preview } from '@storybook/web-components-vite';

/** What a designer can put a story into, from Storybook's toolbar. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en-GB', title: 'English' },
        { value: 'cy', title: 'Cymraeg, some words' },
        { value: 'ar', title: 'العربية, some words' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  host: {
    description: 'Style sheet of the site around it, in a story on its own',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'plain', title: 'Plain site' },
        { value: 'govuk', title: 'GOV.UK-like site' },
        { value: 'nhs', title: 'NHS-like site' },
        { value: 'bootstrap', title: 'Bootstrap-like site' },
        { value: 'hostile', title: 'Hostile site' },
      ],
    },
  },
  textSpacing: {
    description: 'Text spacing of WCAG 1.4.12',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'usual', title: 'Usual spacing' },
        { value: 'wide', title: 'Wide text spacing' },
      ],
    },
  },
};

export const initialGlobals = {
  language: 'en-GB',
  direction: 'ltr',
  theme: 'light',
  host: 'plain',
  textSpacing: 'usual',
};
