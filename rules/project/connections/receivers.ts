import type { Context } from '../context.ts';
import type { AcceptedNames } from './accepted-names.ts';
import type { ConnectIndex, ListeningFile } from './connect-index.ts';

/** What is known of who receives a connection that is opened from the extension's own contexts. */
export type Receivers =
  /** Only content scripts would take it, and they are not reached: the files in which they listen. */
  { only: 'content scripts'; files: readonly string[]; byName: boolean } | { only: undefined };

const unknown: Receivers = { only: undefined };

function takes(accepted: AcceptedNames, name: string): boolean {
  if (accepted === 'any') return true;
  return accepted.some(({ text, how }) => (how === 'equal' ? text === name : name.startsWith(text)));
}

function isContentScript(contexts: ReadonlySet<Context> | undefined): boolean {
  return contexts?.size === 1 && contexts.has('content-script');
}

function mayTake(file: ListeningFile, name: string): boolean {
  return file.unclear || file.listeners.some((accepted) => takes(accepted, name));
}

/** Whether a listener of a file names the port that it takes. */
function takesByName(file: ListeningFile, name: string): boolean {
  return file.listeners.some((accepted) => accepted !== 'any' && takes(accepted, name));
}

/** Who takes a connection of this name, if every file that could take it is known and understood. */
export function receiversOf({ files, complete, hasPackages }: ConnectIndex, name: string): Receivers {
  if (!complete) return unknown;
  const taking = files.filter((file) => mayTake(file, name));
  if (taking.length === 0 || !taking.every(({ contexts }) => isContentScript(contexts))) return unknown;
  // In a content script, too, what is not understood proves nothing.
  const sure = taking.filter(({ listeners }) => listeners.some((accepted) => takes(accepted, name)));
  if (sure.length === 0) return unknown;
  const byName = sure.some((file) => takesByName(file, name));
  // A package listens for names of its own, or for all: it knows nothing of the extension's.
  if (!byName && hasPackages) return unknown;
  return { only: 'content scripts', files: sure.map(({ path }) => path), byName };
}

/** What is true in each extension that a file belongs to. */
export function inAll([first, ...others]: readonly Receivers[]): Receivers {
  return first?.only && others.every(({ only }) => only) ? first : unknown;
}
