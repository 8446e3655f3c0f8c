import json from '@eslint/json';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type ts from 'typescript';
import plugin from '../../rules/index.ts';
import type { Block } from './blocks.ts';
import { root } from './pages.ts';

export interface Finding {
  rule: string;
  line: number;
  text: string;
}

export type Rules = Linter.RulesRecord;

export const lintedLanguages: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx', 'json']);

const linter = new Linter({ cwd: root });

/** The config of a block: its language decides on the parser, and a program, where there is one, brings types. */
function languageOf(block: Block, program: ts.Program | undefined): Linter.Config {
  if (block.language === 'json') return { language: 'json/json' };
  if (!block.language.startsWith('ts')) {
    return { languageOptions: { parserOptions: { ecmaFeatures: { jsx: block.language === 'jsx' } } } };
  }
  return { languageOptions: { parser, parserOptions: program ? { programs: [program] } : {} } };
}

/**
 * Lints a block as a file of its own. A parser's error is a finding of the rule `(parser)`; wrong settings and unused
 * or wrong directives are findings too, of the rule `(config)`, since an example must not have them.
 */
export function lintBlock(
  block: Block,
  rules: Rules,
  typed?: { program: ts.Program; filename: string },
): Finding[] {
  const settings = JSON.parse(block.attributes['settings'] ?? '{}') as object;
  const messages = linter.verify(
    block.code,
    {
      files: ['**/*.{js,mjs,cjs,jsx,ts,tsx,json}'],
      plugins: { json, 'webext-ports': plugin as unknown as NonNullable<Linter.Config['plugins']>[string] },
      settings: { 'webext-ports': settings },
      rules,
      ...languageOf(block, typed?.program),
    },
    typed?.filename ?? block.attributes['filename'] ?? `block.${block.language}`,
  );
  return messages.map(({ ruleId, messageId, line, message, fatal }) => ({
    rule: fatal ? '(parser)' : messageId === 'invalidSetting' ? '(config)' : (ruleId ?? '(config)'),
    line,
    text: message,
  }));
}
