/** A text without what differs from run to run: ports of the loopback server, ids of extensions. */
export function steady(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replaceAll(/(chrome|moz)-extension:\/\/[\w-]+/g, '$1-extension://id')
    .replaceAll(/\b[a-p]{32}\b/g, 'id');
}
