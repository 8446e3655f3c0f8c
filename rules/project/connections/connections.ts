import { parseWith, type LanguageOptions } from '../../files/parse.ts';
import { isInside, normalize, withSlashes } from '../../files/paths.ts';
import type { ExtensionFiles } from '../extension/extension-files.ts';
import type { ProjectFiles } from '../extension/project-files.ts';
import { readConnectIndex, type ConnectIndex } from './connect-index.ts';
import { constantsIn } from './constants.ts';
import { inAll, receiversOf, type Receivers } from './receivers.ts';

/** What a rule needs to say of the file that it asks from. */
export interface AskingFile {
  filename: string;
  languageOptions: LanguageOptions;
}

/** What is known of connections across the files of an extension. */
export interface Connections {
  /** Who takes a connection of this name that a page or the background opens. */
  receiversOf(name: string, from: AskingFile): Receivers;
  /** The string that a module exports under a name, and what hangs on it. */
  stringExported(from: AskingFile, source: string, name: string, rest: readonly string[]): string | undefined;
}

export function connectionsOf(files: ProjectFiles, cwd: string): Connections {
  /** An extension is another object as soon as one of its files has changed. */
  const indexes = new WeakMap<ExtensionFiles, ConnectIndex>();

  function indexOf(extension: ExtensionFiles, { languageOptions }: AskingFile): ConnectIndex {
    let index = indexes.get(extension);
    if (!index) {
      const constants = constantsIn(cwd, parseWith(languageOptions));
      index = readConnectIndex(extension, cwd, constants, (path) => files.contextsByGlob(path));
      indexes.set(extension, index);
    }
    return index;
  }

  return {
    receiversOf(name, from) {
      const path = normalize(withSlashes(from.filename));
      if (!isInside(cwd, path)) return { only: undefined };
      return inAll(files.extensionsWith(path).map((each) => receiversOf(indexOf(each, from), name)));
    },
    stringExported: ({ filename, languageOptions }, source, name, rest) =>
      constantsIn(cwd, parseWith(languageOptions)).exported(
        normalize(withSlashes(filename)),
        source,
        name,
        rest,
      ),
  };
}
