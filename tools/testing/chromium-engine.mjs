import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { emulate } from './wtr-commands.mjs';

/**
 * Chromium for the test runner. Pages that run side by side share no storage, and a page that is used
 * again starts as a fresh one would: without stored data and without emulated settings.
 */
export async function chromiumEngine() {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: await chromium(),
    createPage: async ({ browser }) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const connection = await page.createCDPSession();
      // Side by side, only one page could have the focus; tests press keys in each.
      await connection.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
    await emulate(page);
    return stopSession(id);
  };
  return launcher;
}
