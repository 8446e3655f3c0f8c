import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';

type Presets = typeof plugin.configs;

const rulesIn = (preset: keyof Presets): string[] => Object.keys(plugin.configs[preset].rules);
const presets = ['recommended', 'strict', 'manifest'] as const;

describe('the presets', () => {
  it('hold every rule, and no rule that is not there', () => {
    const prefixed = Object.keys(plugin.rules).map((name) => `webext-ports/${name}`);
    expect([...new Set(presets.flatMap(rulesIn))].sort()).toEqual(prefixed.sort());
  });

  it('are what their names say: strict has all that recommended has', () => {
    expect(rulesIn('strict')).toEqual(expect.arrayContaining(rulesIn('recommended')));
  });

  it.each(presets)('%s has its name, which --inspect-config shows, and brings the plugin', (preset) => {
    const config = plugin.configs[preset];
    expect(config.name).toBe(`webext-ports/${preset}`);
    expect(config.plugins['webext-ports']).toBe(plugin);
  });

  it.each(['recommended', 'strict'] as const)(
    '%s is there for an .eslintrc, too, and no other but manifest',
    (preset) => {
      const { rules } = plugin.configs[preset];
      expect(plugin.configs[`${preset}-legacy`]).toEqual({ plugins: ['webext-ports'], rules });
      expect(Object.keys(plugin.configs)).toEqual([...presets, 'recommended-legacy', 'strict-legacy']);
    },
  );
});
