import { isNameInChromium, isNameInFirefox } from './browsers/native-application-name.ts';
import { createManifestRule, type JsonFile, type ManifestReport } from './manifest/create-manifest-rule.ts';
import { elementsOf, memberOf, stringOf, valueOf, type JsonValueNode } from './manifest/json-tree.ts';
import { isPlaceholder, nativeHostManifestOf, type NativeHostManifest } from './manifest/native-host.ts';
import { describe } from './files/json.ts';

type MessageIds =
  | 'chromiumName'
  | 'firefoxName'
  | 'missing'
  | 'type'
  | 'relativePath'
  | 'originNotAnExtension'
  | 'originWithoutSlash'
  | 'originWildcard'
  | 'extensionNotAnId'
  | 'notAList'
  | 'nobodyAllowed'
  | 'useText';

type Report = (found: ManifestReport<MessageIds>) => void;

/** Without a path it is a template, which an installer completes. */
function isTemplate({ json }: JsonFile): boolean {
  return !('path' in json);
}

const chromiumId = /^[a-p]{32}$/;

function checkName(file: JsonFile, host: NativeHostManifest, report: Report): void {
  const node = memberOf(file.node, 'name')?.value;
  const name = stringOf(node);
  if (!node || name === undefined || isPlaceholder(name)) return;
  if (host.forChromium && !isNameInChromium(name))
    report({ node, messageId: 'chromiumName', data: { name } });
  else if (host.forFirefox && !isNameInFirefox(name))
    report({ node, messageId: 'firefoxName', data: { name } });
}

function checkType(file: JsonFile, report: Report): void {
  const node = memberOf(file.node, 'type')?.value;
  if (!node && !isTemplate(file))
    report({ node: file.node, messageId: 'missing', data: { key: 'type', value: '"stdio"' } });
  else if (node && stringOf(node) !== 'stdio') {
    report({
      node,
      messageId: 'type',
      data: { found: describe(valueOf(node)) },
      suggestion: { messageId: 'useText', data: { text: '"stdio"' }, text: '"stdio"' },
    });
  }
}

function checkDescription(file: JsonFile, report: Report): void {
  if (isTemplate(file) || stringOf(memberOf(file.node, 'description')?.value)) return;
  const node = memberOf(file.node, 'description')?.value ?? file.node;
  report({ node, messageId: 'missing', data: { key: 'description', value: 'a text' } });
}

/** A relative path that is not for Windows, where it counts from the manifest. A bare word may be a placeholder. */
function isRelativeOutsideWindows(path: string): boolean {
  if (/^(?:\/|[A-Za-z]:|\\)/.test(path) || path.includes('\\') || isPlaceholder(path)) return false;
  if (/\.(?:exe|bat|cmd|com)$/i.test(path)) return false;
  return path.includes('/') || /\.(?:py|sh|js|mjs|cjs|ts|rb|pl|jar|php|lua)$/.test(path);
}

function checkPath(file: JsonFile, report: Report): void {
  const node = memberOf(file.node, 'path')?.value;
  const path = stringOf(node);
  if (node && path !== undefined && isRelativeOutsideWindows(path))
    report({ node, messageId: 'relativePath', data: { path } });
}

function replacement(text: string) {
  const json = JSON.stringify(text);
  return { suggestion: { messageId: 'useText' as const, data: { text: json }, text: json } };
}

function checkOrigin(node: JsonValueNode, report: Report): void {
  const origin = stringOf(node);
  if (origin !== undefined && isPlaceholder(origin)) return;
  const found = describe(valueOf(node));
  if (origin === undefined) {
    report({ node, messageId: 'originNotAnExtension', data: { found } });
    return;
  }
  if (origin.includes('*')) {
    report({ node, messageId: 'originWildcard', data: { found } });
    return;
  }
  const id = /^(?:chrome-extension:\/\/)?([^/]*)$/.exec(origin)?.[1];
  const isBareId = id !== undefined && chromiumId.test(id);
  if (isBareId && id !== origin) {
    report({ node, messageId: 'originWithoutSlash', data: { found }, ...replacement(`${origin}/`) });
  } else if (isBareId || !origin.startsWith('chrome-extension://')) {
    const repair = isBareId ? replacement(`chrome-extension://${origin}/`) : {};
    report({ node, messageId: 'originNotAnExtension', data: { found }, ...repair });
  }
}

function checkExtensionId(node: JsonValueNode, report: Report): void {
  const id = stringOf(node);
  if (id !== undefined && isPlaceholder(id) && !/^\{.*\}$|@/.test(id)) return;
  if (id === undefined || id.includes('://') || id.includes('*') || chromiumId.test(id))
    report({ node, messageId: 'extensionNotAnId', data: { found: describe(valueOf(node)) } });
}

function checkList(
  file: JsonFile,
  key: 'allowed_origins' | 'allowed_extensions',
  check: (node: JsonValueNode, report: Report) => void,
  report: Report,
): void {
  const node = memberOf(file.node, key)?.value;
  if (!node) return;
  if (node.type === 'Array') for (const element of elementsOf(node)) check(element, report);
  else if (!isPlaceholder(stringOf(node) ?? ''))
    report({ node, messageId: 'notAList', data: { key, found: describe(valueOf(node)) } });
}

export default createManifestRule<MessageIds>({
  name: 'valid-native-host-manifest',
  docs: { description: "require a native messaging host's manifest to be one that browsers accept" },
  hasSuggestions: true,
  messages: {
    chromiumName:
      'Chromium refuses the name "{{name}}" and finds no host: use lower-case letters, digits, `_`, and single dots between them.',
    firefoxName:
      'Firefox refuses the name "{{name}}" and finds no host: use letters, digits, `_`, and single dots between them.',
    missing: 'A browser does not load this host without `{{key}}`: add it, with {{value}}.',
    type: 'Browsers know only one type of native messaging host: write "stdio", not {{found}}.',
    relativePath:
      'Outside Windows, a host with the relative path "{{path}}" is not started: write an absolute path, without `~`.',
    originNotAnExtension:
      'Chromium accepts only `chrome-extension://<id>/` in `allowed_origins`, and refuses the whole file because of {{found}}.',
    originWithoutSlash:
      'Chromium refuses the whole file because of {{found}} in `allowed_origins`: end the origin with a slash.',
    originWildcard:
      'Chromium does not allow wildcards in `allowed_origins`: name each extension instead of {{found}}.',
    extensionNotAnId:
      'Firefox accepts only ids of add-ons in `allowed_extensions`, such as "name@example.org", and {{found}} is none.',
    notAList: '`{{key}}` must be a list of strings, but it is {{found}}: no browser loads this host.',
    nobodyAllowed:
      'No extension may talk to this host: list them in `allowed_origins` for Chromium, in `allowed_extensions` for Firefox.',
    useText: 'Write {{text}}.',
  },
  check(file, report) {
    const host = nativeHostManifestOf(file);
    if (!host) return;
    checkName(file, host, report);
    checkType(file, report);
    checkDescription(file, report);
    checkPath(file, report);
    checkList(file, 'allowed_origins', checkOrigin, report);
    checkList(file, 'allowed_extensions', checkExtensionId, report);
    if (!host.forChromium && !host.forFirefox) report({ node: file.node, messageId: 'nobodyAllowed' });
  },
});
