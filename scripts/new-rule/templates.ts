import { identifierOf } from './register.ts';

export interface Template {
  file: string;
  content: string;
}

function ruleSource(rule: string, description: string): string {
  return `import { createRule } from './plugin/create-rule.ts';
import { portsOf } from './ports/index.ts';

export default createRule({
  name: '${rule}',
  meta: {
    type: 'problem',
    docs: { description: '${description}', preset: 'strict' },
    schema: [],
    messages: {
      found: 'Say what happens. Say what to do.',
    },
  },
  create(context) {
    return {
      'Program:exit'() {
        for (const { node } of portsOf(context).calls('disconnect')) {
          context.report({ node, messageId: 'found' });
        }
      },
    };
  },
});
`;
}

function testSource(rule: string): string {
  const identifier = identifierOf(rule);
  return `import ${identifier} from '../../rules/${rule}.ts';
import { runRule } from './rule-tester.ts';

runRule(${identifier}, {
  // More silence than speech: every look-alike that must not be reported.
  valid: ['port.disconnect();', 'socket.disconnect();'],
  invalid: [
    {
      code: 'chrome.runtime.connect().disconnect();',
      errors: [{ messageId: 'found', line: 1, column: 1 }],
    },
  ],
});
`;
}

function pageSource(rule: string): string {
  return `# ${rule}

<!-- end auto-generated rule header -->

## Background

What browsers do, and where that is known from.

## What is reported

**❌ Incorrect**

\`\`\`js
chrome.runtime.connect().disconnect();
\`\`\`

**✅ Correct**

\`\`\`js
chrome.runtime.connect().postMessage({});
\`\`\`

## When not to use it

## Browsers

## Sources
`;
}

/** The three files of a new rule. They pass every test as they are, so that the first change is the first that matters. */
export function templatesOf(rule: string, description: string): Template[] {
  return [
    { file: `rules/${rule}.ts`, content: ruleSource(rule, description) },
    { file: `tests/rules/${rule}.test.ts`, content: testSource(rule) },
    { file: `docs/rules/${rule}.md`, content: pageSource(rule) },
  ];
}
