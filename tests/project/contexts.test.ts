import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { directoryWith } from './in-directory.ts';
import { projectIn } from './project-in.ts';

/** Where each of these files runs; `undefined` where that is unknown. */
function contexts(
  cwd: string,
  files: readonly string[],
  settings?: unknown,
): Record<string, readonly string[] | undefined> {
  const project = projectIn(cwd, settings);
  return Object.fromEntries(
    files.map((file) => {
      const found = project.contextsOf(`${cwd}/${file}`);
      return [file, found && [...found].sort()];
    }),
  );
}

describe('contexts by globs of the settings', () => {
  test('relative to the working directory; several may match; they come before the manifest', () => {
    const cwd = directoryWith({
      'manifest.json': { manifest_version: 3, background: { service_worker: 'a.js' } },
      'a.js': '',
    });
    const settings = {
      contexts: { background: 'bg/**', 'content-script': ['./cs/*.js', 'bg/both.js'], offscreen: 'a.js' },
    };
    expect(
      contexts(cwd, ['bg/x/y.ts', 'bg/both.js', 'cs/a.js', 'cs/deep/a.js', 'a.js'], settings),
    ).toStrictEqual({
      'bg/x/y.ts': ['background'],
      'bg/both.js': ['background', 'content-script'],
      'cs/a.js': ['content-script'],
      'cs/deep/a.js': undefined,
      'a.js': ['offscreen'],
    });
  });

  test('what begins with ! is left out', () => {
    const settings = { contexts: { background: ['bg/**', '!bg/page/**', '!./bg/x.js'] } };
    const files = ['bg/a.js', 'bg/page/a.js', 'bg/x.js', 'other.js'];
    expect(contexts(directoryWith({}), files, settings)).toStrictEqual({
      'bg/a.js': ['background'],
      'bg/page/a.js': undefined,
      'bg/x.js': undefined,
      'other.js': undefined,
    });
  });
});

describe('contexts by the manifest', () => {
  test('version 3', () => {
    const cwd = directoryWith({
      'manifest.json': {
        manifest_version: 3,
        background: { service_worker: 'sw.js', type: 'module' },
        content_scripts: [{ js: ['content/main.js'] }, { js: ['content/page.js'], world: 'MAIN' }],
        action: { default_popup: 'popup/popup.html?x=1' },
        options_ui: { page: '/options.html' },
        devtools_page: 'devtools.html',
        side_panel: { default_path: 'panel.html' },
        chrome_url_overrides: { newtab: 'newtab.html' },
        sandbox: { pages: ['sandbox.html'] },
        web_accessible_resources: [{ resources: ['frame.html', 'sandbox.html', 'inject.js', '*.html'] }],
      },
      'sw.js':
        "import './shared.js'; import './bg/deep.js'; import 'package'; import type { T } from './types.js'",
      'shared.js': '',
      'types.js': '',
      'bg/deep.js': "export * from '../bg/deeper'",
      'bg/deeper.ts': "import './deep.js' // a cycle",
      'content/main.js': "import('../shared.js'); import(where)",
      'content/page.js': '',
      'popup/popup.html': '<script src="popup.js"></script><script src="/lib/ui.js"></script>',
      'popup/popup.js': '',
      'lib/ui.js': '',
      'options.html': "<script type=module>import './options.mjs'</script>",
      'options.mjs': '',
      'devtools.html': '<script src=devtools.js></script>',
      'devtools.js': '',
      'panel.html': '<script src="panel.js"></script>',
      'panel.js': '',
      'newtab.html': '<script src="newtab.js"></script>',
      'newtab.js': '',
      'sandbox.html': '<script src="sandboxed.js"></script>',
      'sandboxed.js': '',
      'frame.html': '<script src="frame.js"></script><script src="https://elsewhere.example/x.js"></script>',
      'frame.js': '',
      'inject.js': '',
    });
    const expected = {
      'sw.js': ['background'],
      'shared.js': ['background', 'content-script'],
      'types.js': undefined,
      'bg/deep.js': ['background'],
      'bg/deeper.ts': ['background'],
      'content/main.js': ['content-script'],
      'content/page.js': ['web-page'],
      'popup/popup.js': ['extension-page'],
      'lib/ui.js': ['extension-page'],
      'options.mjs': ['extension-page'],
      'devtools.js': ['devtools'],
      'panel.js': ['extension-page'],
      'newtab.js': ['extension-page'],
      'sandboxed.js': ['web-page'],
      'frame.js': ['extension-page'],
      'inject.js': undefined,
    };
    expect(contexts(cwd, Object.keys(expected))).toStrictEqual(expected);
  });

  test('version 2, in src/', () => {
    const cwd = directoryWith({
      'src/manifest.json': {
        manifest_version: 2,
        background: { page: 'bg/index.html', scripts: ['also.js'] },
        browser_action: { default_popup: 'popup.html' },
        page_action: { default_popup: 'page-action.html' },
        options_page: 'options.html',
        sidebar_action: { default_panel: 'sidebar.html' },
        content_scripts: [{ js: ['content.js'] }],
      },
      'src/bg/index.html': '<script src="main.js"></script>',
      'src/bg/main.js': "importScripts('lib/one.js', '/two.js'); require('./three')",
      'src/bg/lib/one.js': '',
      'src/two.js': '',
      'src/bg/three.js': '',
      'src/also.js': '',
      'src/popup.html': '<script src="popup.js"></script>',
      'src/popup.js': '',
      'src/page-action.html': '<script src="popup.js"></script>',
      'src/options.html': '<script src="missing.js"></script>',
      'src/sidebar.html': '<script src="sidebar.js"></script>',
      'src/sidebar.js': '',
      'src/content.js': '',
    });
    const expected = {
      'src/bg/main.js': ['background'],
      'src/bg/lib/one.js': ['background'],
      'src/two.js': ['background'],
      'src/bg/three.js': ['background'],
      'src/also.js': ['background'],
      'src/popup.js': ['extension-page'],
      'src/missing.js': undefined,
      'src/sidebar.js': ['extension-page'],
      'src/content.js': ['content-script'],
    };
    expect(contexts(cwd, Object.keys(expected))).toStrictEqual(expected);
  });

  test('as an object, with paths from the working directory, of TypeScript sources named by their output', () => {
    const cwd = directoryWith({
      'src/background.ts': "import '@/lib'; import '~/other.js'",
      'src/lib/index.ts': '',
      'src/other.ts': '',
    });
    const settings = {
      manifest: { manifest_version: 3, background: { service_worker: 'src/background.js' } },
    };
    expect(contexts(cwd, ['src/background.ts', 'src/lib/index.ts', 'src/other.ts'], settings)).toStrictEqual({
      'src/background.ts': ['background'],
      'src/lib/index.ts': ['background'],
      'src/other.ts': ['background'],
    });
  });

  test('several manifests, one for each browser', () => {
    const cwd = directoryWith({
      'chrome/manifest.json': { manifest_version: 3, background: { service_worker: 'sw.js' } },
      'chrome/sw.js': '',
      'firefox/manifest.json': { manifest_version: 3, background: { scripts: ['bg.js'] } },
      'firefox/bg.js': '',
    });
    const settings = { manifest: ['chrome/manifest.json', 'firefox/manifest.json'] };
    expect(contexts(cwd, ['chrome/sw.js', 'firefox/bg.js'], settings)).toStrictEqual({
      'chrome/sw.js': ['background'],
      'firefox/bg.js': ['background'],
    });
  });

  test('no file outside the working directory is read or known, by path or by link', () => {
    const elsewhere = directoryWith({ 'linked.js': "import './found.js'" });
    const manifest = {
      manifest_version: 3,
      background: { scripts: ['../secret.js', 'link.js', '/../secret.js'] },
    };
    const outer = directoryWith({
      'secret.js': "import './inner/found.js'",
      'inner/manifest.json': manifest,
      'inner/found.js': '',
    });
    symlinkSync(`${elsewhere}/linked.js`, `${outer}/inner/link.js`);
    const project = projectIn(`${outer}/inner`);
    expect(project.contextsOf(`${outer}/secret.js`)).toBeUndefined();
    expect(project.contextsOf(`${outer}/inner/found.js`)).toBeUndefined();
  });
});

describe('contexts by layout', () => {
  test('WXT', () => {
    const cwd = directoryWith({
      'package.json': { devDependencies: { wxt: '^0.20.0' } },
      'entrypoints/background.ts': "import { x } from '@/utils/x'",
      'entrypoints/content/index.tsx': '',
      'entrypoints/overlay.content.ts': '',
      'entrypoints/main-world.content.ts': "export default defineContentScript({ world: 'MAIN', main() {} })",
      'entrypoints/popup/index.html': '<script type="module" src="./main.tsx"></script>',
      'entrypoints/popup/main.tsx': "import App from './App.vue'",
      'entrypoints/popup/App.vue': "<script>import './store'</script>",
      'entrypoints/popup/store.ts': '',
      'entrypoints/devtools.html': '<script type="module" src="../lib/devtools.ts"></script>',
      'entrypoints/injected.ts': '',
      'utils/x.ts': '',
      'lib/devtools.ts': '',
    });
    const expected = {
      'entrypoints/background.ts': ['background'],
      'entrypoints/content/index.tsx': ['content-script'],
      'entrypoints/overlay.content.ts': ['content-script'],
      'entrypoints/main-world.content.ts': ['web-page'],
      'entrypoints/popup/main.tsx': ['extension-page'],
      'entrypoints/popup/App.vue': ['extension-page'],
      'entrypoints/popup/store.ts': ['extension-page'],
      'entrypoints/injected.ts': undefined,
      'utils/x.ts': ['background'],
      'lib/devtools.ts': ['devtools'],
    };
    expect(contexts(cwd, Object.keys(expected))).toStrictEqual(expected);
  });

  test('Plasmo, in a package of a monorepo', () => {
    const cwd = directoryWith({
      'package.json': { workspaces: ['packages/*'] },
      'packages/ext/package.json': { dependencies: { plasmo: '0.90.5' } },
      'packages/ext/src/background/index.ts': "import '~core/store'",
      'packages/ext/src/background/ports/mail.ts': '',
      'packages/ext/src/contents/inline.tsx': "import '../core/store'",
      'packages/ext/src/popup.tsx': '',
      'packages/ext/src/tabs/delta/page.tsx': '',
      'packages/ext/src/core/store.ts': '',
      'packages/site/package.json': {},
      'packages/site/src/background/index.ts': '',
    });
    const expected = {
      'packages/ext/src/background/index.ts': ['background'],
      'packages/ext/src/background/ports/mail.ts': ['background'],
      'packages/ext/src/contents/inline.tsx': ['content-script'],
      'packages/ext/src/popup.tsx': ['extension-page'],
      'packages/ext/src/tabs/delta/page.tsx': ['extension-page'],
      'packages/ext/src/core/store.ts': ['background', 'content-script'],
      'packages/site/src/background/index.ts': undefined,
    };
    expect(contexts(cwd, Object.keys(expected))).toStrictEqual(expected);
  });

  test('CRXJS', () => {
    const cwd = directoryWith({
      'package.json': { devDependencies: { '@crxjs/vite-plugin': '^2.0.0' } },
      'src/background.ts': '',
      'src/content/main.tsx': "import './views/App'",
      'src/content/views/App.tsx': '',
      'src/popup/index.html': '<script type="module" src="./main.ts"></script>',
      'src/popup/main.ts': '',
      'options.html': '<script type="module" src="/src/options.ts"></script>',
      'src/options.ts': '',
      'src/components/x.ts': '',
    });
    const expected = {
      'src/background.ts': ['background'],
      'src/content/main.tsx': ['content-script'],
      'src/content/views/App.tsx': ['content-script'],
      'src/popup/main.ts': ['extension-page'],
      'src/options.ts': ['extension-page'],
      'src/components/x.ts': undefined,
    };
    expect(contexts(cwd, Object.keys(expected))).toStrictEqual(expected);
  });

  test('only where no manifest names scripts; a manifest that names none is the one of a build tool', () => {
    const cwd = directoryWith({
      'package.json': { devDependencies: { wxt: '1' } },
      'entrypoints/background.ts': '',
      'content.js': '',
    });
    const files = ['entrypoints/background.ts', 'content.js'];
    expect(
      contexts(cwd, files, { manifest: { manifest_version: 3, content_scripts: [{ js: ['content.js'] }] } }),
    ).toStrictEqual({ 'entrypoints/background.ts': undefined, 'content.js': ['content-script'] });
    expect(contexts(cwd, files, { manifest: { permissions: ['nativeMessaging'] } })).toStrictEqual({
      'entrypoints/background.ts': ['background'],
      'content.js': undefined,
    });
  });

  test('folders with these names mean nothing without the tool', () => {
    const cwd = directoryWith({
      'package.json': {},
      'entrypoints/background.ts': '',
      'src/background.ts': '',
    });
    expect(contexts(cwd, ['entrypoints/background.ts', 'src/background.ts'])).toStrictEqual({
      'entrypoints/background.ts': undefined,
      'src/background.ts': undefined,
    });
  });
});

test('an editor that stays open sees new imports and new entries', () => {
  const named = directoryWith({
    'manifest.json': { manifest_version: 3, background: { service_worker: 'sw.js' } },
    'sw.js': '',
    'late.js': '',
  });
  const laidOut = directoryWith({
    'package.json': { dependencies: { wxt: '1' } },
    'entrypoints/content.ts': '',
  });
  const late = (): unknown => [
    contexts(named, ['late.js']),
    contexts(laidOut, ['entrypoints/background.ts']),
  ];
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    expect(late()).toStrictEqual([{ 'late.js': undefined }, { 'entrypoints/background.ts': undefined }]);
    writeFileSync(`${named}/sw.js`, "import './late.js'");
    writeFileSync(`${laidOut}/entrypoints/background.ts`, '');
    utimesSync(`${laidOut}/entrypoints`, 0, 0);
    vi.advanceTimersByTime(60_000);
    expect(late()).toStrictEqual([
      { 'late.js': ['background'] },
      { 'entrypoints/background.ts': ['background'] },
    ]);
  } finally {
    vi.useRealTimers();
  }
});
