import type { Browser } from './browsers/browser.ts';
import { createManifestRule, manifestOf } from './manifest/create-manifest-rule.ts';
import { memberOf } from './manifest/json-tree.ts';
import { projectOf } from './project/index.ts';
import { browsersOf } from './project/manifest-browsers.ts';

export default createManifestRule({
  name: 'consistent-externally-connectable',
  docs: {
    description:
      'Require `externally_connectable` to fit the listeners of the extension and its target browsers',
  },
  messages: {
    firefoxIgnores:
      'Firefox ignores `externally_connectable`: there no web page can connect, and every other extension can. Reach pages by a content script, and check `sender.id` in `onConnectExternal`.',
    safariIgnores:
      'Safari reads only `matches` of `externally_connectable`: it ignores `{{key}}`, and lets no other extension connect.',
  },
  check(file, report, context) {
    const manifest = manifestOf(file);
    if (!manifest) return;
    const { targets } = projectOf(context).settings;
    const isTarget = (browser: Browser): boolean =>
      targets ? targets[browser] !== undefined : browsersOf(manifest).has(browser);
    const member = memberOf(file.node, 'externally_connectable');
    if (!member) return;
    if (isTarget('firefox')) report({ node: member.name, messageId: 'firefoxIgnores' });
    if (!isTarget('safari')) return;
    for (const key of ['ids', 'accepts_tls_channel_id']) {
      const ignored = memberOf(member.value, key);
      if (ignored) report({ node: ignored.name, messageId: 'safariIgnores', data: { key } });
    }
  },
});
