import type { Decorator } from '@storybook/web-components-vite';
import { useEffect } from 'storybook/preview-api';
import bootstrap from '../hosts/bootstrap.css?inline';
import govuk from '../hosts/govuk.css?inline';
import nhs from '../hosts/nhs.css?inline';
import plain from '../hosts/plain.css?inline';
import hostile from '../../stories/partner-page/hostile.css?inline';

const sheets = new Map([
  ['plain', plain],
  ['govuk', govuk],
  ['nhs', nhs],
  ['bootstrap', bootstrap],
  ['hostile', hostile],
]);

const sheet = document.createElement('style');
// A site's own sheet comes before hearten.css.
document.head.prepend(sheet);

/**
 * Puts a story into a site of another style. Such a sheet is about a whole page, so documentation
 * pages stay without.
 */
export const hostSheet: Decorator = (story, { globals, viewMode }) => {
  const wanted = viewMode === 'docs' ? undefined : sheets.get(String(globals['host']));
  sheet.textContent = wanted ?? '';
  useEffect(
    () => () => {
      sheet.textContent = '';
    },
    [],
  );
  return story();
};
