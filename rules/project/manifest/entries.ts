import { isObject, objectAt, objectsAt, stringAt, stringsAt, type JsonObject } from '../../files/json.ts';
import type { Context } from '../context.ts';
import type { Manifest } from './manifest.ts';

/** A file that a browser starts by itself, and where it runs. Its path is as the manifest has it. */
export interface ManifestEntry {
  path: string;
  context: Context;
}

function at(context: Context, paths: readonly (string | undefined)[]): readonly ManifestEntry[] {
  return paths.flatMap((path) => (path === undefined ? [] : [{ path, context }]));
}

function backgroundEntries(json: JsonObject): readonly ManifestEntry[] {
  const background = objectAt(json, 'background');
  return at('background', [
    stringAt(background, 'service_worker'),
    stringAt(background, 'page'),
    ...stringsAt(background, 'scripts'),
  ]);
}

/** A script in the page's own world has no extension API: it is the page's. */
function contentEntries(json: JsonObject): readonly ManifestEntry[] {
  return objectsAt(json, 'content_scripts').flatMap((script) =>
    at(script['world'] === 'MAIN' ? 'web-page' : 'content-script', stringsAt(script, 'js')),
  );
}

function pageEntries(json: JsonObject): readonly ManifestEntry[] {
  const overrides = objectAt(json, 'chrome_url_overrides');
  return at('extension-page', [
    ...['action', 'browser_action', 'page_action'].map((key) =>
      stringAt(objectAt(json, key), 'default_popup'),
    ),
    stringAt(objectAt(json, 'options_ui'), 'page'),
    stringAt(json, 'options_page'),
    stringAt(objectAt(json, 'sidebar_action'), 'default_panel'),
    stringAt(objectAt(json, 'side_panel'), 'default_path'),
    ...Object.keys(overrides).map((key) => stringAt(overrides, key)),
  ]);
}

/** Pages that a site may show in a frame are the extension's own all the same. */
function accessiblePages(json: JsonObject): readonly ManifestEntry[] {
  const listed = json['web_accessible_resources'];
  const resources: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return at(
    'extension-page',
    resources
      .flatMap((item) =>
        isObject(item) ? stringsAt(item, 'resources') : typeof item === 'string' ? [item] : [],
      )
      .filter((path) => /\.html?$/i.test(path) && !path.includes('*')),
  );
}

/** Everything that a manifest starts. A sandboxed page has no extension API. */
export function entriesOf(manifest: Manifest): readonly ManifestEntry[] {
  const { json } = manifest;
  const sandboxed = stringsAt(objectAt(json, 'sandbox'), 'pages');
  const isSandboxed = new Set(sandboxed);
  return [
    ...backgroundEntries(json),
    ...contentEntries(json),
    ...at('devtools', [stringAt(json, 'devtools_page')]),
    ...at('web-page', sandboxed),
    ...[...pageEntries(json), ...accessiblePages(json)].filter(({ path }) => !isSandboxed.has(path)),
  ];
}
