import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';

/**
 * package.json names the files with side effects as they are installed. Stories use the sources,
 * which define their elements merely by being imported.
 */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/src/embed/define/') ? { code, map: null, moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../stories/files', to: 'files' }],
  // Nothing here may reach for the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    // The toolbar's theme has its own ground.
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [keepDefinitions],
      // One Lit for Storybook's renderer and for us.
      resolve: { dedupe: ['lit'] },
      optimizeDeps: { include: ['lit', 'lit/directive-helpers.js', '@lit/context', 'valibot'] },
      // hearten.css has to be here as partners get it: minifying again would write out light-dark().
      build: { cssMinify: false, cssTarget: 'esnext' },
    }),
};

export default config;
