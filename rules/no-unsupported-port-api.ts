import type { TSESLint } from '@typescript-eslint/utils';
import { isMissed, targetsLacking } from './browsers/lacking.ts';
import { listed } from './syntax/listed.ts';
import { isFirefoxFile } from './browser-tests/by-words.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type ConnectCall } from './ports/index.ts';
import { isForFirefoxOnAndroid, projectOf } from './project/index.ts';
import { shown } from './files/paths.ts';
import type { ApiUse } from './support/api-use.ts';
import { connectEvents, eventMethods } from './support/events.ts';
import { isGuarded } from './support/guarded.ts';
import { connectOptions } from './support/connect-options.ts';
import { senderFields } from './support/sender-fields.ts';

type MessageId =
  | 'missingField'
  | 'missingEvent'
  | 'missingMethod'
  | 'noRules'
  | 'unknownOption'
  | 'uselessOption'
  | 'nativeOnAndroid'
  | 'useIfPresent';

function messageFor({ kind, member }: ApiUse): MessageId {
  if (member === 'Event.addRules') return 'noRules';
  if (member === 'runtime.connect.includeTlsChannelId') return 'uselessOption';
  switch (kind) {
    case 'field':
      return 'missingField';
    case 'event':
      return 'missingEvent';
    case 'method':
      return 'missingMethod';
    case 'option':
      return 'unknownOption';
  }
}

export default createRule<readonly unknown[], MessageId>({
  name: 'no-unsupported-port-api',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow members and options of ports that a target browser lacks',
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      missingField: '`{{text}}` is always undefined in {{browsers}}: test for it, or provide a default.',
      missingEvent:
        '`{{text}}` does not exist in {{browsers}}, where this line throws: test for it first, or use `?.`.',
      missingMethod:
        '`{{text}}` does not exist in {{browsers}}, where calling it throws: ask `hasListener` about each listener.',
      noRules: '`{{text}}` does not exist: the events of ports have no rules in any browser. Add a listener.',
      unknownOption:
        'The option `{{text}}` is unknown in {{browsers}}, where `connect` throws because of it: leave it out there.',
      uselessOption:
        'The option `{{text}}` does nothing in {{browsers}}: no TLS channel id is passed on there.',
      nativeOnAndroid:
        'Firefox for Android, which the manifest names, has no `connectNative`: test for it before this call.',
      useIfPresent: 'Use it with `?.`.',
    },
    schema: [],
  },
  create(context) {
    const project = projectOf(context);
    const isForOneBrowser = (): boolean => isFirefoxFile(shown(project.cwd, context.filename));

    function optional(use: ApiUse): TSESLint.ReportSuggestionArray<MessageId> {
      const dot = use.kind === 'event' ? context.sourceCode.getTokenAfter(use.node) : null;
      if (dot?.value !== '.') return [];
      return [{ messageId: 'useIfPresent', fix: (fixer) => fixer.replaceText(dot, '?.') }];
    }

    function check(use: ApiUse): void {
      if (!isMissed(use.member, project.targets, project.shownTargets)) return;
      if (isForOneBrowser() || isGuarded(context.sourceCode, use)) return;
      const data = { text: use.text, browsers: listed(targetsLacking(use.member, project.targets)) };
      context.report({ node: use.node, messageId: messageFor(use), data, suggest: optional(use) });
    }

    /** Content scripts, where no browser has it, are told of by `valid-native-application`. */
    function checkNative({ node }: ConnectCall): void {
      const use: ApiUse = {
        member: 'runtime.connectNative',
        node: node.callee,
        text: 'connectNative',
        kind: 'method',
      };
      const contexts = project.contextsOf(context.filename);
      if (isGuarded(context.sourceCode, use) || (contexts?.size === 1 && contexts.has('content-script')))
        return;
      if (project.targets.has('firefox') && isForFirefoxOnAndroid(project)) {
        context.report({ node: node.callee, messageId: 'nativeOnAndroid' });
      }
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        const { sourceCode } = context;
        const uses = [
          ...senderFields(sourceCode, ports),
          ...connectEvents(context),
          ...eventMethods(context, ports),
          ...connectOptions(sourceCode, ports),
        ];
        for (const use of uses) check(use);
        for (const call of ports.connects()) if (call.method === 'runtime.connectNative') checkNative(call);
      },
    };
  },
});
