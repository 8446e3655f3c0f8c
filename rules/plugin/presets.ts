import type { TSESLint } from '@typescript-eslint/utils';
import type { RuleDocs } from './create-rule.ts';

export type Preset = RuleDocs['preset'];
export type PortRule = TSESLint.RuleModule<string, readonly unknown[], RuleDocs>;
export type RuleEntry = 'error' | 'warn' | readonly ['error' | 'warn', ...unknown[]];

const rulesOf: Record<Preset, readonly Preset[]> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  manifest: ['manifest'],
};

function entryFor(docs: RuleDocs, preset: Preset): RuleEntry {
  const severity = docs.severity ?? 'error';
  return preset === 'strict' && docs.strictOptions ? [severity, ...docs.strictOptions] : severity;
}

/** The `rules` of a preset, derived from what each rule says of itself, so that none can be forgotten. */
export function presetRules(rules: Record<string, PortRule>, preset: Preset): Record<string, RuleEntry> {
  const entries: Record<string, RuleEntry> = {};
  for (const [name, { meta }] of Object.entries(rules)) {
    if (meta.docs && rulesOf[preset].includes(meta.docs.preset)) {
      entries[`webext-ports/${name}`] = entryFor(meta.docs, preset);
    }
  }
  return entries;
}
