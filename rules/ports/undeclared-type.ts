import { perFile } from '../syntax/per-file.ts';
import type { TypeReader } from './type-lookup.ts';

/** Words of other things that a project could call a port. */
const otherPorts =
  /\b(?:MessagePort|MessageChannel|SharedWorker|BroadcastChannel|worker_threads|electron|serialport)\b/;
const api = /(?<![.\w$])(?:chrome|browser)\s*[?!]?\.\s*[a-z]|\.\s*onDisconnect\b/;

const mentionsOthers = perFile(({ text }) => otherPorts.test(text));
const usesApi = perFile(({ text }) => api.test(text));

/**
 * Whether a type called `Port` whose declaration nobody finds is the runtime's: in code of an extension that has no ports
 * of another kind. Its name alone would say nothing.
 */
export function isProbablyRuntimePort(reader: TypeReader): boolean {
  const { sourceCode } = reader;
  if (mentionsOthers(sourceCode)) return false;
  return usesApi(sourceCode) || reader.findOthers()?.isOfExtension(sourceCode) === true;
}
