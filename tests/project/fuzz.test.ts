import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contexts } from '../../rules/project/context.ts';
import { parseManifest } from '../../rules/project/manifest/text.ts';
import { checkSettings } from '../../rules/project/settings.ts';
import { directoryWith } from './in-directory.ts';
import { projectIn } from './project-in.ts';

const sentence = /^The (?:manifest|setting) [^\n]+\.$/;

/** Paths that are there, that are not, that lead out, that are no paths at all. */
const path = fc.constantFrom(
  'a.js',
  'b.js',
  'page.html',
  'sub/c.ts',
  '/a.js',
  './a.js',
  '../outside.js',
  '../../../../etc/hostname',
  'missing.js',
  'sub',
  '',
  '/',
  '\u0000',
  'https://elsewhere.example/x.js',
  '*.js',
);

/** Any value that JSON can have, paths among them. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    path,
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      'js',
      'page',
      'pages',
      'scripts',
      'service_worker',
      'default_popup',
      'resources',
      'world',
      'gecko',
      'id',
      'strict_min_version',
      '__chrome__page',
      '__proto__',
      'x',
    ),
    tie('value'),
    { maxKeys: 5 },
  ),
})).value;

const manifestKeys = [
  'manifest_version',
  'background',
  'content_scripts',
  'action',
  'browser_action',
  'options_ui',
  'options_page',
  'devtools_page',
  'side_panel',
  'sidebar_action',
  'chrome_url_overrides',
  'sandbox',
  'web_accessible_resources',
  'permissions',
  'optional_permissions',
  'browser_specific_settings',
  'applications',
  'externally_connectable',
  'message_serialization',
  'minimum_chrome_version',
  '__firefox__background',
  '{{chrome}}.action',
] as const;

const manifest = fc.dictionary(
  fc.constantFrom(...manifestKeys),
  fc.oneof(json, fc.constantFrom<unknown>(2, 3, '120')),
  {
    maxKeys: 12,
  },
);

describe('whatever a manifest holds', () => {
  const cwd = directoryWith({
    'inside/a.js': "import './b.js'; import '../outside.js'; importScripts('sub/c.ts')",
    'inside/b.js': "import './a.js'; export * from './sub/c'; import './missing.js'",
    'inside/page.html':
      '<script src="a.js"></script><script>import "./sub/c.ts"</script><script src="../outside.js">',
    'inside/sub/c.ts': "import '../b.js'; import '..'",
    'outside.js': "import './inside/a.js'",
  });
  const inside = `${cwd}/inside`;

  test('the project is known or unknown, and nothing throws', () => {
    const allowed = new Set<string>(contexts);
    fc.assert(
      fc.property(manifest, (content) => {
        const project = projectIn(inside, { manifest: content });
        expect(project.problems).toEqual([]);
        expect(project.targets.size).toBeGreaterThan(0);
        expect(project.wires('opened').length).toBeGreaterThan(0);
        for (const file of ['a.js', 'b.js', 'sub/c.ts']) {
          for (const context of project.contextsOf(`${inside}/${file}`) ?? [])
            expect(allowed).toContain(context);
        }
        expect(project.contextsOf(`${cwd}/outside.js`)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });
});

describe('whatever a file named as manifest holds', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.tuple(fc.json(), fc.nat()).map(([whole, length]) => whole.slice(0, length % (whole.length + 1))),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', '"', '//', '/*', '\\', '\u0000', '['))
      .map(([whole, at, piece]) => {
        const middle = at % (whole.length + 1);
        return whole.slice(0, middle) + piece + whole.slice(middle);
      }),
    fc.nat({ max: 200_000 }).map((depth) => '[{"a":'.repeat(depth)),
  );

  test('it is an object, or one sentence says why not', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { json: object, problem } = parseManifest(content, 'm.json');
        if (problem === undefined) expect(typeof object).toBe('object');
        else expect(problem).toMatch(sentence);
      }),
      { numRuns: 6000 },
    );
  });
});

describe('whatever the settings hold', () => {
  const key = fc.constantFrom(
    'manifest',
    'targets',
    'serialization',
    'contexts',
    'modules',
    'manifestHash',
    'chrome',
    '__proto__',
    'x',
  );
  const settings = fc.oneof(
    fc.anything(),
    fc.dictionary(
      key,
      fc.oneof(fc.anything({ maxDepth: 2 }), fc.dictionary(key, fc.anything({ maxDepth: 1 }))),
    ),
  );

  test('each thing that is wrong is one sentence, and what remains is right', () => {
    fc.assert(
      fc.property(settings, (written) => {
        const checked = checkSettings(written);
        for (const problem of checked.problems) expect(problem).toMatch(sentence);
        expect(checkSettings(checked.settings).problems).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});
