import { isPage, sourceFile } from '../../files/source-files.ts';
import type { Context } from '../context.ts';
import type { ExtensionFiles } from '../extension/extension-files.ts';
import type { AcceptedNames } from './accepted-names.ts';
import { listenedFor } from './connect-listeners.ts';
import type { Constants } from './constants.ts';

/** A file of the extension that may listen for connections. */
export interface ListeningFile {
  path: string;
  contexts: ReadonlySet<Context> | undefined;
  listeners: readonly AcceptedNames[];
  /** Whether it may listen for any name, in a way that is not understood. */
  unclear: boolean;
}

/** Who listens for connections in an extension. */
export interface ConnectIndex {
  files: readonly ListeningFile[];
  /** Whether everything that may be reached was read: without that nobody can say who does not listen. */
  complete: boolean;
  /** Whether packages may listen, too. */
  hasPackages: boolean;
}

/** Plasmo listens for the name of each file in this folder, in code that it writes by itself. */
const portsOfPlasmo = /(?:^|\/)background\/ports\/(.+)\.[jt]sx?$/;

function listening(
  path: string,
  text: string,
  constants: Constants,
): Pick<ListeningFile, 'listeners' | 'unclear'> {
  const program = isPage(path) ? undefined : constants.programOf(path, text);
  return program
    ? listenedFor(program, (node) => constants.stringOf(path, node))
    : { listeners: [], unclear: true };
}

/** Looks through the files of an extension for its `onConnect` listeners; those that do not mention the event are not parsed. */
export function readConnectIndex(
  extension: ExtensionFiles,
  cwd: string,
  constants: Constants,
  contextsOf: (path: string) => ReadonlySet<Context> | undefined,
): ConnectIndex {
  const files: ListeningFile[] = [];
  for (const [path, found] of extension.contexts) {
    const text = sourceFile(path, cwd)?.text ?? '';
    const contexts = contextsOf(path) ?? found;
    const byItsPlace = portsOfPlasmo.exec(path)?.[1];
    if (byItsPlace !== undefined)
      files.push({ path, contexts, listeners: [[{ text: byItsPlace, how: 'equal' }]], unclear: false });
    if (/\bonConnect\b/.test(text)) files.push({ path, contexts, ...listening(path, text, constants) });
  }
  return { files, complete: extension.complete, hasPackages: extension.packages.size > 0 };
}
