import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { messageTexts, type MessageText } from './browsers/message-texts.ts';
import { acceptedTexts, type Question } from './error-texts/acceptance.ts';
import { comparisonsWith, type Comparison } from './error-texts/comparison.ts';
import { fewestLetters, intentionOf, type Intention } from './error-texts/intention.ts';
import { subjectOf, type Subject } from './error-texts/subject.ts';
import { createRule } from './plugin/create-rule.ts';
import { hasWordsOfErrors } from './plugin/words-of-ports.ts';
import { projectOf, type Project } from './project/index.ts';
import { browsersOf } from './project/manifest-browsers.ts';
import { enclosingFunction } from './syntax/functions.ts';
import { literalString } from './syntax/names.ts';
import { nodeAt } from './syntax/node-at.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Words that hardly stand in a file that compares no such error: the rest of the work is done only where one does. */
const words =
  /rec(?:ei|ie)ving end|establish connection|asynchronous response|message (?:port|channel) closed|context invalidated|disconnected port|maximum allowed|length exceeded|native (?:messaging )?host|native application|serialize message|back.forward cache/gi;

interface Found extends Comparison, Question {
  subjectIs: Subject;
}

/** The strings and patterns of the file that are about an error of messaging. */
function literalsIn(sourceCode: SourceCode): ReadonlySet<TSESTree.Literal | TSESTree.TemplateLiteral> {
  const literals = new Set<TSESTree.Literal | TSESTree.TemplateLiteral>();
  for (const { index } of sourceCode.text.matchAll(words)) {
    const node = nodeAt(sourceCode, index);
    if (node?.type === 'Literal' || node?.type === 'TemplateLiteral') literals.add(node);
    else if (node?.type === 'TemplateElement' && node.parent.type === 'TemplateLiteral')
      literals.add(node.parent);
  }
  return literals;
}

/** `new Error('…')`, `reject('…')`, `throw '…'`. */
function isOfNewError({ parent }: TSESTree.Node): boolean {
  if (parent?.type === 'NewExpression' || parent?.type === 'ThrowStatement') return true;
  return parent?.type === 'CallExpression' && parent.callee.type === 'Identifier';
}

function asksBrowser(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const around = enclosingFunction(node) ?? sourceCode.ast;
  return /\b(?:is|IS_?|on)?_?(?:firefox|gecko|chrom(?:e|ium)|safari|moz\w*|FF)\b(?!\??\.)/i.test(
    sourceCode.getText(around).replace(/(['"`])(?:(?!\1).)*\1/g, ''),
  );
}

/** Whether the project says for which browsers it is: all four, where nothing is said, are no evidence. */
function saysTargets({ settings, manifests }: Project): boolean {
  return settings.targets !== undefined || manifests.some((manifest) => browsersOf(manifest).size > 0);
}

export default createRule({
  name: 'no-error-message-match',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow comparing an error of messaging with a text that it does not have',
      preset: 'recommended',
    },
    messages: {
      gone: 'No browser says "{{old}}" any more, {{gone}}: this never holds. The text is "{{text}}" now.',
      letters: 'This never holds, for its capital letters: the text in {{engines}} is "{{text}}".',
      part: 'This never holds: the whole text in {{engines}} is "{{text}}".',
      spelling: 'This never holds, for its spelling: the text in {{engines}} is "{{text}}".',
      prefix:
        'This never holds: an error as a string begins with "Error: ". Compare its `message` with "{{text}}".',
      oneEngine:
        'Only {{engine}} says "{{text}}", and this extension is for {{other}} too, which says "{{counterpart}}": compare with both.',
      compareWith: 'Compare with "{{replacement}}".',
    },
    schema: [],
  },
  concernsToo: hasWordsOfErrors,
  create(context) {
    const { sourceCode } = context;
    let literals: ReadonlySet<TSESTree.Literal | TSESTree.TemplateLiteral> = new Set();

    function comparisons(): readonly Found[] {
      return [...literals]
        .flatMap((literal) => comparisonsWith(sourceCode, literal))
        .flatMap((comparison) => {
          const subjectIs = subjectOf(context, comparison.subject);
          return subjectIs ? [{ ...comparison, subjectIs, forms: subjectIs.forms }] : [];
        });
    }

    /** Whether the same function, or the same list, also asks for a text. */
    function isAskedBeside(
      found: Found,
      all: readonly Found[],
      wanted: (text: MessageText) => boolean,
    ): boolean {
      const around = enclosingFunction(found.node);
      return all.some(
        (other) =>
          other !== found &&
          (enclosingFunction(other.node) === around || (other.list && other.list === found.list)) &&
          acceptedTexts(other).some(wanted),
      );
    }

    function enginesOf({ text }: MessageText): string {
      const engines = messageTexts.filter((each) => each.text === text).map(({ engine }) => engine);
      return [...new Set(engines)].join(' and ');
    }

    function reportDead(found: Found, { why, meant, replacement }: Intention): void {
      const old = messageTexts.find(({ situation, gone }) => situation === meant.situation && gone);
      context.report({
        node: found.node,
        messageId: why,
        data: {
          text: meant.text.trim(),
          engines: enginesOf(meant),
          ...(why === 'gone' && { old: old?.text ?? '', gone: old?.gone ?? '' }),
        },
        suggest:
          replacement === undefined
            ? []
            : [
                {
                  messageId: 'compareWith',
                  data: { replacement },
                  fix: (fixer) => fixer.replaceText(found.literal, quoted(found.literal, replacement)),
                },
              ],
      });
    }

    function quoted(literal: TSESTree.Node, text: string): string {
      const quote = sourceCode.getText(literal)[0] ?? "'";
      return quote + text + quote;
    }

    function checkDead(found: Found, all: readonly Found[]): void {
      const intention = intentionOf(found);
      if (!intention || !isKnownEnough(found, intention) || isMadeHere(found)) return;
      const { situation } = intention.meant;
      if (!isAskedBeside(found, all, (text) => text.situation === situation && !text.gone))
        reportDead(found, intention);
    }

    /** The less is known of the error, the more must its text show that it is the browser's. */
    function isKnownEnough({ needle, subjectIs: { origin } }: Found, { why, meant }: Intention): boolean {
      if (why === 'gone' || origin === 'browser') return true;
      // An error of the project's own may well be worded after the browser's.
      if (why === 'part') return false;
      if (typeof needle !== 'string') return origin !== undefined;
      return needle.length >= (origin ? fewestLetters : meant.text.trim().length - 2);
    }

    /** Whether the file itself makes errors of that text. */
    function isMadeHere({ needle }: Found): boolean {
      if (typeof needle !== 'string') return false;
      return [...literals].some(
        (literal) => isOfNewError(literal) && literalString(literal)?.includes(needle),
      );
    }

    function checkEngine(found: Found, accepted: readonly MessageText[], all: readonly Found[]): void {
      const [text] = accepted;
      if (!text || !found.subjectIs.origin) return;
      if (accepted.some((each) => each.situation !== text.situation || each.engine !== text.engine)) return;
      const counterpart = messageTexts.find(
        ({ situation, engine, gone }) => situation === text.situation && engine !== text.engine && !gone,
      );
      const project = projectOf(context);
      if (!counterpart || !saysTargets(project)) return;
      const { targets } = project;
      if (!targets.has('firefox') || !(targets.has('chrome') || targets.has('edge'))) return;
      const isCounterpart = ({ engine }: MessageText) => engine === counterpart.engine;
      const exclusive = (each: MessageText) => isCounterpart(each) && enginesOf(each) === each.engine;
      if (isAskedBeside(found, all, exclusive) || asksBrowser(sourceCode, found.node)) return;
      context.report({
        node: found.node,
        messageId: 'oneEngine',
        data: {
          engine: text.engine,
          text: text.text.trim(),
          other: counterpart.engine,
          counterpart: counterpart.text.trim(),
        },
      });
    }

    return {
      Program() {
        // Nodes have parents from here on.
        literals = literalsIn(sourceCode);
        if (literals.size === 0) return;
        const all = comparisons();
        for (const found of all) {
          const accepted = acceptedTexts(found).filter(({ gone }) => gone === undefined);
          if (accepted.length === 0) checkDead(found, all);
          else checkEngine(found, accepted, all);
        }
      },
    };
  },
});
