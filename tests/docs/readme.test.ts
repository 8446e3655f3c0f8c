import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';
import { pages, root } from './pages.ts';

const readme = pages.find(({ file }) => file === 'README.md')!;
const before = readme.blocks.find(({ label }) => label === 'incorrect')!;
const shown = readme.blocks.find(({ language }) => language === 'console')!;

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: plugin.configs.recommended as unknown as Linter.Config,
});

/** What a terminal shows, on lines as long as it takes. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('the README', () => {
  it('shows the reports as ESLint prints them', async () => {
    const [command, ...output] = shown.code.split('\n');
    expect(command).toBe('$ npx eslint feed.js');
    const results = await eslint.lintText(before.code, { filePath: 'feed.js' });
    const stylish = await eslint.loadFormatter('stylish');
    const printed = (await stylish.format(results)).replaceAll(`${root}feed.js`, 'feed.js');
    expect(unwrapped(output.join('\n'))).toBe(unwrapped(printed));
  });

  it('promises a suggestion for each, and applied they leave nothing to report', async () => {
    const [result] = await eslint.lintText(before.code, { filePath: 'feed.js' });
    const fixes = result!.messages.map(({ suggestions }) => suggestions?.[0]?.fix);
    expect(fixes).not.toContain(undefined);
    const applied = fixes.reduceRight((code, fix) => {
      const [start, end] = fix!.range;
      return code.slice(0, start) + fix!.text + code.slice(end);
    }, before.code);
    const [clean] = await eslint.lintText(applied, { filePath: 'feed.js' });
    expect(clean!.messages).toEqual([]);
  });
});
