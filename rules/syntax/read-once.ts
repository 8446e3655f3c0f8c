/**
 * Reads a property as a function of the engine does, not as the engine's code for reading it many times would. ESLint's
 * contexts are objects of a new shape for each file, so that what an engine learns from reading one is of no use for the
 * next, and the learning costs ten times the reading.
 */
export function readOnce<From extends object, Key extends keyof From>(from: From, key: Key): From[Key] {
  return Reflect.get(from, key);
}
