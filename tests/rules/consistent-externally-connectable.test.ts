import { describe, expect, test } from 'vitest';
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
