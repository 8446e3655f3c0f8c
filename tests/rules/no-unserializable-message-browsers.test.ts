import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/no-unserializable-message.ts';

const linter = new Linter();

/** The browsers that reports name, for a text in which `MAP` is a message that only Firefox carries. */
function toldOf(code: string): string[] {
  const messages = linter.verify(`const port = chrome.runtime.connect();\n${code}`, {
    plugins: { 'webext-ports': { rules: { message: rule as unknown as Rule.RuleModule } } },
    rules: { 'webext-ports/message': 'error' },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
  });
  return messages.map(({ message }) => {
    if (!message.includes(' in ')) throw new Error(message);
    return ['Chrome', 'Edge', 'Firefox', 'Safari'].filter((name) => message.includes(name)).join(' ');
  });
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
    [`function f() { if (!browserTab) return; ${send}; }`, 'Chrome Edge Safari'],
    [`function f() { if (!chrome.runtime?.id) return; ${send}; }`, 'Chrome Edge Safari'],
    [`function f() { if (name === 'feed') ${send}; }`, 'Chrome Edge Safari'],
    [`if (isFirefox) port.postMessage(document.body);`, 'Firefox'],
  ])('%s', (code, browsers) => {
    expect(toldOf(code)).toEqual([browsers]);
  });
});
