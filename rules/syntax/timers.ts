/** Functions of the global object that run another one in a later task. */
export const timers: ReadonlySet<string> = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
]);

/** The same, and the one that runs it when the code at hand has ended. */
export const laterCalls: ReadonlySet<string> = new Set([...timers, 'queueMicrotask']);
