import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  createScene,
  listed,
  predicate,
  repairsFor,
  subject,
  verdictsOn,
  where,
  type Value,
  type Verdict,
} from './payload/index.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type PortCall } from './ports/index.ts';
import { projectOf } from './project/index.ts';

type Options = [{ checkUndefined?: boolean; checkClassInstances?: boolean; allow?: string[] }];
type MessageIds = 'changed' | 'dropped' | 'throws' | 'differs' | 'missing' | 'send';

function messageOf({ fates }: Verdict): { messageId: MessageIds; data: Record<string, string> } {
  const { problem } = fates[0]!;
  const advice = problem.kind.advice ? ` ${problem.kind.advice}` : '';
  const about = { subject: subject(problem), advice };
  const places = new Map<string, string[]>();
  for (const fate of fates) {
    const said = predicate(fate.problem);
    places.set(said, [...(places.get(said) ?? []), where(fate.use)]);
  }
  const told = [...places].map(([said, targets]) => `${said} in ${listed(targets)}`);
  if (told.length > 1) return { messageId: 'differs', data: { ...about, fates: listed(told) } };
  const targets = listed(fates.map((fate) => where(fate.use)));
  if (typeof problem.fate === 'string') return { messageId: problem.fate, data: { ...about, targets } };
  return { messageId: 'changed', data: { ...about, targets, arrival: problem.fate.into } };
}

export default createRule<Options, MessageIds>({
  name: 'no-unserializable-message',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow messages that do not reach the other side of a port as they were sent',
      preset: 'recommended',
      strictOptions: [{ checkUndefined: true }],
    },
    messages: {
      changed: '{{subject}} reaches the other side as {{arrival}} in {{targets}}.{{advice}}',
      dropped: '{{subject}} is left out in {{targets}}.{{advice}}',
      throws: '{{subject}} makes postMessage throw in {{targets}}.{{advice}}',
      differs: '{{subject}} {{fates}}.{{advice}}',
      missing:
        'postMessage needs a message: without one Chrome throws. Send null, or an object that says what it is for.',
      send: 'Send {{replacement}}.',
    },
    schema: [
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
            description:
              'Whether to report instances of classes without methods, which arrive as plain objects.',
          },
          allow: {
            type: 'array',
            description: 'Names of types and classes that are never reported.',
            items: { type: 'string' },
            uniqueItems: true,
          },
        },
      },
    ],
    defaultOptions: [{}],
  },
  create(context, [options]) {
    const { sourceCode } = context;
    const allowed = new Set(options.allow);

    function isWanted({ problem: { kind, place } }: Verdict): boolean {
      if (allowed.has(kind.name)) return false;
      if (kind.name === 'undefined' && place === 'property') return options.checkUndefined === true;
      return kind.dataOnly !== true || options.checkClassInstances === true;
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

    function check({ node, port }: PortCall, valueOf: (message: TSESTree.Expression) => Value): void {
      const [message] = node.arguments;
      if (!message) context.report({ node, messageId: 'missing' });
      else if (message.type !== 'SpreadElement')
        verdictsOn(valueOf(message), projectOf(context).wires(port.end)).filter(isWanted).forEach(report);
    }

    return {
      Program() {
        const scene = createScene(sourceCode);
        for (const call of portsOf(context).calls('postMessage')) check(call, scene.valueOf);
      },
    };
  },
});
