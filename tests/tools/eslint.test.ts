import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eslint, fixtures, reportsIn } from './run.ts';

const project = path.join(fixtures, 'project');

const expected = [
  ['webext-ports/no-unserializable-message', 4],
  ['webext-ports/no-unsupported-port-error', 6],
];

describe('ESLint', () => {
  it('reports the same with one thread and with several', () => {
    const alone = reportsIn(eslint(project, ['-f', 'json', '.']));
    const together = reportsIn(eslint(project, ['-f', 'json', '--concurrency', '2', '.']));
    expect(alone['background.js']?.map(({ ruleId, line }) => [ruleId, line])).toEqual(expected);
    expect(alone['clean.js']).toEqual([]);
    expect(together).toEqual(alone);
  });

  it('shows in its resolved config what was set', () => {
    const { stdout } = eslint(project, ['--print-config', 'background.js']);
    const config = JSON.parse(stdout) as { plugins: string[]; settings: object; rules: object };
    expect(config.plugins).toContainEqual(expect.stringMatching(/^webext-ports:webext-ports@\d+\.\d+\.\d+/));
    expect(config.settings).toEqual({ 'webext-ports': { targets: { chrome: '120' } } });
    expect(config.rules).toHaveProperty('webext-ports/no-unserializable-message');
  });

  it('can write its config down, names included, as --inspect-config does', async () => {
    const { default: config } = (await import(path.join(project, 'eslint.config.js'))) as {
      default: { name?: string }[];
    };
    expect(config.map(({ name }) => name)).toEqual(['webext-ports/recommended', 'targets']);
  });

  it('writes lines that the problem matcher of GitHub’s setup-node understands', () => {
    const { stdout } = eslint(project, ['-f', 'stylish', '--no-color', '.']);
    const matcher = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/;
    const matched = stdout.split('\n').flatMap((line) => {
      const found = matcher.exec(line);
      return found ? [[found[5], Number(found[1])]] : [];
    });
    expect(matched).toEqual(expected);
  });

  it('writes SARIF that names each rule, its page and the place', () => {
    const { stdout } = eslint(project, ['-f', '@microsoft/eslint-formatter-sarif', '.']);
    const sarif = JSON.parse(stdout) as {
      runs: [
        {
          tool: { driver: { rules: { id: string; helpUri: string }[] } };
          results: {
            ruleId: string;
            message: { text: string };
            locations: [{ physicalLocation: { region: { startLine: number } } }];
          }[];
        },
      ];
    };
    const [{ tool, results }] = sarif.runs;
    expect(
      results.map(({ ruleId, locations }) => [ruleId, locations[0].physicalLocation.region.startLine]),
    ).toEqual(expected);
    expect(results[0]?.message.text).toMatch(/\.$/);
    for (const { id, helpUri } of tool.driver.rules) {
      expect(helpUri).toMatch(new RegExp(`^https://.*/docs/rules/${id.replace('webext-ports/', '')}\\.md$`));
    }
  });
});

describe('eslint --cache', () => {
  let copy: string;
  beforeEach(async () => {
    copy = await mkdtemp(path.join(fixtures, '.cached-'));
    await cp(project, copy, { recursive: true });
  });
  afterEach(() => rm(copy, { recursive: true }));

  const cached = () => reportsIn(eslint(copy, ['--cache', '--cache-location', '.cache', '-f', 'json', '.']));

  it('gives the same reports from the cache', () => {
    expect(cached()).toEqual(cached());
    expect(cached()['background.js']).toHaveLength(expected.length);
  });

  it('notices an edit of the manifest that the config was made from', async () => {
    const manifest = path.join(copy, 'manifest.json');
    const content = { manifest_version: 3, name: 'x', version: '1' };
    // A background of scripts, with no service worker, is one that Chrome does not start.
    const forFirefox = {
      background: { scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: 'x@example.org', strict_min_version: '140.0' } },
    };
    const config = await readFile(path.join(copy, 'eslint.config.js'), 'utf8');
    await writeFile(
      path.join(copy, 'eslint.config.js'),
      config.replace(/\{ name: 'targets'.*\},\n/, "webextPorts.configFromManifest('manifest.json'),\n"),
    );

    await writeFile(manifest, JSON.stringify({ ...content, minimum_chrome_version: '120' }));
    expect(cached()['background.js']?.map(({ line }) => line)).toEqual([4, 6]);
    await writeFile(manifest, JSON.stringify({ ...content, ...forFirefox }));
    expect(cached()['background.js']).toEqual([]);
  });
});
