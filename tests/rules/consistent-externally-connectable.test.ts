import { describe, expect, test } from 'vitest';
import { directoryWith } from '../project/in-directory.ts';
import { lintJson } from './lint-json.ts';

function lint(manifest: object, settings: object = {}) {
  return lintJson('consistent-externally-connectable', JSON.stringify(manifest), { settings });
}

const mv3 = { manifest_version: 3, name: 'x', version: '1' };
const gecko = { browser_specific_settings: { gecko: { id: 'x@example.org' } } };
const pages = { externally_connectable: { matches: ['https://example.org/*'] } };
const extensions = {
  externally_connectable: { ids: ['knldjmfmopnpolahpmmgbagdohdnhkik'], accepts_tls_channel_id: true },
};

describe('what a browser ignores: silent', () => {
  test.each<[string, object, object?]>([
    ['no key', { ...mv3, ...gecko }],
    ['pages in Chrome', { ...mv3, ...pages }],
    ['extensions in Chrome', { ...mv3, ...extensions }],
    ['pages in Safari', { ...mv3, ...pages }, { targets: { chrome: '120', safari: '17' } }],
    [
      'a manifest for Firefox that is built for Chrome',
      { ...mv3, ...gecko, ...pages },
      { targets: { chrome: '120' } },
    ],
    ['no manifest of an extension', { name: 'x', ...gecko, ...pages }],
  ])('%s', (_name, manifest, settings) => {
    expect(lint(manifest, settings)).toEqual([]);
  });
});

describe('what a browser ignores: reported', () => {
  test('the key in Firefox', () => {
    expect(lint({ ...mv3, ...gecko, ...pages })).toMatchObject([{ messageId: 'firefoxIgnores' }]);
    expect(lint({ ...mv3, ...extensions }, { targets: { firefox: '128' } })).toMatchObject([
      { messageId: 'firefoxIgnores' },
    ]);
  });

  test('all but `matches` in Safari', () => {
    const findings = lint({ ...mv3, ...extensions }, { targets: { safari: '17' } });
    expect(findings).toMatchObject([{ messageId: 'safariIgnores' }, { messageId: 'safariIgnores' }]);
    expect(findings.map(({ message }) => /`(?:ids|accepts_tls_channel_id)`/.exec(message)?.[0])).toEqual([
      '`ids`',
      '`accepts_tls_channel_id`',
    ]);
  });
});

const worker = { background: { service_worker: 'background.js' } };
const listens = 'chrome.runtime.onConnectExternal.addListener((port) => port.onMessage.addListener(answer));';

function lintFiles(manifest: object, files: Readonly<Record<string, string>>, settings: object = {}) {
  const cwd = directoryWith({ ...files, 'manifest.json': manifest });
  return lintJson('consistent-externally-connectable', JSON.stringify(manifest), {
    cwd,
    filename: `${cwd}/manifest.json`,
    settings,
  });
}

describe('the key and the listeners: silent', () => {
  test.each<[string, object, Readonly<Record<string, string>>, object?]>([
    ['both', { ...mv3, ...worker, ...pages }, { 'background.js': listens }],
    ['neither', { ...mv3, ...worker }, { 'background.js': 'a();' }],
    [
      'a listener of messages',
      { ...mv3, ...worker, ...pages },
      { 'background.js': 'chrome.runtime.onMessageExternal.addListener(f);' },
    ],
    [
      'a listener in an import',
      { ...mv3, ...worker, ...pages },
      { 'background.js': "import './a.js';", 'a.js': listens },
    ],
    ['an import that is not there', { ...mv3, ...worker, ...pages }, { 'background.js': "import './a.js';" }],
    ['a package', { ...mv3, ...worker, ...pages }, { 'background.js': "import 'messenger';" }],
    ['no script, which a build writes', { ...mv3, ...worker, ...pages }, {}],
    ['no background', { ...mv3, ...pages }, { 'background.js': 'a();' }],
    [
      'a door that is closed',
      { ...mv3, ...worker, externally_connectable: { ids: [] } },
      { 'background.js': 'a();' },
    ],
    [
      'a listener that asks who it is',
      { ...mv3, ...worker },
      { 'background.js': `chrome.runtime.onConnectExternal.addListener((port) => check(port.sender));` },
    ],
    ['a listener in a comment', { ...mv3, ...worker }, { 'background.js': `// ${listens}` }],
    [
      'Firefox alone, which has no key',
      { ...mv3, ...worker },
      { 'background.js': listens },
      { targets: { firefox: '128' } },
    ],
  ])('%s', (_name, manifest, files, settings) => {
    expect(lintFiles(manifest, files, settings)).toEqual([]);
  });
});

describe('the key and the listeners: reported', () => {
  test('the key without a listener', () => {
    const files = { 'background.js': "import './a.js'; // onConnectExternal", 'a.js': 'a();' };
    expect(lintFiles({ ...mv3, ...worker, ...pages }, files)).toMatchObject([
      { messageId: 'keyWithoutListener' },
    ]);
  });

  test('a listener without the key', () => {
    const files = { 'background.js': "import './lib/a.js';", 'lib/a.js': listens };
    const [finding, ...more] = lintFiles({ ...mv3, ...worker }, files);
    expect(finding).toMatchObject({ messageId: 'listenerWithoutKey' });
    expect(finding?.message).toContain('lib/a.js listens');
    expect(more).toEqual([]);
  });
});
