import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';

type Presets = typeof plugin.configs;

const rulesIn = (preset: keyof Presets): string[] => Object.keys(plugin.configs[preset].rules);
const presets = Object.keys(plugin.configs) as (keyof Presets)[];

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
});
