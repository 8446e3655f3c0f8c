import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { directoryWith } from './in-directory.ts';
import { root, startServer } from './language-server.ts';

// The built plugin, as users run it: `npm test` builds it first.
const plugin = path.join(root, 'dist/index.js');
const rule = 'webext-ports/no-unsupported-port-error';
const code =
  'const port = browser.runtime.connect();\nport.onDisconnect.addListener((p) => console.log(p.error));\n';
const forFirefox = { manifest_version: 2, browser_specific_settings: { gecko: { id: 'a@b.example' } } };
const forChrome = { manifest_version: 3, background: { service_worker: 'background.js' } };

function eslintConfig(settings: string): string {
  return `
    import webextPorts, { configFromManifest } from ${JSON.stringify(pathToFileURL(plugin).href)};
    export default [{ plugins: { 'webext-ports': webextPorts }, rules: { '${rule}': 'error' } }, ${settings}];`;
}

function write(directory: string, manifest: object): void {
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify(manifest));
}

describe('eslint --cache', () => {
  function lint(directory: string): readonly string[] {
    const { stdout } = spawnSync(
      process.execPath,
      [path.join(root, 'node_modules/eslint/bin/eslint.js'), '--cache', '--format', 'json', 'ports.js'],
      { cwd: directory, encoding: 'utf8' },
    );
    const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  }

  test('notices an edit of the manifest by the hash in the settings', () => {
    const directory = directoryWith({
      'manifest.json': forFirefox,
      'ports.js': code,
      'eslint.config.mjs': eslintConfig("configFromManifest('manifest.json')"),
    });
    expect(lint(directory)).toEqual([]);
    const cached = readFileSync(`${directory}/.eslintcache`, 'utf8');
    expect(lint(directory)).toEqual([]);
    // Nothing has changed, so everything came from the cache.
    expect(readFileSync(`${directory}/.eslintcache`, 'utf8')).toBe(cached);
    write(directory, forChrome);
    expect(lint(directory)).toEqual([rule]);
    write(directory, forFirefox);
    expect(lint(directory)).toEqual([]);
  });

  test('would not notice it by the path alone, which is why there is the helper', () => {
    const directory = directoryWith({
      'manifest.json': forFirefox,
      'ports.js': code,
      'eslint.config.mjs': eslintConfig("{ settings: { 'webext-ports': { manifest: 'manifest.json' } } }"),
    });
    expect(lint(directory)).toEqual([]);
    write(directory, forChrome);
    expect(lint(directory)).toEqual([]);
  });
});

describe('an editor that stays open', () => {
  test.each([
    ['ESLint', 'vscode-langservers-extracted/bin/vscode-eslint-language-server', ['--stdio'], rule],
    ['oxlint', 'oxlint/bin/oxlint', ['--lsp'], 'webext-ports(no-unsupported-port-error)'],
  ])('shows by %s what an edited manifest means', async (_, command, args, reported) => {
    expect(existsSync(path.join(root, 'node_modules', command))).toBe(true);
    const directory = directoryWith({
      'manifest.json': forChrome,
      'ports.js': code,
      'eslint.config.mjs': eslintConfig("{ settings: { 'webext-ports': { manifest: 'manifest.json' } } }"),
      '.oxlintrc.json': {
        jsPlugins: [plugin],
        rules: { [rule]: 'error' },
        settings: { 'webext-ports': { manifest: 'manifest.json' } },
      },
    });
    const server = await startServer(command, args, directory, 'ports.js');
    try {
      // A server that is still starting answers with nothing.
      const codes = expect.poll(() => server.codesAfterTyping(code), { timeout: 20_000, interval: 200 });
      await codes.toEqual([reported]);
      write(directory, forFirefox);
      expect(await server.codesAfterTyping(`${code}\n`)).toEqual([]);
      write(directory, forChrome);
      expect(await server.codesAfterTyping(code)).toEqual([reported]);
    } finally {
      server.stop();
    }
  });
});
