import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/settings.schema.json' with { type: 'json' };
import { configFromManifest } from '../../rules/project/config-from-manifest.ts';
import { browsers } from '../../rules/browsers/browser.ts';
import { contexts } from '../../rules/project/context.ts';
import { checkSettings } from '../../rules/project/settings.ts';
import { directoryWith } from './in-directory.ts';

interface Validator {
  compile(schema: object): (value: unknown) => boolean;
}
// ESLint's own validator is at hand; it understands the draft that editors understand best.
const Ajv = createRequire(import.meta.resolve('eslint'))('ajv') as new (options: object) => Validator;

function settingsOf(path: string): Record<string, unknown> {
  return configFromManifest(path).settings['webext-ports'] as Record<string, unknown>;
}

describe('configFromManifest', () => {
  test('names the manifest and says by a hash what is in it', () => {
    const path = `${directoryWith({ 'manifest.json': { manifest_version: 3 } })}/manifest.json`;
    const before = settingsOf(path);
    expect(before).toEqual({
      manifest: path,
      manifestHash: expect.stringMatching(/^[\da-f]{16}$/) as string,
    });
    expect(settingsOf(path)).toEqual(before);
    writeFileSync(path, '{ "manifest_version": 2 }');
    expect(settingsOf(path)['manifestHash']).not.toBe(before['manifestHash']);
  });

  test('takes several, and notices an edit of each; an object needs no hash', () => {
    const directory = directoryWith({ 'a.json': { manifest_version: 3 }, 'b.json': { manifest_version: 3 } });
    const paths = ['a.json', 'b.json'].map((name) => `${directory}/${name}`);
    const hash = (): unknown =>
      (
        configFromManifest([...paths, { manifest_version: 3 }]).settings['webext-ports'] as {
          manifestHash: string;
        }
      ).manifestHash;
    const seen = [hash(), hash()];
    for (const path of paths) {
      writeFileSync(path, '{ "manifest_version": 2 }');
      seen.push(hash());
    }
    expect(new Set(seen).size).toBe(3);
    const { settings } = configFromManifest({ manifest_version: 3 }, { targets: { chrome: '120' } });
    expect(checkSettings(settings['webext-ports']).problems).toEqual([]);
    expect(settings['webext-ports']).toMatchObject({ manifest: { manifest_version: 3 } });
  });

  test('takes the other settings', () => {
    const { settings } = configFromManifest('manifest.json', {
      serialization: 'json',
      targets: { firefox: '115' },
    });
    expect(settings['webext-ports']).toMatchObject({ serialization: 'json', targets: { firefox: '115' } });
    expect(checkSettings(settings['webext-ports']).problems).toEqual([]);
  });

  test('leaves what is wrong to the rules to report', () => {
    expect(settingsOf('missing.json')['manifest']).toBe('missing.json');
    const wrong = configFromManifest(12 as unknown as string).settings['webext-ports'];
    expect(checkSettings(wrong).problems).toHaveLength(1);
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv({ schemaId: 'auto', meta: true, unknownFormats: 'ignore' }).compile({
    ...schema,
    $schema: undefined,
  });

  test('knows the same names as the linter', () => {
    expect(Object.keys(schema.properties.targets.properties)).toEqual(browsers);
    expect(Object.keys(schema.properties.contexts.properties)).toEqual(contexts);
  });

  test.each([
    {},
    { manifest: 'src/manifest.json' },
    { manifest: ['a.json', { manifest_version: 3 }] },
    { manifest: '' },
    { manifest: [] },
    { manifest: 12 },
    { manifest: [null] },
    { manifestHash: 'a' },
    { manifestHash: 1 },
    { targets: { chrome: '120', safari: '18.4' } },
    { targets: {} },
    { targets: { chrome: 120 } },
    { targets: { chrome: 'latest' } },
    { targets: { opera: '90' } },
    { targets: [] },
    { serialization: 'json' },
    { serialization: 'structured_clone' },
    { contexts: { background: 'bg/**', devtools: ['a', 'b'] } },
    { contexts: { background: [] } },
    { contexts: { background: '' } },
    { contexts: { popup: 'x' } },
    { modules: { x: 'default', y: ['a', '*'] } },
    { modules: ['x'] },
    { modules: { x: true } },
    { unknown: 1 },
    [],
    null,
    'json',
  ])('agrees with the linter on %j', (settings) => {
    expect(validate(settings)).toBe(checkSettings(settings).problems.length === 0);
  });
});
