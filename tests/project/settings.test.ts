import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../rules/project/settings.ts';

describe('settings that are right', () => {
  test.each([
    undefined,
    {},
    { manifest: 'src/manifest.json' },
    { manifest: ['chrome/manifest.json', 'firefox/manifest.json'] },
    { manifest: { manifest_version: 3 } },
    { manifest: [{ manifest_version: 3 }, 'firefox/manifest.json'] },
    { targets: { chrome: '120', firefox: '115.0', safari: '17.4', edge: '120.0.2210.61' } },
    { serialization: 'json' },
    { serialization: 'structured-clone' },
    { contexts: { background: 'bg/**', 'content-script': ['content/**', 'inject/*.js'] } },
    { contexts: { background: ['{a,b}/*.ts', '[a-z]/[[{(]*', '\\[*', '!(a|b)/**', 'a)', '!bg/x.js'] } },
    { modules: { '~/browser': 'ext', './api.js': ['default', 'api'] } },
    { targets: undefined },
    { manifestHash: 'a1b2' },
  ])('%j', (settings) => {
    expect(checkSettings(settings)).toEqual({ settings: settings ?? {}, problems: [] });
  });
});

describe('settings that are wrong', () => {
  test.each([
    [null, 'The setting `webext-ports` must be an object, but it is null.'],
    ['json', 'The setting `webext-ports` must be an object, but it is "json".'],
    [[], 'The setting `webext-ports` must be an object, but it is an empty array.'],
    [
      { manifst: 'x' },
      'The setting `webext-ports` has no key `manifst`: its keys are `manifest`, `targets`, `serialization`, `contexts` and `modules`.',
    ],
    [
      { manifest: 12 },
      'The setting `webext-ports.manifest` must be a path to a manifest.json, a manifest as an object, or an array of these, but it is the number 12.',
    ],
    [
      { manifest: [] },
      'The setting `webext-ports.manifest` must be a path to a manifest.json, a manifest as an object, or an array of these, but it is an empty array.',
    ],
    [
      { manifest: ['a.json', null] },
      'The setting `webext-ports.manifest` must be a path to a manifest.json, a manifest as an object, or an array of these, but it is null.',
    ],
    [
      { targets: 'chrome' },
      'The setting `webext-ports.targets` must be an object with the keys `chrome`, `edge`, `firefox` and `safari`, but it is "chrome".',
    ],
    [
      { targets: {} },
      'The setting `webext-ports.targets` must name at least one of `chrome`, `edge`, `firefox` and `safari`.',
    ],
    [
      { targets: { chrome: 120 } },
      'The setting `webext-ports.targets.chrome` must be a version in a string, such as "120", but it is the number 120.',
    ],
    [
      { targets: { chrome: 'latest' } },
      'The setting `webext-ports.targets.chrome` must be a version in a string, such as "120", but it is "latest".',
    ],
    [
      { targets: { opera: '90' } },
      'The setting `webext-ports.targets` has no key `opera`: its keys are `chrome`, `edge`, `firefox` and `safari`.',
    ],
    [
      { serialization: 'structured_clone' },
      'The setting `webext-ports.serialization` must be "json" or "structured-clone", but it is "structured_clone".',
    ],
    [
      { contexts: { popup: 'popup/**' } },
      'The setting `webext-ports.contexts` has no key `popup`: its keys are `background`, `content-script`, `extension-page`, `devtools`, `offscreen`, `user-script` and `web-page`.',
    ],
    [
      { contexts: { background: [1] } },
      'The setting `webext-ports.contexts.background` must be a glob or an array of globs, but it is an array.',
    ],
    ...['[', 'src/[ab/**', '{popup,options/**', '+(a|b', 'a/{b,[}]/c'].map((glob): [object, string] => [
      { contexts: { background: ['bg/**', glob] } },
      `The setting \`webext-ports.contexts.background\` must be a glob or an array of globs, but in "${glob}" a bracket is not closed.`,
    ]),
    [
      { contexts: { offscreen: ['!src/a.js', '!src/b.js'] } },
      'The setting `webext-ports.contexts.offscreen` must have a glob for what runs there, but it has only exclusions.',
    ],
    [{ modules: ['x'] }, 'The setting `webext-ports.modules` must be an object, but it is an array.'],
    [
      { modules: { x: true } },
      'The setting `webext-ports.modules.x` must be the name of an export or an array of names, but it is true.',
    ],
  ])('%j', (settings, problem) => {
    expect(checkSettings(settings).problems).toEqual([problem]);
  });

  test('what is right beside what is wrong still counts', () => {
    const { settings, problems } = checkSettings({ serialization: 'json', targets: { chrome: 1 }, extra: 1 });
    expect(settings).toEqual({ serialization: 'json' });
    expect(problems).toHaveLength(2);
  });
});
