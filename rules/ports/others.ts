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

/** Classes whose instances have ports of another kind. */
const messengers = new Set([
  'MessageChannel',
  'SharedWorker',
  'AudioWorkletNode',
  'AudioWorkletProcessor',
  'Worker',
  'BroadcastChannel',
  'MessageEvent',
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
      if (end.path.head === 'new') return end.path.length === 1 || messengers.has(end.name);
      if (platform.has(end.name)) return true;
      return windows.has(end.name) && isWindow(end.path);
    case 'module':
      return end.path.head === 'new' && end.path.length === 1;
    case 'unknown':
      return false;
  }
}
