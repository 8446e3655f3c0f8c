import type { TSESLint } from '@typescript-eslint/utils';
import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';
import { reportProblems, type ProblemMessage } from './report-problems.ts';

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

const create = RuleCreator<RuleDocs>(
  (name) => `https://github.com/webext-ports/webext-ports/blob/main/docs/rules/${name}.md`,
);

type RuleToCreate<Options extends readonly unknown[], MessageIds extends string> = Parameters<
  typeof create<Options, MessageIds>
>[0];

/**
 * Every rule of the plugin is made here. Beside its own reports each rule answers for the settings: whichever runs
 * first on a file says what is wrong with them, so that wrong settings are never silent, whatever rules are on.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>(
  rule: RuleToCreate<Options, MessageIds>,
): TSESLint.RuleModule<MessageIds | ProblemMessage, Options, RuleDocs> & { name: string } {
  return create<Options, MessageIds | ProblemMessage>({
    ...rule,
    meta: { ...rule.meta, messages: { ...rule.meta.messages, invalidSetting: '{{problem}}' } },
    create(context, optionsWithDefault) {
      // A preset without `files` reaches JSON, CSS and Markdown too, where there is no script to look at.
      if (!('languages' in rule.meta) && (context.sourceCode.ast.type as string) !== 'Program') return {};
      reportProblems(context);
      return rule.create(context, optionsWithDefault);
    },
  });
}
