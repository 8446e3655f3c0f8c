import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../launch/running-browser.ts';
import { bundle } from './bundle.ts';

export const firefoxId = 'measure@webext-ports.example';

/** An extension to be written: the same agent in every context. */
export interface ExtensionPlan {
  browser: BrowserName;
  /** The module of the agent, in `agent/`. */
  agent: string;
  /** The server that steers it. */
  origin: string;
  /** A script that runs before the agent. */
  prelude: string;
  /** More keys of the manifest; they win. */
  manifest?: Record<string, unknown>;
}

const scripts = ['prelude.js', 'agent.js'];
const tags = scripts.map((script) => `<script src="${script}"></script>`).join('');

/** The extension's pages, each a context of that name. */
const pages = ['page', 'offscreen'];

function background(browser: BrowserName): object {
  return browser === 'firefox' ? { scripts } : { service_worker: 'background.js' };
}

function manifestOf({ browser, manifest }: ExtensionPlan): object {
  return {
    manifest_version: 3,
    name: 'Measured ports',
    version: '1.0',
    permissions: ['tabs', 'storage', 'nativeMessaging'],
    host_permissions: ['http://127.0.0.1/*'],
    background: background(browser),
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: scripts, run_at: 'document_end' }],
    // Firefox's own policy would turn the loopback server's http into https.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: firefoxId } } }),
    ...manifest,
  };
}

/** Writes an extension into a folder. */
export async function writeExtension(folder: string, plan: ExtensionPlan): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('manifest.json', JSON.stringify(manifestOf(plan), null, 2));
  write('prelude.js', `globalThis.loopback = ${JSON.stringify(plan.origin)};\n${plan.prelude}`);
  write('background.js', `importScripts(${scripts.map((script) => `'${script}'`).join(', ')});\n`);
  for (const page of pages) write(`${page}.html`, `<!doctype html><title>${page}</title>${tags}`);
  await bundle(plan.agent, 'browser', join(folder, 'agent.js'));
}
