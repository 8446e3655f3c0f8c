import type { Browser } from '../../browsers/browser.ts';
import { isObject, objectAt, stringAt, stringsAt, type JsonObject } from '../../files/json.ts';
import { variantsOf } from './variants.ts';

/** One manifest of the project: what it says, and from where its paths count. */
export interface Manifest {
  /** The file that it was read from, as an absolute path; undefined where it was given as an object. */
  path: string | undefined;
  /** What its paths are relative to. */
  directory: string;
  json: JsonObject;
  /** The browser that it is made for, where the file's keys are prefixed with names of browsers. */
  browser: Browser | undefined;
  manifestVersion: number | undefined;
  /** `permissions` and `optional_permissions`. */
  permissions: ReadonlySet<string>;
  externallyConnectable: ExternallyConnectable | undefined;
}

/** Who may connect from outside: web pages by pattern, other extensions by id. */
export interface ExternallyConnectable {
  matches: readonly string[];
  ids: readonly string[];
  acceptsTlsChannelId: boolean;
}

function externallyConnectable(json: JsonObject): ExternallyConnectable | undefined {
  const value = json['externally_connectable'];
  if (!isObject(value)) return undefined;
  return {
    matches: stringsAt(value, 'matches'),
    ids: stringsAt(value, 'ids'),
    acceptsTlsChannelId: value['accepts_tls_channel_id'] === true,
  };
}

export function manifestFrom(
  json: JsonObject,
  directory: string,
  path?: string,
  browser?: Browser,
): Manifest {
  const version = json['manifest_version'];
  return {
    path,
    directory,
    json,
    browser,
    manifestVersion: typeof version === 'number' ? version : undefined,
    permissions: new Set([...stringsAt(json, 'permissions'), ...stringsAt(json, 'optional_permissions')]),
    externallyConnectable: externallyConnectable(json),
  };
}

/** The manifests that an object stands for: one, save where its keys name browsers. */
export function manifestsFrom(json: JsonObject, directory: string, path?: string): readonly Manifest[] {
  return variantsOf(json).map((variant) => manifestFrom(variant.json, directory, path, variant.browser));
}

/** `browser_specific_settings`, or `applications`, its older name. */
export function browserSettings(manifest: Manifest): JsonObject {
  return {
    ...objectAt(manifest.json, 'applications'),
    ...objectAt(manifest.json, 'browser_specific_settings'),
  };
}

/** Whether the extension asks Chrome to clone messages: the key counts only in manifest version 3. */
export function asksForStructuredClone(manifest: Manifest): boolean {
  return (
    manifest.manifestVersion !== 2 && stringAt(manifest.json, 'message_serialization') === 'structured_clone'
  );
}
