import { describe, expect, it } from 'vitest';
import { identifierOf, register } from '../../scripts/new-rule/register.ts';
import { templatesOf } from '../../scripts/new-rule/templates.ts';

const index = `import packageJson from '../package.json' with { type: 'json' };
import noB from './no-b.ts';
import noD from './no-d.ts';
import { presetRules, type PortRule } from './plugin/presets.ts';

const rules: Record<string, PortRule> = {
  'no-b': noB,
  'no-d': noD,
};
`;

describe('a new rule', () => {
  it('has an identifier', () => {
    expect(identifierOf('no-lost-port-listeners')).toBe('noLostPortListeners');
  });

  it.each([
    ['no-a', 2, 7],
    ['no-c', 3, 8],
    ['no-e', 5, 9],
  ])('%s is entered where the alphabet has it', (rule, importAt, entryAt) => {
    const lines = register(index, rule).split('\n');
    expect(lines[importAt - 1]).toBe(`import ${identifierOf(rule)} from './${rule}.ts';`);
    expect(lines[entryAt]).toBe(`  '${rule}': ${identifierOf(rule)},`);
    expect(lines).toHaveLength(index.split('\n').length + 2);
  });

  it('can be the first', () => {
    const empty = index.replace(/\{\n {2}'no-b[^}]*\}/, '{}').replace(/import no.*\n/g, '');
    expect(register(empty, 'no-a')).toContain("= {\n  'no-a': noA,\n};");
  });

  it('needs a table to be entered into', () => {
    expect(() => register('export default {};\n', 'no-a')).toThrow('rules/index.ts has no table');
  });

  it('has a rule, a test and a page', () => {
    expect(templatesOf('no-a', 'disallow a').map(({ file }) => file)).toEqual([
      'rules/no-a.ts',
      'tests/rules/no-a.test.ts',
      'docs/rules/no-a.md',
    ]);
  });
});
