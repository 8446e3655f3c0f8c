import { isOlder } from './browsers/version.ts';
import { createManifestRule, manifestOf } from './manifest/create-manifest-rule.ts';
import { memberOf, stringOf, valueOf } from './manifest/json-tree.ts';
import { describe } from './files/json.ts';
import { browsersOf } from './project/manifest/browsers.ts';
import { projectOf } from './project/index.ts';

/** The first Chrome that reads the key; browser-compat-data does not list it, it was measured. */
const firstChrome = '148';

export default createManifestRule({
  name: 'valid-message-serialization',
  docs: {
    description: 'require a `message_serialization` that every supported Chrome understands',
  },
  hasSuggestions: true,
  messages: {
    refusedValue:
      'Chromium refuses to load an extension whose `message_serialization` is {{found}}: write "json" or "structured_clone".',
    ignoredByOlder:
      'Chrome has read `message_serialization` since version 148, but this extension supports {{minimum}}: before 148 its messages are JSON. Raise `minimum_chrome_version` to 148, or send only what JSON carries.',
    useStructuredClone: 'Write "structured_clone".',
  },
  check(file, report, context) {
    const manifest = manifestOf(file);
    // Version 2 does not know the key.
    if (manifest?.manifestVersion !== 3) return;
    const node = memberOf(file.node, 'message_serialization')?.value;
    if (!node) return;
    const text = stringOf(node);
    if (text !== 'json' && text !== 'structured_clone') {
      const meant = text !== undefined && /clon/i.test(text);
      report({
        node,
        messageId: 'refusedValue',
        data: { found: describe(valueOf(node)) },
        ...(meant && { suggestion: { messageId: 'useStructuredClone', text: '"structured_clone"' } }),
      });
      return;
    }
    const targets = projectOf(context).settings.targets ?? Object.fromEntries(browsersOf(manifest));
    const minimum = targets.chrome;
    if (text === 'structured_clone' && minimum !== undefined && isOlder(minimum, firstChrome))
      report({ node, messageId: 'ignoredByOlder', data: { minimum: `Chrome ${minimum}` } });
  },
});
