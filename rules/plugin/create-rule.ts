import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';

/** What a rule's metadata says beside ESLint's own: in which presets it is, how loud, and with which options. */
export interface RuleDocs {
  description: string;
  /** The presets that the rule is in. `recommended` rules are in `strict` too. */
  preset: 'recommended' | 'strict' | 'manifest';
  /** Its severity in those presets; `error` unless said otherwise. */
  severity?: 'error' | 'warn';
  /** The options that it has in `strict`, where they differ from its defaults. */
  strictOptions?: readonly unknown[];
}

export const createRule = RuleCreator<RuleDocs>(
  (name) => `https://github.com/webext-ports/webext-ports/blob/main/docs/rules/${name}.md`,
);
