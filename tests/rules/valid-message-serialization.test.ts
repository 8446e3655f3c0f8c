import { describe, expect, test } from 'vitest';
import { lintJson, type JsonLint } from './lint-json.ts';

function lint(manifest: object | string, options?: JsonLint) {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  return lintJson('valid-message-serialization', text, options);
}

const mv3 = { manifest_version: 3, name: 'x', version: '1' };

describe('silent', () => {
  test.each<[string, object | string, JsonLint?]>([
    ['no key', mv3],
    ['json', { ...mv3, message_serialization: 'json' }],
    ['json with an old Chrome', { ...mv3, message_serialization: 'json', minimum_chrome_version: '100' }],
    ['structured_clone for whatever Chrome', { ...mv3, message_serialization: 'structured_clone' }],
    [
      'structured_clone from 148 on',
      { ...mv3, message_serialization: 'structured_clone', minimum_chrome_version: '148' },
    ],
    [
      'structured_clone from a build of 148 on',
      { ...mv3, message_serialization: 'structured_clone', minimum_chrome_version: '148.0.7800.1' },
    ],
    [
      'only Firefox, which clones always',
      { ...mv3, message_serialization: 'structured_clone', minimum_chrome_version: '120' },
      { settings: { targets: { firefox: '128' } } },
    ],
    ['version 2, which has no such key', { ...mv3, manifest_version: 2, message_serialization: 'x' }],
    ["a web app's manifest", { name: 'x', message_serialization: 'structured_cloning' }],
    ['the key deeper down', { ...mv3, data: { message_serialization: 'structured_cloning' } }],
    ['an array', '[{ "manifest_version": 3, "message_serialization": "x" }]'],
    ['an empty object', '{}'],
  ])('%s', (_name, manifest, options) => {
    expect(lint(manifest, options)).toEqual([]);
  });
});

describe('reported', () => {
  test("the proposal's spelling, with the right one as a suggestion", () => {
    const text = '{\n  "manifest_version": 3,\n  "message_serialization": "structured_cloning"\n}\n';
    expect(lint(text)).toEqual([
      {
        line: 3,
        column: 28,
        messageId: 'refusedValue',
        message:
          'Chromium refuses to load an extension whose `message_serialization` is "structured_cloning": write "json" or "structured_clone".',
        suggestions: [text.replace('cloning', 'clone')],
      },
    ]);
  });

  test.each<[unknown, string]>([
    ['structured-clone', '"structured-clone"'],
    ['JSON', '"JSON"'],
    ['', '""'],
    [true, 'true'],
    [null, 'null'],
    [{ json: true }, 'an object'],
  ])('%j', (value, found) => {
    const findings = lint({ ...mv3, message_serialization: value });
    expect(findings).toMatchObject([{ messageId: 'refusedValue' }]);
    expect(findings[0]?.message).toContain(`is ${found}:`);
  });

  test('comments do not matter', () => {
    const text = '{ // mine\n "manifest_version": 3, "message_serialization": "clone" /* ? */ }';
    expect(lint(text, { language: 'json/jsonc' })).toMatchObject([
      { suggestions: [text.replace('"clone"', '"structured_clone"')] },
    ]);
  });

  test('keys without quotes do not matter', () => {
    const text = "{ manifest_version: 3, message_serialization: 'clone' }";
    expect(lint(text, { language: 'json/json5' })).toMatchObject([{ messageId: 'refusedValue' }]);
  });

  test('of several keys of one name the last counts', () => {
    const text = '{"manifest_version":3,"message_serialization":"x","message_serialization":"json"}';
    expect(lint(text)).toEqual([]);
  });

  test('a Chrome that does not know the key, by the manifest or by the settings', () => {
    const manifest = { ...mv3, message_serialization: 'structured_clone' };
    const older = lint({ ...manifest, minimum_chrome_version: '120' });
    expect(older).toMatchObject([{ messageId: 'ignoredByOlder', suggestions: [] }]);
    expect(older[0]?.message).toContain('supports Chrome 120');
    const settings = { targets: { chrome: '147' } };
    expect(lint(manifest, { settings })).toMatchObject([{ messageId: 'ignoredByOlder' }]);
    expect(lint(manifest, { settings: { targets: { chrome: '148' } } })).toEqual([]);
  });
});
