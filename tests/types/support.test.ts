import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/types/programs.ts';

interface Support {
  version_added: string | false | null;
}
interface Feature {
  [name: string]: Feature;
}
interface Compat {
  support: Record<string, Support | Support[]>;
}

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as { webextensions: { api: Feature } };

const names = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' };

/** Where a version is written: in which file, above which declaration, for which feature of the data. */
const written: readonly [file: string, declaration: string, feature: string][] = [
  ['port', 'export interface Port<', 'runtime.Port'],
  ['sends', 'postMessage<Given extends Send>', 'runtime.Port'],
  ['port-members', 'disconnect(', 'runtime.Port'],
  ['events', 'export interface MessageEvent<', 'runtime.Port'],
  ['events', 'export interface DisconnectEvent<', 'runtime.Port'],
  ['browser-port', 'readonly error?:', 'runtime.Port.error'],
  ['native-port', 'export interface NativePort<', 'runtime.connectNative'],
  ['sender', 'readonly origin?:', 'runtime.MessageSender.origin'],
  ['sender', 'readonly documentId?:', 'runtime.MessageSender.documentId'],
  ['sender', 'readonly documentLifecycle?:', 'runtime.MessageSender.documentLifecycle'],
  ['globals-chrome', 'function connect<Given, Name extends webext.PortName = never>', 'runtime.connect'],
  ['globals-browser', 'function connect<Given, Name extends webext.PortName = never>', 'runtime.connect'],
  ['globals-chrome', 'function connectNative<', 'runtime.connectNative'],
  ['globals-browser', 'function connectNative<', 'runtime.connectNative'],
  ['globals-chrome', 'const onConnect:', 'runtime.onConnect'],
  ['globals-browser', 'const onConnect:', 'runtime.onConnect'],
  ['globals-chrome', 'const onConnectExternal:', 'runtime.onConnectExternal'],
  ['globals-browser', 'const onConnectExternal:', 'runtime.onConnectExternal'],
  ['globals-chrome', 'const onUserScriptConnect:', 'runtime.onUserScriptConnect'],
  ['globals-browser', 'const onUserScriptConnect:', 'runtime.onUserScriptConnect'],
  ['globals-chrome', 'function connect<Name extends webext.PortName = never>', 'tabs.connect'],
  ['globals-browser', 'function connect<Name extends webext.PortName = never>', 'tabs.connect'],
];

function supportOf(feature: string): Record<string, string | false> {
  let node: Feature | undefined = data.webextensions.api;
  for (const name of feature.split('.')) node = node?.[name];
  const compat = (node as unknown as { __compat: Compat }).__compat;
  return Object.fromEntries(
    Object.keys(names).map((browser) => {
      const support = compat.support[browser];
      const first = Array.isArray(support) ? support[0] : support;
      return [browser, first?.version_added ?? false];
    }),
  );
}

/** The doc comments right above each declaration that starts so. */
function commentsAbove(file: string, declaration: string): string[] {
  const text = readFileSync(path.join(root, 'types', `${file}.d.ts`), 'utf8');
  const pieces = text.split(/(\/\*\*[\s\S]*?\*\/)/);
  return pieces.filter((_, index) => pieces[index + 1]?.trimStart().startsWith(declaration));
}

function versionIn(comment: string, browser: string): string | false {
  const since = /Since [^@]*/.exec(comment)?.[0] ?? '';
  return new RegExp(`${browser} (\\d+(?:\\.\\d+)*)`).exec(since)?.[1] ?? false;
}

describe('the versions in doc comments', () => {
  it.each(written)('%s.d.ts, above `%s`, agree with the data on %s', (file, declaration, feature) => {
    const comments = commentsAbove(file, declaration).filter((comment) => comment.startsWith('/**'));
    const versioned = comments.filter((comment) => comment.includes('Since '));
    expect(versioned.length).toBeGreaterThan(0);
    const support = supportOf(feature);
    for (const comment of versioned) {
      const told = Object.fromEntries(
        Object.entries(names).map(([browser, name]) => [browser, versionIn(comment, name)]),
      );
      // What is in Chromium only names Chrome alone; Edge has the same version there.
      const alone = comment.includes('in Chromium only');
      expect(alone ? { ...told, edge: support['edge'] } : told).toEqual(support);
    }
  });
});
