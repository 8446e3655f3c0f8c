import js from '@eslint/js';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig([
  // The example has a configuration of its own, and fixtures are wrong on purpose.
  globalIgnores([
    'dist/',
    'site/',
    'example/',
    'tests/**/fixtures/',
    'tests/types/programs/',
    'tests/browsers/extensions/',
    'docs/.vitepress/cache/',
    'docs/public/',
    '.corpus/',
    '.bench/',
  ]),
  js.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: [
      'rules/**/*.ts',
      'scripts/**/*.ts',
      'tests/**/*.ts',
      'docs/.vitepress/**/*.{ts,vue}',
      'vitest.config.ts',
    ],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a sentence is what a template is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `noUncheckedIndexedAccess` makes each checked index one; the assertion says that it was checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Node types are compared with their names: the enum would be a run-time import of a tool.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `return f()` ends a function early in one line, where neither gives anything.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidReturningFunctions: true }],
      // An empty string is as good as none in a sentence.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    // The site.
    files: ['docs/.vitepress/**/*.vue'],
    extends: [vue.configs['flat/recommended-error']],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] },
    },
    rules: {
      // The page that it makes is called so.
      'vue/multi-word-component-names': ['error', { ignores: ['Playground'] }],
      // Prettier says how a template is laid out.
      ...Object.fromEntries(
        Object.keys(vue.rules)
          .filter((rule) => vue.rules[rule].meta.type === 'layout')
          .map((rule) => [`vue/${rule}`, 'off']),
      ),
    },
  },
  {
    // Steps of these cases run inside extensions.
    files: ['tests/browsers/cases/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
  },
  {
    files: ['rules/*.ts', 'tests/rules/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/require-meta-docs-description': 'error',
      'eslint-plugin/require-meta-schema-description': 'error',
      'eslint-plugin/prefer-placeholders': 'error',
    },
  },
  {
    // The types' tests are compiled, not linted: an unused expression is the point of them.
    files: ['types/**/*.ts', 'test-d/**/*.ts', 'index.d.ts'],
    extends: [tseslint.configs.base],
    rules: Object.fromEntries(Object.keys(js.configs.recommended.rules).map((rule) => [rule, 'off'])),
  },
]);
