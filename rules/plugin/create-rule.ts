import type { TSESLint } from '@typescript-eslint/utils';
import { projectOf, recentProjectOf } from '../project/index.ts';
import { readOnce } from '../syntax/read-once.ts';
import { reportProblems, type ProblemMessage } from './report-problems.ts';
import { hasWordsOfPorts } from './words-of-ports.ts';

/** What a rule's metadata says beside ESLint's own: which presets it is in, with which severity and options. */
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

/** A file that has been looked at: also at its settings. */
interface Looked {
  /** Its tree: not every host of ESLint's rules has a source code of its own for each file. */
  ast: unknown;
  isScript: boolean;
  hasWords: boolean;
}

/** The file that the rules were made for last: ESLint makes all of them for one file before it goes to the next. */
let last: Looked = { ast: undefined, isScript: false, hasWords: false };

/** Looks at a file for all rules: whichever is made first for it says what is wrong with the settings. */
function look(
  context: Context<ProblemMessage, readonly unknown[]>,
  { ast, text }: Readonly<TSESLint.SourceCode>,
): Looked {
  const isScript = (ast.type as string) === 'Program';
  const hasWords = !isScript || hasWordsOfPorts(text);
  last = { ast, isScript, hasWords };
  reportProblems(context, hasWords ? projectOf(context) : recentProjectOf(context));
  return last;
}

/**
 * Every rule of the plugin is made here. Whichever rules are on, the first of them also reports wrong settings. In files
 * that have nothing to do with ports a rule listens to nothing.
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
      const sourceCode = readOnce(context, 'sourceCode');
      const { isScript, hasWords } = last.ast === sourceCode.ast ? last : look(context, sourceCode);
      // A preset without `files` reaches JSON, CSS and Markdown too, where there is no script to look at.
      if (isForScripts && !isScript) return nothing;
      if (!hasWords && !concernsToo?.(sourceCode.text)) return nothing;
      // ESLint puts a rule's default options there itself; oxlint only where the configuration has some.
      const options = context.options.length > 0 ? context.options : defaultOptions;
      return create(context, options);
    },
  };
}
