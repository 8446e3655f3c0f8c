import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { asksForBuild } from './browser-tests/build-choice.ts';
import { isUnreadable, reachOf } from './browser-tests/reachable.ts';
import {
  createScene,
  isPlain,
  missingMessage,
  predicate,
  repairsFor,
  subject,
  verdictIn,
  verdictsOn,
  where,
  type Value,
  type Verdict,
} from './payload/index.ts';
import { listed } from './syntax/listed.ts';
import { createRule } from './plugin/create-rule.ts';
import type { OptionsOf } from './plugin/options.ts';
import { portsOf, type Candidate, type PortCall, type PortEnd } from './ports/index.ts';
import { projectOf, type WireUse } from './project/index.ts';
import { otherFilesOf } from './project/other-files.ts';

const schema = [
  {
    type: 'object',
    description: 'What counts as a message that arrives as it was sent.',
    additionalProperties: false,
    properties: {
      checkUndefined: {
        type: 'boolean',
        description: 'Whether to report properties that are explicitly undefined, which JSON leaves out.',
      },
      checkClassInstances: {
        type: 'boolean',
        description: 'Whether to report instances of classes without methods, which arrive as plain objects.',
      },
      allow: {
        type: 'array',
        description:
          'Names of kinds and classes whose instances are never reported, and of interfaces and type aliases of which nothing is.',
        items: { type: 'string' },
        uniqueItems: true,
      },
    },
  },
] as const;

type Options = OptionsOf<typeof schema>;
type MessageIds = 'changed' | 'dropped' | 'throws' | 'vanishes' | 'differs' | 'send';

/** The tests of the branches around a node that have a branch for the other case. */
function choicesAround(node: TSESTree.Node): TSESTree.Node[] {
  const tests: TSESTree.Node[] = [];
  for (let child = node; child.parent; child = child.parent) {
    const { parent }: TSESTree.Node = child;
    const isChoice = parent.type === 'ConditionalExpression' || parent.type === 'IfStatement';
    if (isChoice && parent.alternate && parent.test !== child) tests.push(parent.test);
  }
  return tests;
}

/** The uses of wires on which the same becomes of a value, by the words that say what. */
function byPredicate({ fates }: Verdict): ReadonlyMap<string, readonly WireUse[]> {
  const found = new Map<string, WireUse[]>();
  for (const { problem, use } of fates) {
    const said = predicate(problem);
    found.set(said, [...(found.get(said) ?? []), use]);
  }
  return found;
}

function messageOf(verdict: Verdict): { messageId: MessageIds; data: Record<string, string> } {
  const { problem } = verdict.fates[0]!;
  const about = { subject: subject(problem), advice: problem.kind.advice ? ` ${problem.kind.advice}` : '' };
  const told = [...byPredicate(verdict)];
  if (told.length > 1) {
    const fates = listed(told.map(([said, uses]) => `${said} in ${where(uses)}`));
    return { messageId: 'differs', data: { ...about, fates } };
  }
  const targets = where(verdict.fates.map(({ use }) => use));
  if (typeof problem.fate === 'string') return { messageId: problem.fate, data: { ...about, targets } };
  return { messageId: 'changed', data: { ...about, targets, arrival: problem.fate.into } };
}

export default createRule<Options, MessageIds>({
  name: 'no-unserializable-message',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow messages that do not arrive as they were sent',
      preset: 'recommended',
      strictOptions: [{ checkUndefined: true }],
    },
    messages: {
      changed: '{{subject}} reaches the other side as {{arrival}} in {{targets}}.{{advice}}',
      dropped: '{{subject}} is left out in {{targets}}.{{advice}}',
      throws: '{{subject}} makes postMessage throw in {{targets}}.{{advice}}',
      vanishes: '{{subject}} makes the whole message vanish in {{targets}}.{{advice}}',
      differs: '{{subject}} {{fates}}.{{advice}}',
      send: 'Send {{replacement}}.',
    },
    schema,
    defaultOptions: [{}],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const allowed = new Set(options.allow);
    const scene = createScene(context, allowed);
    const told = new Set<string>();

    function isWanted({ problem: { kind, className, place } }: Verdict): boolean {
      if (allowed.has(kind.name) || (className !== undefined && allowed.has(className))) return false;
      if (kind.name === 'undefined' && place === 'property') return options.checkUndefined === true;
      return kind.dataOnly !== true || options.checkClassInstances === true;
    }

    /** Where the code asks for the browser and has another way for the others, this one is for those that can. */
    function hasOtherWay(node: TSESTree.Node): boolean {
      return choicesAround(node).some((test) => isUnreadable(sourceCode, test));
    }

    /** What a verdict says of the browsers that get to the call and to what it sends, by the tests before them. */
    function reachable(verdict: Verdict, call: TSESTree.Node): Verdict | undefined {
      const { node } = verdict.problem;
      if (choicesAround(node).some(asksForBuild)) return undefined;
      const reaches = [call, node].map((each) => reachOf(sourceCode, each, () => otherFilesOf(context)));
      const isUnclear = reaches.some(({ unclear }) => unclear) || hasOtherWay(node);
      if (isUnclear && !verdict.everywhere) return undefined;
      let left: Verdict | undefined = verdict;
      for (const { browsers } of reaches) left &&= verdictIn(left, browsers);
      return left;
    }

    /** Several calls of `postMessage` may send what stands in one place. */
    function isNew({ problem: { node, kind } }: Verdict): boolean {
      const key = `${node.range.join('-')} ${kind.name}`;
      const isKnown = told.has(key);
      told.add(key);
      return !isKnown;
    }

    function report(verdict: Verdict): void {
      const { node } = verdict.problem;
      context.report({
        node,
        ...messageOf(verdict),
        suggest: repairsFor(verdict.problem, sourceCode).map((replacement) => ({
          messageId: 'send' as const,
          data: { replacement },
          fix: (fixer: TSESLint.RuleFixer) => fixer.replaceText(node, replacement),
        })),
      });
    }

    function sentBy(node: TSESTree.CallExpression): Value | undefined {
      const [message] = node.arguments;
      if (!message) return missingMessage(node);
      return message.type === 'SpreadElement' ? undefined : scene.valueOf(message);
    }

    function verdictsOf(node: TSESTree.CallExpression, end: PortEnd): readonly Verdict[] {
      const value = sentBy(node);
      return value ? verdictsOn(value, projectOf(context).wires(end)).filter(isWanted) : [];
    }

    /** Most messages arrive as they were sent, whatever they are sent on: no other file need be asked what that is. */
    function matters({ node, receiver }: Candidate<PortCall>): boolean {
      const [message] = node.arguments;
      if ((message && isPlain(message)) || !portsOf(context).mayHoldPort(receiver)) return false;
      return (['native', 'unknown'] as const).some((end) => verdictsOf(node, end).length > 0);
    }

    function check({ node, port }: PortCall): void {
      for (const verdict of verdictsOf(node, port.end)) {
        const left = reachable(verdict, node);
        if (left && isNew(left)) report(left);
      }
    }

    return {
      Program() {
        portsOf(context).calls('postMessage', matters).forEach(check);
      },
    };
  },
});
