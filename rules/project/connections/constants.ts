import type { TSESTree } from '@typescript-eslint/utils';
import type { Parse } from '../../files/parse.ts';
import { resolveImport, rootsOf } from '../../files/resolve.ts';
import { sourceFile } from '../../files/source-files.ts';
import { literalString } from '../../syntax/names.ts';
import { innerNames } from './inner-names.ts';
import { moduleConstants, pathOfName, type ModuleConstants } from './module-constants.ts';

/** Strings that expressions of the project's files stand for, through the modules that they come from. */
export interface Constants {
  programOf(path: string, text: string): TSESTree.Program | undefined;
  stringOf(path: string, node: TSESTree.Node): string | undefined;
  /** What an import stands for, and what hangs on it: `names.Feed` as `['Feed']` of the export `names`. */
  exported(from: string, source: string, name: string, rest: readonly string[]): string | undefined;
}

/** The most modules that may pass a name on. */
const longestChain = 8;

export function constantsIn(cwd: string, parse: Parse): Constants {
  const programs = new Map<string, TSESTree.Program | undefined>();
  const modules = new Map<string, ModuleConstants | undefined>();

  function programOf(path: string, text: string): TSESTree.Program | undefined {
    if (!programs.has(path)) programs.set(path, parse(text, path));
    return programs.get(path);
  }

  function moduleAt(path: string): ModuleConstants | undefined {
    if (!modules.has(path)) {
      const text = sourceFile(path, cwd)?.text;
      const program = text === undefined ? undefined : programOf(path, text);
      modules.set(path, program && moduleConstants(program));
    }
    return modules.get(path);
  }

  /** Whether a name may mean something else where it stands than at the top of its file. */
  function isInner(path: string, [name = '']: readonly string[]): boolean {
    const program = programs.get(path);
    return program !== undefined && innerNames(program).has(name);
  }

  function local(path: string, names: readonly string[], left: number): string | undefined {
    const found = moduleAt(path);
    const [name, ...rest] = names;
    if (!found || name === undefined || left <= 0) return undefined;
    const own = found.strings.get(names.join('.'));
    if (own !== undefined) return own;
    const imported = found.imports.get(name);
    return imported && exportedFrom(path, imported.source, imported.name, rest, left - 1);
  }

  function exportedFrom(
    from: string,
    source: string,
    name: string,
    rest: readonly string[],
    left: number,
  ): string | undefined {
    const path = resolveImport({ source, by: 'import' }, from, rootsOf(from, cwd));
    const found = path === undefined ? undefined : moduleAt(path);
    if (path === undefined || !found || left <= 0) return undefined;
    if (name === '*') {
      const [next, ...more] = rest;
      return next === undefined ? undefined : exportedFrom(from, source, next, more, left - 1);
    }
    const inner = found.exports.get(name);
    if (inner !== undefined) return local(path, [inner, ...rest], left);
    for (const passed of found.passedOn) {
      const text = exportedFrom(path, passed, name, rest, left - 1);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  return {
    programOf,
    stringOf(path, node) {
      const names = pathOfName(node);
      return (
        literalString(node) ?? (names && !isInner(path, names) ? local(path, names, longestChain) : undefined)
      );
    },
    exported: (from, source, name, rest) => exportedFrom(from, source, name, rest, longestChain),
  };
}
