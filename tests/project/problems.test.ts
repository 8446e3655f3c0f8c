import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { createRule } from '../../rules/plugin/create-rule.ts';
import { directoryWith } from './in-directory.ts';

function rule(name: string) {
  return createRule({
    name,
    meta: {
      type: 'problem',
      docs: { description: 'reports debugger statements', preset: 'recommended' },
      messages: { found: 'A debugger.' },
      schema: [],
      defaultOptions: [],
    },
    create: (context) => ({
      DebuggerStatement(node) {
        context.report({ node, messageId: 'found' });
      },
    }),
  });
}

function lint(cwd: string, settings: unknown, code = 'connect(); debugger;') {
  const linter = new Linter({ cwd });
  const plugin = { rules: { one: rule('one'), two: rule('two') } } as unknown as NonNullable<
    Linter.Config['plugins']
  >[string];
  const config: Linter.Config = {
    plugins: { ports: plugin },
    rules: { 'ports/one': 'error', 'ports/two': 'error' },
    settings: { 'webext-ports': settings },
  };
  return linter
    .verify(code, config, 'file.js')
    .map(({ ruleId, line, column, message }) => ({ ruleId, line, column, message }));
}

test('a wrong setting is reported once a file, by the first rule, and the rules go on', () => {
  const message =
    'The setting `webext-ports.serialization` must be "json" or "structured-clone", but it is "yaml".';
  for (let file = 0; file < 2; file++) {
    expect(lint('/nowhere', { serialization: 'yaml' })).toEqual([
      { ruleId: 'ports/one', line: 1, column: 1, message },
      { ruleId: 'ports/one', line: 1, column: 12, message: 'A debugger.' },
      { ruleId: 'ports/two', line: 1, column: 12, message: 'A debugger.' },
    ]);
  }
});

test('each thing that is wrong has its sentence, even in an empty file', () => {
  const messages = lint('/nowhere', { serialisation: 'json', targets: [] }, '').map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages[0]).toContain('no key `serialisation`');
  expect(messages[1]).toContain('`webext-ports.targets`');
});

test('settings that are no object are told from each other, and from none', () => {
  const first = (settings: unknown) => lint('/nowhere', settings, '')[0]?.message;
  expect(first(undefined)).toBeUndefined();
  expect(first('manifest.json')).toBe(
    'The setting `webext-ports` must be an object, but it is "manifest.json".',
  );
  expect(first(5)).toBe('The setting `webext-ports` must be an object, but it is the number 5.');
  expect(first([])).toBe('The setting `webext-ports` must be an object, but it is an empty array.');
});

test('a manifest with braces in its name or text does not disturb the sentence', () => {
  const cwd = directoryWith({ '{{problem}}.json': '{{data}}' });
  expect(lint(cwd, { manifest: '{{problem}}.json' }, '')).toMatchObject([
    {
      message:
        'The manifest {{problem}}.json must be JSON, but it cannot be read at line 1 (property name expected).',
    },
  ]);
});

test('right settings are not spoken of', () => {
  expect(lint('/nowhere', undefined, '')).toEqual([]);
  expect(lint('/nowhere', { targets: { chrome: '120' } }, '')).toEqual([]);
});
