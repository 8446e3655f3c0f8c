import path from 'node:path';
import ts from 'typescript';
import { hostWith } from '../../scripts/virtual-host.ts';
import type { Block } from './blocks.ts';
import { root } from './pages.ts';

const options: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  types: [],
};

/** A program of texts that are on no disk, by their paths, and of declarations that are. */
export function programOf(virtual: ReadonlyMap<string, string>, ambient: readonly string[]): ts.Program {
  return ts.createProgram({
    rootNames: [...ambient, ...virtual.keys()],
    options,
    host: hostWith(virtual, options),
  });
}

/** `chrome` and `browser` as this repository declares them. */
export const globals = path.posix.join(root, 'types/globals.d.ts');

/** A block stands as a module, so that its names are its own. */
export function asModule(code: string): string {
  return /^\s*(?:import|export)\b/m.test(code) ? code : `${code}export {};\n`;
}

/** Brings declarations of its own, for which those of `webext-ports/globals` would be in the way. */
function bringsItsOwn(block: Block): boolean {
  return /(?:types="|from '|import ')(?:chrome"|webext-ports\/|@types\/|webextension-polyfill|wxt\/|@wxt-dev\/)/.test(
    block.code,
  );
}

export interface TypeError {
  /** From 1, in the block. */
  line: number;
  text: string;
}

export interface CheckedBlock {
  filename: string;
  program: ts.Program;
  errors: readonly TypeError[];
}

function errorsIn(program: ts.Program, file: string): TypeError[] {
  const source = program.getSourceFile(file)!;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    (diagnostic) => ({
      line: source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
      text: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
    }),
  );
}

function checkTogether(blocks: readonly Block[], ambient: readonly string[]): [Block, CheckedBlock][] {
  if (blocks.length === 0) return [];
  const named = blocks.map((block) => {
    const name = block.attributes['filename'] ?? `block.${block.language}`;
    return [path.posix.join(root, 'docs', `line-${block.line}`, name), block] as const;
  });
  const virtual = new Map(named.map(([file, block]) => [file, asModule(block.code)]));
  const program = programOf(virtual, ambient);
  return named.map(([file, block]) => [block, { filename: file, program, errors: errorsIn(program, file) }]);
}

/**
 * Type-checks the blocks of one page against the declarations of this repository. They are one project, so that a
 * protocol registered in one is known in all; those that say so, or bring extension types of their own, stand alone.
 */
export function checkTypes(blocks: readonly Block[]): ReadonlyMap<Block, CheckedBlock> {
  const isAlone = (block: Block): boolean => block.words.has('alone') || bringsItsOwn(block);
  return new Map([
    ...checkTogether(
      blocks.filter((block) => !isAlone(block)),
      [globals],
    ),
    ...blocks
      .filter(isAlone)
      .flatMap((block) => checkTogether([block], bringsItsOwn(block) ? [] : [globals])),
  ]);
}
