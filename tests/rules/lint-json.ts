import json from '@eslint/json';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { expect } from 'vitest';
import plugin from '../../rules/index.ts';

export interface JsonLint {
  language?: 'json/json' | 'json/jsonc' | 'json/json5';
  filename?: string;
  cwd?: string;
  settings?: object;
}

export interface JsonFinding {
  line: number;
  column: number;
  messageId: string | undefined;
  message: string;
  /** The whole text as each suggestion would make it. */
  suggestions: string[];
}

/** Lints JSON by one rule under ESLint 9 and 10, which must agree. */
export function lintJson(rule: string, text: string, options: JsonLint = {}): JsonFinding[] {
  const { language = 'json/json', filename = 'manifest.json', cwd = '/nowhere', settings = {} } = options;
  const config = {
    files: ['**/*.json'],
    plugins: { json, 'webext-ports': plugin },
    language,
    settings: { 'webext-ports': settings },
    rules: { [`webext-ports/${rule}`]: 'error' },
  } as unknown as Linter.Config;
  const [findings, findings9] = [new Linter({ cwd }), new Linter9({ cwd }) as unknown as Linter].map(
    (linter) =>
      linter.verify(text, config, filename).map((message) => ({
        line: message.line,
        column: message.column,
        messageId: message.messageId,
        message: message.message,
        suggestions: (message.suggestions ?? []).map(
          ({ fix }) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]),
        ),
      })),
  );
  expect(findings9).toEqual(findings);
  return findings!;
}
