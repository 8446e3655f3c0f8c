import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Linter, type Rule } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import rule from '../../rules/no-unserializable-message.ts';

const config: Linter.Config = {
  plugins: { 'webext-ports': { rules: { message: rule as unknown as Rule.RuleModule } } },
  rules: { 'webext-ports/message': 'error' },
  languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
};

const folder = mkdtempSync(path.join(tmpdir(), 'webext-ports-flags-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The browsers that reports name, for a text in which `MAP` is a message that only Firefox carries. */
function toldIn(code: string, filename?: string): string[] {
  const linter = new Linter(filename === undefined ? {} : { cwd: folder });
  const messages = linter.verify(code, config, filename);
  return messages.map(({ message }) => {
    if (!message.includes(' in ')) throw new Error(message);
    return ['Chrome', 'Edge', 'Firefox', 'Safari'].filter((name) => message.includes(name)).join(' ');
  });
}

const flags = `
const isFirefox = navigator.userAgent.includes('Firefox');
const isSafari = import.meta.env.BROWSER === 'safari';
const isChromium = () => !isFirefox && !isSafari;
const isChrome = navigator.userAgent.includes('Chrome');
const env = { isFirefox: () => isFirefox };
`;

function toldOf(code: string): string[] {
  return toldIn(`const port = chrome.runtime.connect();\n${flags}\n${code}`);
}

/** What is told of a file that is linted beside others. */
function toldBeside(files: Readonly<Record<string, string>>, code: string): string[] {
  const project = mkdtempSync(path.join(folder, 'project-'));
  writeFileSync(path.join(project, 'package.json'), '{}');
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(project, name), text);
  return toldIn(`${code}\nconst port = chrome.runtime.connect();`, path.join(project, 'main.js'));
}

const send = 'port.postMessage(new Map())';

describe('a message that only Firefox gets to', () => {
  it.each([
    `if (isFirefox) ${send};`,
    `if (env.isFirefox()) ${send};`,
    `if (IS_FIREFOX) ${send};`,
    `if (import.meta.env.FIREFOX) ${send};`,
    `if (import.meta.env.BROWSER === 'firefox') ${send};`,
    `if ('firefox' == process.env.TARGET_BROWSER) ${send};`,
    `if (process.env.PLASMO_TARGET === 'firefox-mv2') ${send};`,
    `isFirefox && ${send};`,
    `isFirefox ? ${send} : other();`,
    `if (isFirefox && ready) ${send};`,
    `if (!isFirefox) other(); else ${send};`,
    `function f() { if (!isFirefox) return; ${send}; }`,
    `function f() { if (!isFirefox || !ready) { return; } ${send}; }`,
    `function f() { if (isChromium() || isSafari) throw new Error('no'); ${send}; }`,
    `function f() { if (!import.meta.env.FIREFOX) return; ${send}; }`,
    `function f() { if (import.meta.env.BROWSER !== 'firefox') return; ${send}; }`,
    `for (const x of y) { if (!isFirefox) continue; ${send}; }`,
    `function f() { if (!navigator.userAgent.includes('Firefox')) return; ${send}; }`,
    `function f() { if (navigator.userAgent.indexOf('Firefox') === -1) return; ${send}; }`,
    `if (navigator.userAgent.toLowerCase().indexOf('firefox') > -1) ${send};`,
    `if (navigator.userAgent.indexOf('Firefox') >= 0) ${send};`,
    `if (/firefox/i.test(navigator.userAgent)) ${send};`,
    `if (navigator.userAgent.match(/Firefox/)) ${send};`,
    `const ff = navigator.userAgent.includes('Firefox'); if (ff) ${send};`,
    `const ff = !navigator.userAgent.includes('Chrome'); if (!ff) throw new Error(); if (isSafari) throw new Error(); ${send};`,
    `if (location.protocol === 'moz-extension:') ${send};`,
    `if (chrome.runtime.getURL('').startsWith('moz-extension')) ${send};`,
    `if (Boolean(isFirefox)) ${send};`,
    `if (!['chrome', 'edge', 'safari'].includes(name)) ${send};`,
    `if (isFirefox) port.onMessage.addListener(() => { ${send}; });`,
    `function transfer(message) { if (!isFirefox) return; port.postMessage(message); } transfer(new Map());`,
    `function transfer(message) { port.postMessage(message); } if (isFirefox) transfer(new Map());`,
    `port.postMessage(isFirefox ? new Map() : []);`,
    `port.postMessage({ seen: !isFirefox ? [] : new Map() });`,
  ])('is not reported: %s', (code) => {
    expect(toldOf(code)).toEqual([]);
  });
});

describe('a message behind a test that nobody can read', () => {
  it.each([
    `if (typeof browser !== 'undefined') ${send};`,
    `function f() { if (typeof browser === 'undefined') return; ${send}; }`,
    `function f() { if (!globalThis.browser) return; ${send}; }`,
    `if (/Gecko/.test(navigator.userAgent)) ${send};`,
    `switch (import.meta.env.BROWSER) { case 'firefox': ${send}; }`,
    `if (['firefox', other].includes(name)) ${send};`,
    `if (hasGeckoQuirks) ${send}; else other();`,
    `if (ready && browserName.includes(wanted)) ${send}; else other();`,
    `if (getBrowser(agent)) ${send}; else other();`,
  ])('is not reported: %s', (code) => {
    expect(toldOf(code)).toEqual([]);
  });

  it('is reported where no browser gets it as it was sent', () => {
    expect(toldOf(`if (typeof browser !== 'undefined') port.postMessage(() => {});`)).toEqual([
      'Chrome Edge Firefox Safari',
    ]);
  });
});

describe('a message that others get to is reported for them', () => {
  it.each([
    [`if (isFirefox) other(); else ${send};`, 'Chrome Edge Safari'],
    [`function f() { if (isFirefox) return; ${send}; }`, 'Chrome Edge Safari'],
    [`function f() { if (isFirefox) return; port.postMessage(() => {}); }`, 'Chrome Edge Safari'],
    [`if (isChrome) ${send};`, 'Chrome Edge'],
    [`if (import.meta.env.BROWSER === 'safari') ${send};`, 'Safari'],
    [`function f() { if (!isChromium && !isFirefox) return; ${send}; }`, 'Chrome Edge'],
    [`port.postMessage(isFirefox ? [] : new Map());`, 'Chrome Edge Safari'],
    [`if (isFirefox || ready) ${send};`, 'Chrome Edge Safari'],
    [`if (isFirefox && ready) other(); else ${send};`, 'Chrome Edge Safari'],
    [`function f() { if (isFirefox) other(); ${send}; }`, 'Chrome Edge Safari'],
    // These names ask for nothing.
    [`if (firefoxPort) ${send};`, 'Chrome Edge Safari'],
    // The API is there or not, whatever the browser.
    [`if (!browserWebNav_()) other(); else ${send};`, 'Chrome Edge Safari'],
    [`if (isChrome && browserVersion >= Browser.oldest) ${send}; else other();`, 'Chrome Edge'],
    [`if (browserAction) other(); else ${send};`, 'Chrome Edge Safari'],
    [`if (!ready || (isFirefox || later)) ${send}; else other();`, 'Chrome Edge Safari'],
    [`function f() { if (!browserTab) return; ${send}; }`, 'Chrome Edge Safari'],
    [`function f() { if (!chrome.runtime?.id) return; ${send}; }`, 'Chrome Edge Safari'],
    [`function f() { if (name === 'feed') ${send}; }`, 'Chrome Edge Safari'],
    [`if (isFirefox) port.postMessage(document.body);`, 'Firefox'],
  ])('%s', (code, browsers) => {
    expect(toldOf(code)).toEqual([browsers]);
  });
});

describe('a flag', () => {
  it.each([
    'const isFirefox = /firefox/i.test(navigator.userAgent);',
    'const isFirefox = !/chrome/i.test(navigator.userAgent) && typeof InstallTrigger !== "undefined" && /firefox/i.test(x);',
    'const isFirefox = __FIREFOX__ || ua.includes("firefox") || ua.includes("librewolf");',
    'const isFirefox = typeof browser !== "undefined";',
    'const isFirefox = (await browser.runtime.getBrowserInfo()).name === "Firefox";',
    'let isFirefox = false; browser.runtime.getBrowserInfo().then(({ name }) => { isFirefox = name === "Firefox"; });',
    'const env = { isFirefox: ua.includes("Firefox") }; const { isFirefox } = env;',
    'function isFirefox() { const { userAgent } = navigator; return userAgent.includes("Firefox"); }',
    'const agent = navigator.userAgent; const gecko = agent.includes("Firefox"); const isFirefox = gecko;',
  ])('is believed where its definition asks for the browser: %s', (definition) => {
    const test = definition.startsWith('function') ? 'isFirefox()' : 'isFirefox';
    const code = `const port = chrome.runtime.connect(); if (${test}) ${send};`;
    expect(toldIn(`${definition}\n${code}`)).toEqual([]);
    expect(toldIn(code)).toEqual(['Chrome Edge Safari']);
  });

  it.each(['__FIREFOX__', 'IS_FIREFOX', 'process.env.FIREFOX', 'import.meta.env.FIREFOX'])(
    'is believed where the build sets it: %s',
    (flag) => {
      expect(toldOf(`if (${flag}) ${send};`)).toEqual([]);
    },
  );

  it.each([
    ['undeclared', '', 'isFirefox'],
    ['imported from what cannot be read', `import { isFirefox } from 'somewhere';`, 'isFirefox'],
    ['a member of something unknown', '', 'env.isFirefox'],
    ['called, and unknown', '', 'isFirefox()'],
    ['a parameter', 'export function f(isFirefox) {', 'isFirefox'],
    ['something else', 'const isFirefox = mode;', 'isFirefox'],
    ['a constant that code sets', 'const IS_FIREFOX = options.legacy;', 'IS_FIREFOX'],
    ['another of this kind', 'const isFirefox = config.isFirefox;', 'isFirefox'],
    ['itself', 'var isFirefox = isFirefox;', 'isFirefox'],
  ])('is not believed by its name alone: %s', (_, before, flag) => {
    const after = before.endsWith('{') ? '}' : '';
    expect(toldIn(`const port = chrome.runtime.connect(); ${before} if (${flag}) ${send}; ${after}`)).toEqual(
      ['Chrome Edge Safari'],
    );
  });

  it('is believed by its name where the others have a way of their own', () => {
    const told = toldIn(
      `const port = chrome.runtime.connect(); if (isFirefox) ${send}; else port.postMessage([]); port.postMessage(isFirefox ? [] : new Set());`,
    );
    expect(told).toEqual(['Chrome Edge Safari']);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'an imported constant',
      { 'platform.js': 'export const isFirefox = navigator.userAgent.includes("Firefox");' },
      `import { isFirefox } from './platform.js'; if (isFirefox) ${send};`,
    ],
    [
      'under another name',
      { 'platform.js': 'export const isFirefox = navigator.userAgent.includes("Firefox");' },
      `import { isFirefox as gecko } from './platform.js'; if (gecko) ${send};`,
    ],
    [
      'a member of the module',
      { 'platform.js': 'export const isFirefox = () => location.protocol === "moz-extension:";' },
      `import * as platform from './platform'; if (platform.isFirefox()) ${send};`,
    ],
    [
      'passed on',
      {
        'index.js': 'export * from "./one.js"; export { a as b } from "./two.js";',
        'one.js': 'export const isFirefox = __FIREFOX__ || agent.includes("firefox");',
        'two.js': 'const a = !/Firefox/.test(navigator.userAgent); export { a };',
      },
      `import { isFirefox, b } from './index.js'; if (isFirefox) ${send}; if (!b) ${send};`,
    ],
    [
      'CommonJS',
      { 'env.js': 'module.exports = { isFirefox: navigator.userAgent.includes("Firefox") };' },
      `const { isFirefox } = require('./env'); const env = require('./env'); if (isFirefox) ${send}; if (env.isFirefox) ${send};`,
    ],
    [
      'a default export',
      { 'env.js': 'export default { isFirefox: navigator.userAgent.includes("Firefox") };' },
      `import env from './env.js'; if (env.isFirefox) ${send};`,
    ],
  ])('is looked for in the files that it is imported from: %s', (_, files, code) => {
    expect(toldBeside(files, code)).toEqual([]);
    expect(toldBeside({}, code)).toContain('Chrome Edge Safari');
  });

  it('is not believed where the other file says that it is something else', () => {
    const files = { 'platform.js': 'export const isFirefox = settings.get("mode");' };
    expect(toldBeside(files, `import { isFirefox } from './platform.js'; if (isFirefox) ${send};`)).toEqual([
      'Chrome Edge Safari',
    ]);
  });
});
