import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { additions } from '../../scripts/browser-data-additions.ts';
import { documented } from './declarations.ts';

interface Support {
  version_added: string | false | null;
}
interface Feature {
  [name: string]: Feature;
}
interface Compat {
  support: Record<string, Support | Support[]>;
}
type Versions = Record<string, string | false>;

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as { webextensions: { api: Feature } };

const browsers = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' };

/**
 * The feature of the data that a declaration is, by its name; what the data lack stands among the additions. The first
 * that matches counts.
 */
const features: readonly [name: RegExp, feature: string][] = [
  [/^sender\.\w+\.(nativeApplication|userScriptWorldId)$/, 'MessageSender.$1'],
  [/^sender\.\w+\.(\w+)$/, 'runtime.MessageSender.$1'],
  [/^sender\.\w+$/, 'runtime.MessageSender'],
  [/(?:PortError|PortError\.message|HasError\.error)$/, 'runtime.Port.error'],
  [/hasListeners$|ChromeEventMembers$/, 'Event.hasListeners'],
  [/AcceptedNativePort$|onConnectNative$/, 'runtime.onConnectNative'],
  [/NativePort$|connectNative$/, 'runtime.connectNative'],
  [/OpenedPort$/, 'runtime.connect'],
  [/AcceptedPort$/, 'runtime.onConnect'],
  [/connect-info\.\w+\.includeTlsChannelId$/, 'runtime.connect.includeTlsChannelId'],
  [/\.TabConnectInfo\.(name|frameId|documentId)$/, 'tabs.connect.connectInfo.$1'],
  [/\.TabConnectInfo$/, 'tabs.connect.connectInfo'],
  [/ConnectInfo(?:\.name)?$/, 'runtime.connect'],
  [/\bruntime\.(id|lastError|connect|onConnect|onConnectExternal|onUserScriptConnect)$/, 'runtime.$1'],
  [/'webextension-polyfill\/namespaces\/(runtime|tabs)\.js'\.\w+\.Static\.(connect)$/, '$1.$2'],
  [/\btabs\.connect$/, 'tabs.connect'],
  [/ConnectEvent(?:\.\w+)?$/, 'runtime.onConnect'],
  [/^(?:port|port-members|browser-port|clone-port|events|sends|sends-clones)\./, 'runtime.Port'],
];

/** Each name of it tells of one family, whose browsers alone are named. */
const ofOneFamily = /^(?:browser-port|chrome-port|clone-port|sender\.BrowserMessageSender$)/;

function featureOf(name: string): string | undefined {
  const found = features.find(([pattern]) => pattern.test(name));
  if (!found) return undefined;
  const groups = found[0].exec(name) ?? [];
  return found[1].replaceAll(/\$(\d)/g, (_, index: string) => groups[Number(index)] ?? '');
}

function fromData(feature: string): Versions {
  let node: Feature | undefined = data.webextensions.api;
  for (const name of feature.split('.')) node = node?.[name];
  const compat = (node as unknown as { __compat: Compat }).__compat;
  return Object.fromEntries(
    Object.keys(browsers).map((browser) => {
      const support = compat.support[browser];
      const first = Array.isArray(support) ? support[0] : support;
      const version = first?.version_added;
      return [browser, typeof version === 'string' && version.replace('≤', '')];
    }),
  );
}

function supportOf(feature: string): Versions {
  const added = additions[feature]?.since;
  if (!added) return fromData(feature);
  return Object.fromEntries(Object.entries(added).filter(([browser]) => browser in browsers));
}

function told(comment: string): Versions {
  const since = /Since (?:[^@.]|\.\d)*/.exec(comment)?.[0] ?? '';
  return Object.fromEntries(
    Object.entries(browsers).map(([browser, name]) => [
      browser,
      new RegExp(`${name} (\\d+(?:\\.\\d+)*)`).exec(since)?.[1] ?? false,
    ]),
  );
}

const versioned = documented.filter(({ comment }) => comment.includes('Since '));

describe('the versions in doc comments', () => {
  it('are written above all of the API', () => {
    expect(versioned.length).toBeGreaterThan(80);
    const unknown = versioned.filter(({ name }) => featureOf(name) === undefined);
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it.each(versioned.filter(({ name }) => featureOf(name)))('of $name agree with the data', (declaration) => {
    const { name, comment } = declaration;
    const support = supportOf(featureOf(name) ?? '');
    const versions = told(comment);
    for (const browser of Object.keys(browsers)) {
      if (versions[browser] === false && ofOneFamily.test(name)) continue;
      // Structured clone came to Chrome's ports later than ports.
      if (name === 'clone-port.ClonePort' && browser === 'chrome') continue;
      // Edge is not named where a member is in Chromium alone.
      if (browser === 'edge' && support['edge'] === false) continue;
      if (browser === 'edge' && versions['edge'] === false && name.includes('nativeApplication')) continue;
      expect({ [browser]: versions[browser] }).toEqual({ [browser]: support[browser] });
    }
  });
});
