import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { targetsLacking } from './browsers/lacking.ts';
import { listed } from './syntax/listed.ts';
import { isBehindBrowserTest, isFirefoxFile } from './browser-tests/by-words.ts';
import { lastErrorMistakes } from './disconnect/last-error-mistakes.ts';
import { runtimeText } from './disconnect/last-error.ts';
import { listenerAround } from './disconnect/listeners.ts';
import { uncheckedReads } from './disconnect/unchecked.ts';
import { isReadAtOnce } from './disconnect/read-at-once.ts';
import { createRule } from './plugin/create-rule.ts';
import { pauseBefore } from './order/pauses.ts';
import { portsOf, type Candidate, type PortMemberUse, type Ports } from './ports/index.ts';
import { projectOf } from './project/index.ts';
import { shown } from './files/paths.ts';
import { enclosingFunction } from './syntax/functions.ts';
import { wrapped } from './syntax/unwrap.ts';
import { testsBefore } from './syntax/tests-before.ts';

type MessageId =
  | 'unsupported'
  | 'unsupportedAfterAwait'
  | 'unsupportedElsewhere'
  | 'tooEarly'
  | 'uncheckedError'
  | 'uncheckedLastError'
  | 'lastErrorTooLate'
  | 'lastErrorElsewhere'
  | 'readLastErrorToo'
  | 'readIfPresent';
type Context = Readonly<TSESLint.RuleContext<MessageId, readonly unknown[]>>;

/** Whether the function around a node reads `lastError` in any form, in which case it knows of the difference. */
function knowsLastError(context: Context, node: TSESTree.Node): boolean {
  const around = enclosingFunction(node);
  return around !== undefined && /last_?error/i.test(context.sourceCode.getText(around));
}

/** `'error' in port`, `Object.hasOwn(port, 'error')`, `port.hasOwnProperty('error')`, `Reflect.has(port, 'error')`. */
const asksForError =
  /(['"`])error\1\s*in\b|\b(?:has|hasOwn|hasOwnProperty|propertyIsEnumerable)\b[^;]*(['"`])error\2/;

function isBehindTestForError(context: Context, use: PortMemberUse): boolean {
  return [...testsBefore(use.node)].some((test) => asksForError.test(context.sourceCode.getText(test)));
}

function isGuarded(context: Context, use: PortMemberUse): boolean {
  return (
    knowsLastError(context, use.node) ||
    isBehindTestForError(context, use) ||
    isBehindBrowserTest(context.sourceCode, use.node)
  );
}

/** `logger.error('…')`: a port's `error` is no function. */
function isCalled({ node }: Candidate<PortMemberUse>): boolean {
  const member = wrapped(node);
  return member.parent?.type === 'CallExpression' && member.parent.callee === member;
}

function isRead(use: Candidate<PortMemberUse>): boolean {
  return use.how === 'destructured' || (use.how === 'read' && !isCalled(use));
}

/** Where an expression can be followed by ` ?? …` as it stands, because nothing binds tighter around it. */
function standsAlone(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'VariableDeclarator':
    case 'ReturnStatement':
    case 'TemplateLiteral':
    case 'Property':
      return true;
    case 'AssignmentExpression':
      return parent.right === node;
    case 'CallExpression':
      return parent.callee !== node;
    default:
      return false;
  }
}

/** `port.error` becomes `(port.error ?? chrome.runtime.lastError)`, and what is read from it is read with care. */
function readBoth(
  context: Context,
  use: PortMemberUse,
  runtime: string,
): TSESLint.ReportFixFunction | undefined {
  const { node } = use;
  if (node.type !== 'MemberExpression') return undefined;
  const outer = node.parent.type === 'ChainExpression' ? node.parent : node;
  const text = `${context.sourceCode.getText(node)} ?? ${runtime}.lastError`;
  if (standsAlone(outer)) return (fixer) => fixer.replaceText(node, text);
  const { parent } = node;
  const isReadFrom = parent.type === 'MemberExpression' && parent.object === node;
  if (!isReadFrom || parent.optional) return (fixer) => fixer.replaceText(node, `(${text})`);
  if (parent.computed) return undefined;
  const dot = context.sourceCode.getTokenAfter(node);
  if (!dot) return undefined;
  return (fixer) => [fixer.replaceText(node, `(${text})`), fixer.replaceText(dot, '?.')];
}

/** How it is said depends on whether `lastError`, which tells the reason instead, may be gone where `error` is read. */
function messageFor(context: Context, ports: Ports, node: TSESTree.Node): MessageId {
  const listener = listenerAround(ports, 'onDisconnect', node)?.function;
  if (!listener) return 'unsupportedElsewhere';
  return pauseBefore(context.sourceCode, listener, node) ? 'unsupportedAfterAwait' : 'unsupported';
}

/** The suggestion holds only where `lastError` is set: in the listener itself, in its first turn, not in what it calls later. */
function suggestion(
  context: Context,
  ports: Ports,
  use: PortMemberUse,
): TSESLint.ReportSuggestionArray<MessageId> {
  const runtime = runtimeText(context);
  const listener = listenerAround(ports, 'onDisconnect', use.node)?.function;
  if (runtime === undefined || !listener || pauseBefore(context.sourceCode, listener, use.node)) return [];
  const fix = readBoth(context, use, runtime);
  return fix ? [{ messageId: 'readLastErrorToo', data: { runtime }, fix }] : [];
}

function textOfPort(context: Context, use: PortMemberUse): string {
  const text = use.node.type === 'MemberExpression' ? context.sourceCode.getText(use.receiver) : 'port';
  return text.length <= 40 && !text.includes('\n') ? text : 'port';
}

export default createRule<readonly unknown[], MessageId>({
  name: 'no-unsupported-port-error',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow reading why a port was disconnected where the browser does not tell',
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      unsupported:
        '`{{port}}.error` is always undefined in {{browsers}}; to get the reason there, also read `{{runtime}}.lastError` in this onDisconnect listener.',
      unsupportedAfterAwait:
        '`{{port}}.error` is always undefined in {{browsers}}; to get the reason there, also read `{{runtime}}.lastError` in this onDisconnect listener, before its first `await`: after that it is gone.',
      unsupportedElsewhere:
        '`{{port}}.error` is always undefined in {{browsers}}; read `{{runtime}}.lastError` in the onDisconnect listener and keep its message for later.',
      tooEarly:
        '`{{port}}.error` is always null here, right after the port was opened: a connection fails later, and then onDisconnect fires.',
      uncheckedError:
        '`{{text}}` throws when the port was closed without an error: `error` is null then, so check it first or read it with `?.`.',
      uncheckedLastError:
        '`{{text}}` throws when the port was closed without an error{{firefox}}: `lastError` is not set then, so check it first or read it with `?.`.',
      lastErrorTooLate:
        '`{{text}}` is no longer set {{when}}; read it at the start of the onDisconnect listener and keep it in a variable.',
      lastErrorElsewhere:
        '`{{text}}` says nothing about the port {{where}}; the reason of a disconnect is set only while an onDisconnect listener runs.',
      readLastErrorToo: 'Read `{{runtime}}.lastError` where `error` is missing.',
      readIfPresent: 'Read it with `?.`.',
    },
    schema: [],
  },
  create(context) {
    const { targets, cwd } = projectOf(context);

    /** The targets to tell of; none where the file's name says that it is for Firefox. */
    function browsersWithout(): readonly string[] {
      return isFirefoxFile(shown(cwd, context.filename)) ? [] : targetsLacking('Port.error', targets);
    }

    function checkUses(ports: Ports): void {
      const reads = ports.uses('error', isRead);
      // A project that sets `error` by itself reads its own property.
      if (reads.length === 0 || ports.uses('error', ({ how }) => how === 'write').length > 0) return;
      for (const use of reads) check(ports, use);
    }

    function check(ports: Ports, use: PortMemberUse): void {
      const port = textOfPort(context, use);
      if (isReadAtOnce(context.sourceCode, ports, use)) {
        context.report({ node: use.node, messageId: 'tooEarly', data: { port } });
        return;
      }
      if (isGuarded(context, use)) return;
      const lacking = browsersWithout();
      if (lacking.length === 0) {
        checkRead(ports, use);
        return;
      }
      context.report({
        node: use.node,
        messageId: messageFor(context, ports, use.node),
        data: { port, browsers: listed(lacking), runtime: runtimeText(context) ?? 'runtime' },
        suggest: suggestion(context, ports, use),
      });
    }

    /** Where every target has `error`, it is null all the same after an ordinary end. */
    function checkRead(ports: Ports, { node }: PortMemberUse): void {
      const around = listenerAround(ports, 'onDisconnect', node)?.function;
      if (!around || (node.type !== 'MemberExpression' && node.type !== 'Property')) return;
      for (const { read, from, text } of uncheckedReads(context.sourceCode, node, around, /error/i)) {
        const dot = context.sourceCode.getTokenAfter(from);
        const suggest: TSESLint.ReportSuggestionArray<MessageId> =
          dot?.value === '.'
            ? [{ messageId: 'readIfPresent', fix: (fixer) => fixer.replaceText(dot, '?.') }]
            : [];
        context.report({ node: read, messageId: 'uncheckedError', data: { text }, suggest });
      }
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        checkUses(ports);
        for (const mistake of lastErrorMistakes(context, ports, targets)) context.report(mistake);
      },
    };
  },
});
