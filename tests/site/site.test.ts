import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor, type Visitor } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Visitor;
beforeAll(async () => {
  browser = await visitor();
});
afterAll(async () => {
  await browser.close();
});

/** What axe finds to be in the way of people who read or steer otherwise, as `rule: element`. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    // VitePress's own menus and its list of headings are not ours to change.
    "axe.run({ exclude: ['.VPNav', '.VPLocalNav', '.VPSidebar', '.VPDocAside', '.VPSkipLink'] })",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The text of the summary once the types are there and the newest code is checked. */
async function summaryOf(page: Page, expected: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.locator('.summary').textContent({ timeout: 30_000 }), { timeout: 30_000, interval: 100 })
    .toMatch(expected);
}

/** By how many pixels the page is wider than the screen. */
const overflowing = 'document.documentElement.scrollWidth - innerWidth';
const code = '.playground .cm-content';

async function replaceCode(page: Page, text: string): Promise<void> {
  await page.locator(code).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

const mapOnPort = "const port = chrome.runtime.connect({ name: 'feed' });\nport.postMessage(new Map([['a', 1]]));\n";

// A redraw between two steps of a real browser may swallow one: what holds is seen at the second try.
describe('the playground', { retry: 2 }, () => {
  it('reports a Map that is posted, and no longer once a suggestion is applied', async () => {
    const { page, errors, strayRequests } = await browser.open('/playground.html');
    await replaceCode(page, mapOnPort);
    await summaryOf(page, /^1 report, 1 type error$/);
    expect(await page.locator('.reports .message').first().textContent()).toMatch(/^A Map .*\{\}.*\.$/);

    await page.locator('.apply').first().click();
    await summaryOf(page, 'Nothing to report.');
    expect(await page.locator(code).innerText()).toContain('port.postMessage([...new Map(');
    expect(errors).toEqual([]);
    expect(strayRequests).toEqual([]);
  });

  it('offers suggestions inside the editor too', async () => {
    const { page } = await browser.open('/playground.html');
    await replaceCode(page, mapOnPort);
    await summaryOf(page, /^1 report/);
    const action = page.locator('.cm-diagnosticAction').first();
    // The editor shows the tooltip after the mouse has moved and rested; a redraw in between takes it away again.
    const hoverAndCount = async () => {
      await page.mouse.move(1, 1);
      await page.locator('.cm-lintRange').first().hover();
      await action.waitFor({ timeout: 2000 }).catch(() => undefined);
      return action.count();
    };
    await expect.poll(hoverAndCount, { timeout: 30_000 }).toBeGreaterThan(0);
    await action.click();
    await summaryOf(page, 'Nothing to report.');
  });

  it('can be used by the keyboard alone', async () => {
    const { page } = await browser.open('/playground.html');
    await page.locator(code).waitFor();
    const focused = async (selector: string) => (await page.locator(`${selector}:focus`).count()) > 0;
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60 && !(await focused(selector)); presses++) await page.keyboard.press('Tab');
      expect(await focused(selector), `Tab never reaches ${selector}`).toBe(true);
    };

    await tabTo('input[name="chrome"]');
    await page.keyboard.press('Space');
    await tabTo(code);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('chrome.runtime.connect().postMessage(new Set());');
    await summaryOf(page, /^1 report/);
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('.cm-tooltip, .cm-panel-lint').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await tabTo('.apply');
    await page.keyboard.press('Enter');
    await summaryOf(page, 'Nothing to report.');
  });

  it('knows targets, serialization and context', async () => {
    const { page } = await browser.open('/playground.html');
    await replaceCode(page, "chrome.runtime.connect().postMessage({ m: new Map() });");
    await summaryOf(page, /^1 report/);
    await page.locator('input[name="firefox"]').check();
    await summaryOf(page, 'Nothing to report.');
    await page.locator('select[name="serialization"]').selectOption('json');
    await summaryOf(page, /^1 report, 1 type error$/);
    expect(await page.locator('.reports .message').last().textContent()).toContain('Firefox');
  });

  it('shows the type errors of a registered protocol in TypeScript', async () => {
    const { page } = await browser.open('/playground.html');
    await page.locator('select[name="example"]').selectOption({ label: 'A protocol in TypeScript' });
    await summaryOf(page, /^1 type error$/);
    expect(await page.locator('.reports .message').textContent()).toContain("'number'");
  });

  it('says what does not parse', async () => {
    const { page } = await browser.open('/playground.html');
    await replaceCode(page, 'const = ;');
    await summaryOf(page, /^1 report$/);
    expect(await page.locator('.reports .source').textContent()).toBe('Syntax');
  });

  it('is shared by its address', async () => {
    const first = await browser.open('/playground.html');
    await replaceCode(first.page, 'chrome.runtime.connect().postMessage(1n); // geteilt: äöü 🦊');
    await first.page.locator('input[name="safari"]').check();
    await summaryOf(first.page, /^1 report/);
    await expect.poll(() => first.page.url()).toContain('#');
    await first.page.waitForTimeout(200);
    const { hash } = new URL(first.page.url());

    const { page } = await browser.open(`/playground.html${hash}`);
    await summaryOf(page, /^1 report/);
    expect(await page.locator(code).innerText()).toContain('// geteilt: äöü 🦊');
    expect(await page.locator('input[name="safari"]').isChecked()).toBe(true);
  });

  it('starts with an example where the address is no choice', async () => {
    const { page, errors } = await browser.open('/playground.html#!%%not-base64');
    await summaryOf(page, /report/);
    expect(errors).toEqual([]);
  });

  it.each([320, 360, 800, 1280])('fits a screen of %i pixels', async (width) => {
    const { page } = await browser.open('/playground.html', { viewport: { width, height: 800 } });
    await summaryOf(page, /report/);
    const overflow = await page.evaluate<number>(overflowing);
    expect(overflow).toBeLessThanOrEqual(0);
    const [editor, reports] = [await page.locator('.editor').boundingBox(), await page.locator('.reports').boundingBox()];
    const isBelow = reports!.y >= editor!.y + editor!.height;
    expect(isBelow).toBe(width < 860);
  });

  it.each(['light', 'dark'] as const)('has no barriers in %s', async (colorScheme) => {
    const { page } = await browser.open('/playground.html', { colorScheme });
    await summaryOf(page, /type error/);
    expect(await barriers(page)).toEqual([]);
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const lightness = /\d+/.exec(background)?.[0];
    expect(Number(lightness) > 128).toBe(colorScheme === 'light');
  });
});

describe('the pages', { retry: 2 }, () => {
  it.each(['/', '/rules/', '/rules/no-unserializable-message.html', '/faq.html', '/wire.html'])(
    '%s loads nothing from elsewhere, and fits a narrow screen',
    async (address) => {
      const { page, errors, strayRequests } = await browser.open(address, { viewport: { width: 360, height: 800 } });
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);
      expect(strayRequests).toEqual([]);
      expect(await page.evaluate<number>(overflowing)).toBeLessThanOrEqual(0);
    },
  );

  it.each(['light', 'dark'] as const)('of a rule has no barriers in %s', async (colorScheme) => {
    const { page } = await browser.open('/rules/no-unserializable-message.html', { colorScheme });
    await page.waitForLoadState('networkidle');
    expect(await barriers(page)).toEqual([]);
  });

  it('are found by searching, without a server', async () => {
    const { page } = await browser.open('/faq.html');
    await page.waitForLoadState('networkidle');
    const box = page.locator('.VPLocalSearchBox input');
    // The shortcut is there once the page's own script has run.
    const openBox = async () => {
      if (!(await box.isVisible())) await page.keyboard.press('ControlOrMeta+k');
      await box.waitFor({ timeout: 2000 }).catch(() => undefined);
      return box.isVisible();
    };
    await expect.poll(openBox, { timeout: 30_000 }).toBe(true);
    await box.fill('unserializable');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    expect(await page.locator('.VPLocalSearchBox .result').first().getAttribute('href')).toContain('/rules/');
  });
});
