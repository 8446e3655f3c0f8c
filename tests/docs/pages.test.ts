import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import plugin from '../../rules/index.ts';
import type { Block } from './blocks.ts';
import { configFor, isConfig } from './config.ts';
import { lintBlock, lintedLanguages, type Rules } from './lint.ts';
import { pages, ruleOf, type Page } from './pages.ts';
import { checkTypes } from './program.ts';

/** Languages in which a block is not checked here: no other may be used, or a new spelling would escape the tests. */
const uncheckedLanguages = new Set(['sh', 'console', 'text']);
/** Languages that are data, whose blocks must parse. */
const dataLanguages = new Set(['json', 'yaml']);
const codeLanguages = new Set([...lintedLanguages].filter((language) => language !== 'json'));

const everyRule = plugin.configs.recommended.rules as Rules;

function isRuleExample({ file }: Page, { label }: Block): boolean {
  return ruleOf(file) !== undefined && label !== undefined;
}

/** The lines that the plugin or the compiler has something to say about. */
function wrongLines(block: Block, typeErrors: readonly { line: number; text: string }[]) {
  const said = [...lintBlock(block, everyRule), ...typeErrors];
  const lines = [...new Set(said.map(({ line }) => line))].sort((a, b) => a - b);
  return { lines, said };
}

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
  const blocks = page.blocks.filter((block) => !isRuleExample(page, block));
  const code = blocks.filter((block) => codeLanguages.has(block.language) && !isConfig(block));
  const typeChecked = ruleOf(file) === undefined ? code : [];

  it('uses languages that are known here', () => {
    const unknown = page.blocks.filter(
      ({ language }) =>
        ![lintedLanguages, dataLanguages, uncheckedLanguages].some((known) => known.has(language)),
    );
    expect(unknown.map(({ line, language }) => `line ${line}: ${language || 'no language'}`)).toEqual([]);
  });

  it('names scripts of this repository that there are', () => {
    // The example is a project of its own.
    if (file.startsWith('example/')) return;
    const named = [...page.text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it('has code that is right, or wrong where it says so', () => {
    const types = checkTypes(typeChecked);
    for (const block of code) {
      const { lines, said } = wrongLines(block, types.get(block)?.errors ?? []);
      const context = `${file}:${block.line}: ${JSON.stringify(said, null, 2)}`;
      if (block.label === 'incorrect' && block.wrongLines.length === 0) {
        expect(lines, context).not.toEqual([]);
      } else {
        expect(lines, context).toEqual(block.wrongLines);
      }
    }
  });

  it.each(blocks.filter(isConfig).map((block) => [block.line, block] as const))(
    'has a config that ESLint takes at line %i',
    async (_line, block) => {
      const config = await configFor(block, block.code.includes('**/*.ts') ? 'source.ts' : 'source.js');
      expect(Object.keys(config.plugins ?? {})).toContain('webext-ports');
    },
  );

  it.each(blocks.filter(({ language }) => language === 'json').map((block) => [block.line, block] as const))(
    'has JSON that parses at line %i',
    (_line, block) => {
      const errors: ParseError[] = [];
      parse(block.code, errors, { allowTrailingComma: false });
      expect(errors.map(({ error }) => printParseErrorCode(error))).toEqual([]);
    },
  );

  it.each(blocks.filter(({ language }) => language === 'yaml').map((block) => [block.line, block] as const))(
    'has a workflow with steps at line %i',
    (_line, block) => {
      const document = parseDocument(block.code);
      expect(document.errors).toEqual([]);
      const { jobs } = document.toJS() as {
        jobs: Record<string, { steps: { run?: string; uses?: string }[] }>;
      };
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      expect(steps.filter(({ run, uses }) => (run === undefined) === (uses === undefined))).toEqual([]);
      expect(steps.length).toBeGreaterThan(0);
    },
  );
});
