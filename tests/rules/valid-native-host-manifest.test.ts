import { describe, expect, test } from 'vitest';
import { lintJson } from './lint-json.ts';

const id = 'knldjmfmopnpolahpmmgbagdohdnhkik';

const chromium = {
  name: 'org.example.host',
  description: 'A host',
  path: '/opt/host/run.py',
  type: 'stdio',
  allowed_origins: [`chrome-extension://${id}/`],
};

const firefox = {
  name: 'org.example.Host',
  description: 'A host',
  path: '/opt/host/run.py',
  type: 'stdio',
  allowed_extensions: ['host@example.org', '{ec8030f7-c20a-464f-9b0e-13a3a9e97384}'],
};

function lint(manifest: object) {
  return lintJson('valid-native-host-manifest', JSON.stringify(manifest), {
    filename: 'org.example.host.json',
  });
}

function without(manifest: object, key: string) {
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== key));
}

describe('silent', () => {
  test.each<[string, object]>([
    ['for Chromium', chromium],
    ['for Firefox', firefox],
    ['for both', { ...chromium, allowed_extensions: firefox.allowed_extensions }],
    ['for Windows, where paths count from the manifest', { ...chromium, path: 'host.bat' }],
    ['a folder below, for Windows', { ...chromium, path: 'bin\\host.exe' }],
    ['a drive', { ...chromium, path: 'C:/host/run.cmd' }],
    ['a place that an installer fills in', { ...chromium, path: 'HOST_PATH' }],
    ['another', { ...firefox, path: 'REPLACE_ME_WITH_SED' }],
    ['another', { ...firefox, path: '@prefix@/bin/host' }],
    ['another', { ...firefox, path: '%%path%%' }],
    ['another', { ...firefox, path: '${HOME}/bin/host' }],
    ['another', { ...firefox, path: 'path/to/host.py' }],
    ['a bare word, which may be one', { ...firefox, path: 'host' }],
    ['an id to fill in', { ...chromium, allowed_origins: ['chrome-extension://__ID__/'] }],
    ['an id to fill in, without a slash', { ...chromium, allowed_origins: ['chrome-extension://<id>'] }],
    ['a list to fill in', { ...chromium, allowed_origins: '%ORIGINS%' }],
    ['an empty list', { ...chromium, allowed_origins: [] }],
    ['no path, so a template', without(without(without(chromium, 'path'), 'type'), 'description')],
    ['a key that Chromium has besides', { ...chromium, supports_native_initiated_connections: true }],
    ['managed storage', { name: 'x', type: 'storage', data: {}, allowed_extensions: ['a'] }],
    ['a security device', { name: 'A-b', type: 'pkcs11', path: 'lib/x.so', allowed_extensions: ['a@b'] }],
    ["an extension's manifest", { manifest_version: 3, name: 'X-y', type: 'stdio', path: './x' }],
    ["a server's settings", { name: 'My-App', path: './api', type: 'rest', allowed_origins: ['*'] }],
    ['a server of another protocol', { name: 'server', type: 'stdio', path: 'bin/server' }],
    ['a package', { name: '@x/y', type: 'module', path: './x' }],
    ['nothing', {}],
  ])('%s', (_name, manifest) => {
    expect(lint(manifest)).toEqual([]);
  });
});

describe('names', () => {
  test.each(['Org.example.host', 'org.example-host', '.org.host', 'org.host.', 'org..host', 'org host', ''])(
    'that Chromium refuses: %j',
    (name) => {
      expect(lint({ ...chromium, name })).toMatchObject([{ messageId: 'chromiumName' }]);
    },
  );

  test.each(['org.example-host', '.org', 'org..host', 'org/host'])('that Firefox refuses: %j', (name) => {
    expect(lint({ ...firefox, name })).toMatchObject([{ messageId: 'firefoxName' }]);
  });

  test('capitals are wrong in Chromium alone', () => {
    const name = 'org.example.Host';
    expect(lint({ ...firefox, name })).toEqual([]);
    expect(lint({ ...chromium, name, allowed_extensions: firefox.allowed_extensions })).toMatchObject([
      { messageId: 'chromiumName' },
    ]);
  });
});

describe('type and description', () => {
  test('another type, with the right one as a suggestion', () => {
    expect(lint({ ...chromium, type: 'stdin' })).toMatchObject([
      { messageId: 'type', suggestions: [JSON.stringify(chromium)] },
    ]);
  });

  test('none', () => {
    expect(lint(without(chromium, 'type'))).toMatchObject([{ messageId: 'missing', line: 1, column: 1 }]);
    expect(lint(without(firefox, 'type'))).toEqual([]);
  });

  test.each([
    without(chromium, 'description'),
    without(firefox, 'description'),
    { ...chromium, description: '' },
  ])('a description is wanted: %j', (manifest) => {
    expect(lint(manifest)).toMatchObject([{ messageId: 'missing' }]);
  });
});

describe('paths', () => {
  test.each(['./host.py', '../bin/host', '~/bin/host', 'bin/host', 'host.py', 'dist/host.js'])(
    'that are relative: %j',
    (path) => {
      const [finding] = lint({ ...firefox, path });
      expect(finding).toMatchObject({ messageId: 'relativePath', suggestions: [] });
      expect(finding?.message).toContain(`"${path}"`);
    },
  );
});

describe('who is allowed', () => {
  test('an origin without its slash', () => {
    const manifest = { ...chromium, allowed_origins: [`chrome-extension://${id}`] };
    expect(lint(manifest)).toMatchObject([
      { messageId: 'originWithoutSlash', suggestions: [JSON.stringify(chromium)] },
    ]);
  });

  test('an id alone', () => {
    const manifest = { ...chromium, allowed_origins: [id] };
    expect(lint(manifest)).toMatchObject([
      { messageId: 'originNotAnExtension', suggestions: [JSON.stringify(chromium)] },
    ]);
  });

  test.each(['chrome-extension://*/', `chrome-extension://${id}/*`, '*'])('a wildcard: %j', (origin) => {
    const manifest = { ...chromium, allowed_origins: [origin] };
    expect(lint(manifest)).toMatchObject([{ messageId: 'originWildcard' }]);
  });

  test.each(['https://example.org/', 'moz-extension://a/', 1, null])('no extension: %j', (origin) => {
    const manifest = { ...chromium, allowed_origins: [...chromium.allowed_origins, origin] };
    expect(lint(manifest)).toMatchObject([{ messageId: 'originNotAnExtension', suggestions: [] }]);
  });

  test.each([id, `chrome-extension://${id}/`, '*', 5])('no id of an add-on: %j', (entry) => {
    const manifest = { ...firefox, allowed_extensions: [entry] };
    expect(lint(manifest)).toMatchObject([{ messageId: 'extensionNotAnId' }]);
  });

  test('no list', () => {
    const manifest = { ...chromium, allowed_origins: chromium.allowed_origins[0] };
    expect(lint(manifest)).toMatchObject([{ messageId: 'notAList' }]);
  });

  test('nobody', () => {
    expect(lint(without(chromium, 'allowed_origins'))).toMatchObject([{ messageId: 'nobodyAllowed' }]);
  });
});
