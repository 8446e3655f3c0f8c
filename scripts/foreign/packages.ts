import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Packages that nothing here needs, as foreign code: parsers' test cases from test262, and much that posts messages,
 * connects, and has ports without being an extension.
 */
const packages: Readonly<Record<string, string>> = {
  'test262-parser-tests': '0.0.5',
  '@sentry/browser': '11.12.0',
  comlink: '4.4.2',
  'date-fns': '4.4.0',
  'hls.js': '1.7.4',
  jsdom: '31.0.1',
  'livekit-client': '2.23.0',
  'matrix-js-sdk': '43.0.0',
  'monaco-editor': '0.57.0',
  mqtt: '5.16.0',
  'pdfjs-dist': '6.5.438',
  peerjs: '1.5.5',
  penpal: '7.0.6',
  postmate: '1.5.2',
  'puppeteer-core': '25.16.0',
  rxjs: '7.8.2',
  'simple-peer': '9.11.1',
  'socket.io-client': '4.8.4',
  'zone.js': '0.16.3',
};

/** Installs the packages below a folder, once, and gives the folder that holds them. None of their scripts is run. */
export function installForeign(folder: string): string {
  const installed = path.join(folder, 'node_modules');
  const manifest = path.join(folder, 'package.json');
  if (existsSync(installed)) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, JSON.stringify({ private: true, dependencies: packages }, undefined, 2));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--no-package-lock'];
  const { status } = spawnSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The foreign packages could not be installed.');
  return installed;
}
