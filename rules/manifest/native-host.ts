import type { JsonFile } from './create-manifest-rule.ts';
import { elementsOf, memberOf, stringOf } from './json-tree.ts';

/** Which browsers a native messaging host's manifest is written for, as its own keys tell. */
export interface NativeHostManifest {
  forChromium: boolean;
  forFirefox: boolean;
}

/** Types of Firefox's other native manifests: managed storage and security devices. */
const otherTypes = new Set(['storage', 'pkcs11']);

/** Undefined where the file is not a native messaging host's manifest, which its name cannot tell: it is free. */
export function nativeHostManifestOf({ node, json }: JsonFile): NativeHostManifest | undefined {
  if ('manifest_version' in json || typeof json['name'] !== 'string') return undefined;
  if (typeof json['type'] === 'string' && otherTypes.has(json['type'])) return undefined;
  const origins = memberOf(node, 'allowed_origins');
  const extensions = memberOf(node, 'allowed_extensions');
  const isForSomebody = origins !== undefined || extensions !== undefined;
  const namesExtension = elementsOf(origins?.value).some((origin) =>
    stringOf(origin)?.startsWith('chrome-extension:'),
  );
  // `allowed_origins` alone is a key of many a server's configuration.
  const isHost =
    // Servers of other protocols have a type `stdio` and a path, too.
    (json['type'] === 'stdio' && 'path' in json && ('description' in json || isForSomebody)) ||
    (origins !== undefined && namesExtension) ||
    (extensions !== undefined && 'path' in json && 'type' in json);
  return isHost ? { forChromium: origins !== undefined, forFirefox: extensions !== undefined } : undefined;
}

/** A value that a build or an installer is still to fill in: `__PATH__`, `%%ID%%`, `@path@`, `${id}`, `<id>`, `HOST_PATH`. */
export function isPlaceholder(text: string): boolean {
  return /__\w+__|%\w*%|[@<{$][^/]*[@>}]|\$\w+|\[[^\]]*\]|\.\.\.|…|[A-Z]{2,}_[A-Z]{2,}|\bpath\/to\b|^[A-Z0-9_\- ]+$/.test(
    text,
  );
}
