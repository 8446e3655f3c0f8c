import type { Context } from '../context.ts';

/** Where a build tool that has the manifest in code looks for what it builds. */
export interface Layout {
  /** The package that a project with this layout depends on. */
  dependency: string;
  /** The folders that hold entries, relative to the package. */
  folders: readonly string[];
  /** The folders whose exports are at hand in every file without an import. */
  importedFolders?: readonly string[];
  /** What starts in a file, by its path in the package; undefined where nothing does by itself. */
  contextOf(path: string): Context | undefined;
}

type Pattern = readonly [pattern: RegExp, context: Context];

function firstMatch(patterns: readonly Pattern[]): (path: string) => Context | undefined {
  return (path) => patterns.find(([pattern]) => pattern.test(path))?.[1];
}

/** `name.ts`, `name/index.ts`, for scripts; `name.html`, `name/index.html`, for pages. */
function script(name: string): RegExp {
  return new RegExp(`^${name}(?:/index)?\\.[cm]?[jt]sx?$`);
}

function page(name: string): RegExp {
  return new RegExp(`^${name}(?:/index)?\\.html$`);
}

function component(name: string): RegExp {
  return new RegExp(`^${name}(?:/index)?\\.(?:[jt]sx?|vue|svelte|html)$`);
}

const entrypoints = '(?:src/)?entrypoints/';

const wxt: Layout = {
  dependency: 'wxt',
  folders: ['entrypoints', 'src/entrypoints'],
  importedFolders: ['components', 'composables', 'hooks', 'utils'].flatMap((name) => [name, `src/${name}`]),
  contextOf: firstMatch([
    [script(`${entrypoints}background`), 'background'],
    [script(`${entrypoints}(?:[^/]+\\.)?content`), 'content-script'],
    [page(`${entrypoints}devtools`), 'devtools'],
    [page(`${entrypoints}offscreen`), 'offscreen'],
    [page(`${entrypoints}(?:[^/]+\\.)?sandbox`), 'web-page'],
    // Every other page is the extension's own, whether the manifest names it or code opens it.
    [page(`${entrypoints}[^/]+`), 'extension-page'],
  ]),
};

const plasmoRoot = '(?:src/)?';

const plasmo: Layout = {
  dependency: 'plasmo',
  folders: [
    '',
    'background',
    'contents',
    'popup',
    'options',
    'newtab',
    'sidepanel',
    'devtools',
    'tabs',
    'sandboxes',
  ].flatMap((folder) => [folder, folder === '' ? 'src' : `src/${folder}`]),
  contextOf: firstMatch([
    [script(`${plasmoRoot}background`), 'background'],
    [new RegExp(`^${plasmoRoot}background/(?:messages|ports)/.+\\.[jt]sx?$`), 'background'],
    [component(`${plasmoRoot}content`), 'content-script'],
    [component(`${plasmoRoot}contents/[^/]+`), 'content-script'],
    [component(`${plasmoRoot}devtools`), 'devtools'],
    [component(`${plasmoRoot}(?:popup|options|newtab|sidepanel)`), 'extension-page'],
    [component(`${plasmoRoot}tabs/.+`), 'extension-page'],
    [component(`${plasmoRoot}(?:sandbox|sandboxes/[^/]+)`), 'web-page'],
  ]),
};

const content = '(?:content|contents|content-?[sS]cripts?|content_scripts?)';

const crxjs: Layout = {
  dependency: '@crxjs/vite-plugin',
  folders: ['', 'src'],
  contextOf: firstMatch([
    [
      /^src\/(?:background|service-?[wW]orker)(?:\/(?:index|main|background|service-?[wW]orker))?\.[cm]?[jt]sx?$/,
      'background',
    ],
    [new RegExp(`^src/${content}(?:/(?:[^/]+/)?[^/.]+)?\\.[cm]?[jt]sx?$`), 'content-script'],
    [page('(?:src/)?devtools'), 'devtools'],
    [page('(?:src/)?offscreen'), 'offscreen'],
    [page('(?:src/)?(?:popup|options|side-?[pP]anel|new-?[tT]ab)'), 'extension-page'],
  ]),
};

export const layouts: readonly Layout[] = [wxt, plasmo, crxjs];
