// What is measured side by side: our preset as it is published, as many rules that do nothing, and rules of others.
import path from 'node:path';
import type { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import type source from '../../rules/index.ts';
import { root } from '../types/programs.ts';
import type { Subject } from './lint-cost.ts';
import { compatCompat, floatingPromises, floor, noUndef, ours } from './names.ts';

/** The bundle that users install, not the sources: `npm run build` makes it. */
const { default: plugin } = (await import(path.join(root, 'dist/index.js'))) as { default: typeof source };
const rules = plugin.configs.recommended.rules as unknown as Linter.RulesRecord;

const preset = { plugins: { 'webext-ports': plugin }, rules } as unknown as Linter.Config;

const names = Object.keys(rules).map((name) => name.slice(name.indexOf('/') + 1));
const noop: Linter.Config = {
  plugins: { noop: { rules: Object.fromEntries(names.map((name) => [name, { create: () => ({}) }])) } },
  rules: Object.fromEntries(names.map((name) => [`noop/${name}`, 'error'])),
};

const undef: Linter.Config = {
  languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
  rules: { 'no-undef': 'error' },
};

const compatible = {
  plugins: { compat },
  rules: { 'compat/compat': 'error' },
  settings: { browserslist: 'chrome >= 120, firefox >= 120' },
} as unknown as Linter.Config;

const floating = {
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: { '@typescript-eslint/no-floating-promises': 'error' },
} as unknown as Linter.Config;

function subject(name: string, languages: readonly Linter.Config[], config: Linter.Config): Subject {
  return { name, configs: [...languages, config] };
}

export function untypedSubjects(languages: readonly Linter.Config[]): readonly Subject[] {
  return [
    subject(ours, languages, preset),
    subject(floor, languages, noop),
    subject(noUndef, languages, undef),
    subject(compatCompat, languages, compatible),
  ];
}

export function typedSubjects(languages: readonly Linter.Config[]): readonly Subject[] {
  return [subject(ours, languages, preset), subject(floatingPromises, languages, floating)];
}
