import type { End } from '../flow/place.ts';
import { type Path, propertyOf } from '../flow/path.ts';

/** Names of the global object, and of other windows that hang on it. */
const windows = new Set([
  'window',
  'self',
  'globalThis',
  'global',
  'parent',
  'top',
  'opener',
  'frames',
  'defaultView',
]);

/** Objects of the platform on which no port hangs. */
const platform = new Set([
  'document',
  'navigator',
  'location',
  'event',
  'history',
  'console',
  'caches',
  'indexedDB',
  'customElements',
]);

function isWindow(path: Path): boolean {
  for (let rest = path; rest.head !== undefined; rest = rest.tail) {
    const name = propertyOf(rest.head);
    if (name === undefined ? rest.head !== '*' && !rest.head.startsWith('[') : !windows.has(name))
      return false;
  }
  return true;
}

/** Whether a flow's end is something of the platform that is surely no port. */
export function isOfPlatform(end: End): boolean {
  switch (end.kind) {
    case 'made':
      return true;
    case 'global':
      // What `new` gives is never a port, nor what hangs on it: `new MessageChannel().port1`, `new SharedWorker(url).port`.
      if (end.path.head === 'new' || platform.has(end.name)) return true;
      return windows.has(end.name) && isWindow(end.path);
    case 'module':
      return end.path.head === 'new';
    case 'unknown':
      return false;
  }
}
