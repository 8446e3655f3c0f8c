import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/types/programs.ts';
import { hostWith } from '../../scripts/virtual-host.ts';

interface Recipe {
  host: string;
  search: RegExp;
  replacement: string;
  meaning: string;
}

/** The rows of the table in docs/migration.md that says what to search for. */
const recipes: readonly Recipe[] = readFileSync(path.join(root, 'docs/migration.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = /^\| `(.+?)` +\| `(.+?)` +\| `(ExtensionPort)` +\| `(.+?)` +\|$/.exec(line);
    if (!cells) return [];
    const [, host = '', search = '', replacement = '', meaning = ''] = cells;
    return [{ host, search: new RegExp(search, 'g'), replacement, meaning }];
  });

/** How each host's port is imported and named, and which overlay makes it precise. */
const hosts: Readonly<Record<string, { overlay: string; imports: string; port: string }>> = {
  '@types/chrome': { overlay: 'chrome', imports: '', port: 'chrome.runtime.Port' },
  'webextension-polyfill': {
    overlay: 'polyfill',
    imports: `import type { Runtime } from 'webextension-polyfill';`,
    port: 'Runtime.Port',
  },
  '@types/firefox-webext-browser': { overlay: 'firefox', imports: '', port: 'browser.runtime.Port' },
  '@wxt-dev/browser': {
    overlay: 'wxt',
    imports: `import type { Browser } from '@wxt-dev/browser';`,
    port: 'Browser.runtime.Port',
  },
};

const before = (imports: string, port: string) => `${imports}
const ports = new Map<number, ${port}>();
let last: ${port} | undefined;
export abstract class Kept implements Pick<${port}, 'name'> {
  abstract readonly name: string;
  constructor(private readonly port: ${port}) {}
  send(at: Date) {
    this.port.postMessage({ at });
  }
}
export function keep(id: number, port: ${port}) {
  ports.set(id, (last = port));
  port.onMessage.addListener(async () => {});
}
console.log(last);
`;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

function errorsIn(code: string, overlay: string, meaning: string): string[] {
  const file = path.posix.join(root, 'tests/types/recipe.ts');
  const declarations = path.posix.join(root, 'tests/types/recipe-ports.ts');
  const declared = `import 'webext-ports/${overlay}';
import type * as ports from 'webext-ports';
declare global {
  type ExtensionPort = ${meaning};
}
`;
  const virtual = new Map([
    [file, code],
    [declarations, declared],
  ]);
  const program = ts.createProgram({
    rootNames: [...virtual.keys()],
    options,
    host: hostWith(virtual, options),
  });
  return program
    .getSemanticDiagnostics()
    .filter((diagnostic) => diagnostic.file?.fileName === file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the search and replace of docs/migration.md', () => {
  it('knows each package that is overlaid', () => {
    expect(recipes.map(({ host }) => host).sort()).toEqual(Object.keys(hosts).sort());
  });

  it.each(recipes)(
    'checks what is typed with the port of $host',
    ({ host, search, replacement, meaning }) => {
      const { overlay, imports, port } = hosts[host]!;
      const code = before(imports, port);
      expect(errorsIn(code, overlay, meaning).join('\n')).not.toContain('toISOString');

      const replaced = code.replace(search, replacement);
      expect(replaced).not.toContain(port);
      const errors = errorsIn(replaced, overlay, meaning);
      expect(errors).toHaveLength(2);
      expect(errors[0]).toContain('date.toISOString()');
      expect(errors[1]).toContain('Nothing awaits an async listener');
    },
  );
});
