import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve, type Site } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface Visitor {
  /** Opens a page of the site; what goes wrong in it, or leaves it, is written down. */
  open(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  page: Page;
  /** Errors, and messages of the console that are errors. */
  errors: readonly string[];
  /** Requests to any other place than the site. */
  strayRequests: readonly string[];
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const strayRequests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== 'data:') strayRequests.push(request.url());
  });
  await page.goto(url);
  return { page, errors, strayRequests };
}

/** Builds the site, serves it, and starts a browser on it. */
export async function visitor(): Promise<Visitor> {
  const build = spawnSync('npm', ['run', '--silent', 'site'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The site was not built.\n${build.stdout}${build.stderr}`);
  const site: Site = await serve(path.join(root, 'site'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    open: (address, options = {}) => visit(browser, `${site.origin}${address}`, options),
    async close() {
      await browser.close();
      site.close();
    },
  };
}
