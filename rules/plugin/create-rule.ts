import type { TSESLint } from '@typescript-eslint/utils';
import { projectOf, recentProjectOf } from '../project/index.ts';
import { hasWordsOfPorts } from './words-of-ports.ts';
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

type Context<MessageIds extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageIds, Options>
>;

interface RuleToCreate<Options extends readonly unknown[], MessageIds extends string> {
  name: string;
  meta: TSESLint.RuleMetaData<MessageIds, RuleDocs, Options>;
  /** Whether a text without words of ports may have something for this rule, too. */
  concernsToo?: (text: string) => boolean;
  create: (context: Context<MessageIds, Options>, options: Readonly<Options>) => TSESLint.RuleListener;
}

type CreatedRule<Options extends readonly unknown[], MessageIds extends string> = Omit<
  TSESLint.RuleModule<MessageIds | ProblemMessage, Options, RuleDocs>,
  'defaultOptions'
> & { name: string };

const nothing: TSESLint.RuleListener = Object.freeze({});

/** By tree: whether the file has words of ports. Being there says that its settings have been looked at, too. */
const seen = new WeakMap<object, boolean>();

/** Looks at a file for all rules: whichever runs first on it says what is wrong with the settings. */
function look(
  context: Context<ProblemMessage, readonly unknown[]>,
  { ast, text }: Readonly<TSESLint.SourceCode>,
): boolean {
  const hasWords = (ast.type as string) !== 'Program' || hasWordsOfPorts(text);
  seen.set(ast, hasWords);
  reportProblems(context, hasWords ? projectOf(context) : recentProjectOf(context));
  return hasWords;
}

/**
 * Every rule of the plugin is made here. Beside its own reports each rule answers for the settings, so that wrong
 * settings are never silent, whatever rules are on. In files that have nothing to do with ports it listens to nothing.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>({
  name,
  meta,
  concernsToo,
  create,
}: RuleToCreate<Options, MessageIds>): CreatedRule<Options, MessageIds> {
  const isForScripts = !('languages' in meta);
  const defaultOptions = (meta.defaultOptions ?? []) as unknown as Options;
  return {
    name,
    meta: {
      ...meta,
      docs: {
        ...meta.docs!,
        url: `https://github.com/webext-ports/webext-ports/blob/main/docs/rules/${name}.md`,
      },
      messages: { ...meta.messages, invalidSetting: '{{problem}}' },
    },
    create(context) {
      // Read once: the context is an object of its own for each rule and file, which engines are slow to read from.
      const { sourceCode } = context;
      const { ast } = sourceCode;
      // A preset without `files` reaches JSON, CSS and Markdown too, where there is no script to look at.
      if (isForScripts && (ast.type as string) !== 'Program') return nothing;
      const hasWords = seen.get(ast) ?? look(context, sourceCode);
      if (!hasWords && !concernsToo?.(sourceCode.text)) return nothing;
      // ESLint puts a rule's default options there itself; oxlint only where the configuration has some.
      const options = context.options.length > 0 ? context.options : defaultOptions;
      return create(context, options);
    },
  };
}
