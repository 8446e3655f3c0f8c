import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { messageTexts, type MessageText } from './browsers/message-texts.ts';
import { acceptedTexts, accepts, type Question } from './error-texts/acceptance.ts';
import { comparisonsWith, type Comparison } from './error-texts/comparison.ts';
import { fewestLetters, intentionOf, type Intention } from './error-texts/intention.ts';
import { subjectOf, type Subject } from './error-texts/subject.ts';
import { isCurrent, isSaid, oldestOf, predecessorOf } from './error-texts/versions.ts';
import { createRule } from './plugin/create-rule.ts';
import { hasWordsOfErrors } from './plugin/words-of-ports.ts';
import { projectOf, type Project } from './project/index.ts';
import { browsersOf } from './project/manifest/browsers.ts';
import { enclosingFunction } from './syntax/functions.ts';
import { literalString } from './syntax/names.ts';
import { mentions, searchTogether } from './syntax/words.ts';
import { nodeAt } from './syntax/node-at.ts';
import { unwrap } from './syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Words that hardly stand in a file that compares no such error: the rest of the work is done only where one does. */
const words =
  /rec(?:ei|ie)ving end|establish connection|asynchronous response|message (?:port|channel) closed|context invalidated|disconnected port|maximum allowed|length exceeded|native (?:messaging )?host|native application|serialize message|back.forward cache/gi;

/** One of these is in each of them: they are found together with the words of ports. */
const signs = ['receiving', 'recieving', 'establish', 'asynchronous', 'closed', 'invalidated', 'disconnected']
  .concat(['allowed', 'exceeded', 'native', 'serialize', 'forward'])
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
searchTogether(signs);

interface Found extends Comparison, Question {
  subjectIs: Subject;
}

/** The strings and patterns of the file that are about an error of messaging. */
function literalsIn(sourceCode: SourceCode): ReadonlySet<TSESTree.Literal | TSESTree.TemplateLiteral> {
  const literals = new Set<TSESTree.Literal | TSESTree.TemplateLiteral>();
  if (!mentions(sourceCode, ...signs)) return literals;
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
      description: 'disallow comparing an error message with a text that target browsers do not use',
      preset: 'recommended',
    },
    messages: {
      gone: '{{engine}} has not used the text "{{old}}" since version {{until}}, so this is never true. It is "{{text}}" now.',
      onlyOlder:
        '{{engine}} has not used the text "{{old}}" since version {{until}}, so this is true in older versions only. It is "{{text}}" now: compare with both.',
      onlyNewer:
        '{{engine}} has used the text "{{text}}" since version {{since}}, but this extension supports version {{oldest}}, which uses "{{old}}": compare with both.',
      letters: 'This is never true, because of upper and lower case: the text in {{engines}} is "{{text}}".',
      part: 'This is never true: the whole text in {{engines}} is "{{text}}".',
      spelling: 'This is never true, because of the spelling: the text in {{engines}} is "{{text}}".',
      prefix:
        'This is never true: an error as a string begins with "Error: ". Compare its `message` with "{{text}}".',
      oneEngine:
        'Only {{engine}} uses the text "{{text}}", but this extension is for {{other}} too, which uses "{{counterpart}}": compare with both.',
      compareWith: 'Compare with "{{replacement}}".',
      compareWithBoth: 'Compare with "{{replacement}}" too.',
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

    function reportDead(found: Found, intention: Intention): void {
      const { why, meant, replacement, old } = intention;
      if (old) return reportGone(found, intention, old);
      context.report({
        node: found.node,
        messageId: why,
        data: { text: meant.text.trim(), engines: enginesOf(meant) },
        suggest: replacement === undefined ? [] : [replacementOf(found, replacement)],
      });
    }

    /** The text has been replaced: for all of the targets, or for the newer of their versions. */
    function reportGone(found: Found, { meant, replacement }: Intention, old: MessageText): void {
      const data = { engine: old.engine, old: old.text, until: old.until ?? '', text: meant.text };
      const isForOlder = isSaid(old, projectOf(context).targets) && accepts(found, old);
      if (isForOlder) {
        context.report({
          node: found.node,
          messageId: 'onlyOlder',
          data,
          suggest: bothOf(found, meant.text),
        });
        return;
      }
      context.report({
        node: found.node,
        messageId: 'gone',
        data,
        suggest: replacement === undefined ? [] : [replacementOf(found, replacement)],
      });
    }

    function replacementOf({ literal }: Found, replacement: string) {
      return {
        messageId: 'compareWith' as const,
        data: { replacement },
        fix: (fixer: TSESLint.RuleFixer) => fixer.replaceText(literal, quoted(literal, replacement)),
      };
    }

    /** `message === old` becomes `(message === old || message === now)`. */
    function bothOf({ node, literal, subject }: Found, replacement: string) {
      if (node.type !== 'BinaryExpression' || unwrap(subject).type === 'CallExpression') return [];
      const isNegated = node.operator.startsWith('!');
      const other = `${sourceCode.getText(subject)} ${node.operator} ${quoted(literal, replacement)}`;
      return [
        {
          messageId: 'compareWithBoth' as const,
          data: { replacement },
          fix: (fixer: TSESLint.RuleFixer) =>
            fixer.replaceText(node, `(${sourceCode.getText(node)} ${isNegated ? '&&' : '||'} ${other})`),
        },
      ];
    }

    function quoted(literal: TSESTree.Node, text: string): string {
      const quote = sourceCode.getText(literal)[0] ?? "'";
      return quote + text + quote;
    }

    function checkDead(found: Found, all: readonly Found[]): void {
      const intention = intentionOf(found);
      if (!intention || !isKnownEnough(found, intention) || isMadeHere(found)) return;
      const { situation } = intention.meant;
      if (!isAskedBeside(found, all, (text) => text.situation === situation && isCurrent(text)))
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
        (each) => each.situation === text.situation && each.engine !== text.engine && isCurrent(each),
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

    /** A text of newer versions only, where the targets ask for older ones that say something else. */
    function checkOlder(found: Found, accepted: readonly MessageText[], all: readonly Found[]): void {
      const { targets } = projectOf(context);
      const old = accepted.map((text) => predecessorOf(text, targets));
      const [first] = old;
      const [text] = accepted;
      if (!found.subjectIs.origin || !first || !text || old.includes(undefined)) return;
      const isOld = (each: MessageText) => each === first;
      if (acceptedTexts(found).some(isOld) || isAskedBeside(found, all, isOld)) return;
      context.report({
        node: found.node,
        messageId: 'onlyNewer',
        data: {
          engine: text.engine,
          text: text.text,
          since: text.since ?? '',
          oldest: oldestOf(targets, text.engine) ?? '',
          old: first.text,
        },
        suggest: bothOf(found, first.text),
      });
    }

    return {
      Program() {
        // Nodes have parents from here on.
        literals = literalsIn(sourceCode);
        if (literals.size === 0) return;
        const all = comparisons();
        for (const found of all) {
          const accepted = acceptedTexts(found).filter(isCurrent);
          if (accepted.length === 0) checkDead(found, all);
          else {
            checkEngine(found, accepted, all);
            checkOlder(found, accepted, all);
          }
        }
      },
    };
  },
});
