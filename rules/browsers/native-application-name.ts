/**
 * Which names of native applications the browsers take, in `connectNative` and in a host's manifest alike.
 *
 * Sources: Chromium, `NativeMessagingHostManifest::IsValidName` in
 * chrome/browser/extensions/api/messaging/native_messaging_host_manifest.cc; Firefox, the pattern of `application` in
 * toolkit/components/extensions/schemas/runtime.json, and of `name` in native_manifest.json.
 */

/** Lower-case letters, digits, `_` and `.`, with no dot at an end or beside another. */
export function isNameInChromium(name: string): boolean {
  return /^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/.test(name);
}

/** Letters, digits and `_` in parts that single dots separate. */
export function isNameInFirefox(name: string): boolean {
  return /^\w+(?:\.\w+)*$/.test(name);
}
