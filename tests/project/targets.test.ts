import { describe, expect, test } from 'vitest';
import { projectIn } from './project-in.ts';

const gecko = { browser_specific_settings: { gecko: { id: 'a@b' } } };

function targets(manifest: unknown): Record<string, string | undefined> {
  return Object.fromEntries(projectIn('/nowhere', { manifest }).targets);
}

describe('targets', () => {
  test('are every browser, current, where nothing is known', () => {
    const every = { chrome: undefined, edge: undefined, firefox: undefined, safari: undefined };
    expect(Object.fromEntries(projectIn('/nowhere').targets)).toStrictEqual(every);
    expect(targets({ manifest_version: 2, background: { scripts: ['b.js'] } })).toStrictEqual(every);
  });

  test('are what the settings name, whatever the manifest says', () => {
    const settings = { manifest: { manifest_version: 3, ...gecko }, targets: { safari: '17' } };
    expect(Object.fromEntries(projectIn('/nowhere', settings).targets)).toStrictEqual({ safari: '17' });
  });

  test.each([
    [
      'version 3 with a service worker',
      { background: { service_worker: 'b.js' } },
      { chrome: undefined, edge: undefined },
    ],
    [
      'a minimum of Chrome',
      { minimum_chrome_version: '116.0.5845.96' },
      { chrome: '116.0.5845.96', edge: '116.0.5845.96' },
    ],
    [
      'a service worker, scripts and a gecko id',
      { background: { service_worker: 'b.js', scripts: ['b.js'] }, ...gecko },
      { chrome: undefined, edge: undefined, firefox: undefined },
    ],
    ['scripts alone and a gecko id', { background: { scripts: ['b.js'] }, ...gecko }, { firefox: undefined }],
    ['no background and a gecko id', gecko, { chrome: undefined, edge: undefined, firefox: undefined }],
    [
      'a minimum of Firefox for Android',
      {
        background: { scripts: ['b.js'] },
        browser_specific_settings: { gecko: { strict_min_version: '128.0a1' }, gecko_android: {} },
      },
      { firefox: '128.0' },
    ],
    [
      'a Safari minimum',
      { browser_specific_settings: { safari: { strict_min_version: '18.4' } } },
      { safari: '18.4' },
    ],
  ])('manifest version 3: %s', (_, manifest, expected) => {
    expect(targets({ manifest_version: 3, ...manifest })).toStrictEqual(expected);
  });

  test.each([
    ['a gecko id alone', { applications: { gecko: { strict_min_version: '78' } } }, { firefox: '78' }],
    ['a permission that only Firefox has', { permissions: ['menus'] }, { firefox: undefined }],
    [
      'a gecko id beside keys of Chrome',
      { ...gecko, version_name: 'dev', minimum_chrome_version: '88' },
      { chrome: '88', edge: '88', firefox: undefined },
    ],
    ['a minimum of Chrome', { minimum_chrome_version: '93.0' }, { chrome: '93.0', edge: '93.0' }],
  ])('manifest version 2: %s', (_, manifest, expected) => {
    expect(targets({ manifest_version: 2, ...manifest })).toStrictEqual(expected);
  });

  test('keys with the names of browsers make a manifest for each', () => {
    const prefixed = {
      manifest_version: 2,
      __chrome__manifest_version: 3,
      __chrome__minimum_chrome_version: '88',
      __firefox__browser_specific_settings: { gecko: { id: 'a@b', strict_min_version: '109' } },
      __opera__minimum_opera_version: '74',
    };
    expect(targets(prefixed)).toStrictEqual({ chrome: '88', edge: '88', firefox: '109' });
    const braces = {
      manifest_version: 3,
      '{{firefox}}.background': { scripts: ['b.js'] },
      '{{chrome}}.background': { service_worker: 'b.js' },
    };
    expect(targets(braces)).toStrictEqual({ firefox: undefined, chrome: undefined, edge: undefined });
  });

  test('keys that are named like what every object has are not the names of browsers', () => {
    const strange = { manifest_version: 3, __constructor__background: {}, '{{toString}}.action': {} };
    expect(targets(strange)).toStrictEqual({ chrome: undefined, edge: undefined });
  });

  test('of several manifests are those of all, each at its lowest minimum', () => {
    const chrome = {
      manifest_version: 3,
      background: { service_worker: 'b.js' },
      minimum_chrome_version: '120',
    };
    const older = { ...chrome, minimum_chrome_version: '99' };
    const firefox = { manifest_version: 3, background: { scripts: ['b.js'] }, ...gecko };
    expect(targets([chrome, older, firefox])).toStrictEqual({ chrome: '99', edge: '99', firefox: undefined });
  });
});

describe('targets that somebody has named', () => {
  test.each<[string, object | undefined, readonly string[]]>([
    ['nothing', undefined, []],
    ['a manifest that says nothing', { manifest: { manifest_version: 2 } }, []],
    ['the settings', { targets: { edge: '120', safari: '18' } }, ['edge', 'safari']],
    ['keys of Chrome', { manifest: { manifest_version: 2, minimum_chrome_version: '88' } }, ['chrome']],
    ['version 3', { manifest: { manifest_version: 3 } }, ['chrome']],
    ['version 3 and gecko', { manifest: { manifest_version: 3, ...gecko } }, ['firefox']],
    [
      'a service worker and gecko',
      { manifest: { manifest_version: 3, ...gecko, background: { service_worker: 'b.js' } } },
      ['chrome', 'firefox'],
    ],
    [
      'settings for Edge and Safari',
      { manifest: { manifest_version: 3, browser_specific_settings: { edge: {}, safari: {} } } },
      ['chrome', 'edge', 'safari'],
    ],
    [
      'prefixes',
      { manifest: { manifest_version: 3, __edge__name: 'e', __firefox__name: 'f' } },
      ['edge', 'firefox'],
    ],
  ])('by %s', (_, settings, expected) => {
    expect([...projectIn('/nowhere', settings).shownTargets].sort()).toStrictEqual(expected);
  });
});

describe('wires', () => {
  const worker = { manifest_version: 3, background: { service_worker: 'b.js' } };
  const clone = { ...worker, message_serialization: 'structured_clone' };

  function wires(settings: unknown, end: 'native' | 'opened' = 'opened') {
    return projectIn('/nowhere', settings).wires(end);
  }

  test('are JSON in Chromium and Safari, structured clone in Firefox', () => {
    expect(wires(undefined)).toStrictEqual([
      { wire: 'json', targets: ['chrome', 'edge', 'safari'] },
      { wire: 'structured-clone', targets: ['firefox'] },
    ]);
    expect(wires({ manifest: worker })).toStrictEqual([{ wire: 'json', targets: ['chrome', 'edge'] }]);
  });

  test('are structured clone in Chromium where the manifest asks for it', () => {
    expect(wires({ manifest: clone })).toStrictEqual([
      { wire: 'structured-clone', targets: ['chrome', 'edge'] },
    ]);
    expect(wires({ manifest: { ...clone, minimum_chrome_version: '148' } })).toStrictEqual([
      { wire: 'structured-clone', targets: ['chrome', 'edge'] },
    ]);
  });

  test('are both where older Chromes, which ignore the key, are supported', () => {
    expect(wires({ manifest: { ...clone, minimum_chrome_version: '120' } })).toStrictEqual([
      { wire: 'json', targets: ['chrome', 'edge'] },
      { wire: 'structured-clone', targets: ['chrome', 'edge'] },
    ]);
  });

  test('the key counts in version 3 only, and in the manifest of Chrome', () => {
    const second = { ...clone, manifest_version: 2, minimum_chrome_version: '150' };
    expect(wires({ manifest: second })).toStrictEqual([{ wire: 'json', targets: ['chrome', 'edge'] }]);
    const firefox = {
      manifest_version: 3,
      background: { scripts: ['b.js'] },
      browser_specific_settings: { gecko: {} },
    };
    expect(wires({ manifest: [clone, firefox] })).toStrictEqual([
      { wire: 'structured-clone', targets: ['chrome', 'edge', 'firefox'] },
    ]);
  });

  test('are what the setting says between contexts, and JSON to a native application always', () => {
    const settings = { manifest: worker, serialization: 'structured-clone' };
    expect(wires(settings)).toStrictEqual([{ wire: 'structured-clone', targets: ['chrome', 'edge'] }]);
    expect(wires(settings, 'native')).toStrictEqual([{ wire: 'json', targets: ['chrome', 'edge'] }]);
  });
});
