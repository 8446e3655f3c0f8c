import path from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/types/programs.ts';
import { markOf, text, type Editor } from './sample.ts';

const file = path.join(root, 'editor-sample.ts');

/** TypeScript 6's language service, which editors ran until TypeScript 7. */
export function languageService(): Promise<Editor> {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const contentOf = (name: string) => (name === file ? text : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = contentOf(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: contentOf,
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  });
  return Promise.resolve({
    hover: (mark) =>
      Promise.resolve(
        ts.displayPartsToString(service.getQuickInfoAtPosition(file, markOf(mark).offset)?.displayParts),
      ),
    completions: (mark) =>
      Promise.resolve(
        (service.getCompletionsAtPosition(file, markOf(mark).offset, {})?.entries ?? []).map(
          ({ name }) => name,
        ),
      ),
    errors: () =>
      Promise.resolve(
        service.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
          line: text.slice(0, start).split('\n').length,
          text: ts.flattenDiagnosticMessageText(messageText, '\n'),
        })),
      ),
    close: () => {
      service.dispose();
      return Promise.resolve();
    },
  });
}
