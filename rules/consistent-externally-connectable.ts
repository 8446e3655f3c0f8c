import type { Browser } from './browsers/browser.ts';
import { createManifestRule, manifestOf } from './manifest/create-manifest-rule.ts';
import { externalListenersOf } from './project/connections/external-listeners.ts';
import { memberOf } from './manifest/json-tree.ts';
import { projectOf, type Manifest } from './project/index.ts';
import { browsersOf } from './project/manifest/browsers.ts';

/** Whether the key lets anybody in: without entries it is a door that is closed on purpose. */
function letsIn({ externallyConnectable: key }: Manifest): boolean {
  return key !== undefined && key.matches.length + key.ids.length > 0;
}

export default createManifestRule({
  name: 'consistent-externally-connectable',
  docs: {
    description: 'require `externally_connectable` to match the listeners and the target browsers',
  },
  messages: {
    firefoxIgnores:
      'Firefox ignores `externally_connectable`: there no web page can connect, and every other extension can. Reach pages by a content script, and check `sender.id` in `onConnectExternal`.',
    safariIgnores:
      'Safari reads only `matches` of `externally_connectable`: it ignores `{{key}}`, and lets no other extension connect.',
    keyWithoutListener:
      '`externally_connectable` lets others connect, but no script of this extension listens to `onConnectExternal` or `onMessageExternal`: remove the key, or add the listener.',
    listenerWithoutKey:
      '{{file}} listens to `onConnectExternal` and checks no sender, but the manifest has no `externally_connectable`: in Chromium every extension can connect and no web page, in Safari nobody can. Say who may.',
  },
  check(file, report, context) {
    const manifest = manifestOf(file);
    if (!manifest) return;
    const { targets } = projectOf(context).settings;
    const browsers = browsersOf(manifest);
    const isTarget = (browser: Browser): boolean =>
      targets ? targets[browser] !== undefined : browsers.has(browser);
    const isForFirefoxAlone =
      isTarget('firefox') && !isTarget('chrome') && !isTarget('edge') && !isTarget('safari');
    const member = memberOf(file.node, 'externally_connectable');
    if (!member) {
      const background = memberOf(file.node, 'background');
      if (!background || isForFirefoxAlone) return;
      const [trusting] = externalListenersOf(manifest, context.cwd)?.trusting ?? [];
      if (trusting !== undefined)
        report({ node: background.name, messageId: 'listenerWithoutKey', data: { file: trusting } });
      return;
    }
    if (letsIn(manifest) && externalListenersOf(manifest, context.cwd)?.some === false)
      report({ node: member.name, messageId: 'keyWithoutListener' });
    else if (isTarget('firefox')) report({ node: member.name, messageId: 'firefoxIgnores' });
    if (!isTarget('safari')) return;
    for (const key of ['ids', 'accepts_tls_channel_id']) {
      const ignored = memberOf(member.value, key);
      if (ignored) report({ node: ignored.name, messageId: 'safariIgnores', data: { key } });
    }
  },
});
