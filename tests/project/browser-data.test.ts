import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { support } from '../../rules/browsers/support.ts';
import { isOlder, older } from '../../rules/browsers/version.ts';
import { browserData } from '../../scripts/generate-browser-data.ts';

test('the generated data is what @mdn/browser-compat-data says today', async () => {
  const written = readFileSync(new URL('../../rules/browsers/support.ts', import.meta.url), 'utf8');
  expect(written).toBe(await browserData());
});

test('the facts that the rules rest on', () => {
  expect(support['Port.error']).toMatchObject({ chrome: false, edge: false, firefox: '52', safari: '18' });
  expect(support['MessageSender.origin']).toMatchObject({ chrome: '80', firefox: '126', safari: '14' });
  expect(support['runtime.connectNative']).toMatchObject({ firefox: '50', firefox_android: false });
});

test.each([
  ['17.6', '18', true],
  ['18', '18', false],
  ['18.0', '18', false],
  ['116.0.5845.96', '120', true],
  ['9', '10', true],
  [undefined, '153', false],
])('whether %s is older than %s: %s', (version, than, expected) => {
  expect(isOlder(version, than)).toBe(expected);
});

test('the older of two versions; the current one is older than none', () => {
  expect(older('99', '120')).toBe('99');
  expect(older(undefined, '120')).toBe('120');
  expect(older(undefined, undefined)).toBeUndefined();
});
