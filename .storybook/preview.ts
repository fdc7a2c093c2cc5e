import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../dist/hearten.css';
import { direction } from './decorators/direction.js';
import { hostSheet } from './decorators/host-sheet.js';
import { language } from './decorators/language.js';
import { textSpacing } from './decorators/text-spacing.js';
import { theme } from './decorators/theme.js';
import { look } from './look.js';
import { manifest } from './manifest.js';
import './preview.css';
import { stayHere } from './stay-here.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);
stayHere();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [theme, hostSheet, direction, textSpacing, language],
  parameters: {
    a11y: { test: 'error' },
    docs: {
      theme: look,
      toc: { headingSelector: 'h2' },
      source: { type: 'code', language: 'html' },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Start', 'Frameworks', 'Theming', 'Content packs', 'Privacy', 'Security policy'],
          'Safety',
          'Learning',
          'Practice',
          'Context',
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: '320 px', type: 'mobile', styles: { width: '320px', height: '640px' } },
        phone: { name: '390 px', type: 'mobile', styles: { width: '390px', height: '844px' } },
        tablet: { name: '768 px', type: 'tablet', styles: { width: '768px', height: '1024px' } },
      },
    },
  },
};

export default preview;
