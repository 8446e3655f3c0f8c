import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import type TypeScript from 'typescript';
import { describe, expect, it } from 'vitest';
import { judge } from '../../rules/payload/index.ts';
import { TypeReader } from '../../rules/payload/types/type-value.ts';
import { channels } from './judging.ts';

const require = createRequire(import.meta.url);

const declarations = `
  export declare const text: string;
  export declare const literal: 'a' | 1 | true | null;
  export declare const template: \`a\${string}\`;
  export declare const anything: any;
  export declare const whatever: unknown;
  export declare const never: never;
  export declare const object: object;
  export declare const empty: {};
  export declare const plain: { a: number; b?: string; c: readonly string[] };
  export declare const branded: string & { brand: 1 };
  export declare const pairs: [string, number][];
  export declare enum Level { low, high }
  export declare const level: Level;
  export declare const missing: undefined;
  export declare const big: bigint;
  export declare const bigLiteral: 10n;
  export declare const symbol: symbol;
  export declare const unique: unique symbol;
  export declare const map: Map<string, number>;
  export declare const readonlyMap: ReadonlyMap<string, number>;
  export declare const date: { at: Date };
  export declare const call: () => void;
  export declare const bytes: Uint8Array;
  export declare const element: HTMLDivElement | null;
  export declare const list: Element[];
  export declare const promise: Promise<number>;
  export declare const deep: { a: { b: Record<string, Set<number>> } };
  export declare class Point { x: number; length(): number }
  export declare const point: Point;
  interface Tree { children: Tree[]; at: Date }
  export declare const tree: Tree;
`;

const expected = {
  missing: ['undefined'],
  big: ['bigint'],
  bigLiteral: ['bigint'],
  symbol: ['symbol'],
  unique: ['symbol'],
  map: ['Map'],
  readonlyMap: ['Map'],
  date: ['Date'],
  call: ['function'],
  bytes: ['Uint8Array'],
  element: ['HTMLDivElement'],
  list: ['Element'],
  promise: ['Promise'],
  deep: ['Set'],
  point: ['Point'],
  tree: ['Date'],
};

/** What the types of the declarations are, by the name of each, as one compiler reads them. */
function kindsOf(ts: typeof TypeScript): Record<string, string[]> {
  const options = { target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: [] };
  const file = path.join(import.meta.dirname, 'virtual.ts');
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([file], options, {
    ...host,
    readFile: (name) => (name === file ? declarations : readFileSync(name, 'utf8')),
    getSourceFile: (name, target) =>
      name === file
        ? ts.createSourceFile(name, declarations, target, true)
        : host.getSourceFile(name, target),
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const nowhere = { type: 'Program', range: [0, 0] } as unknown as TSESTree.Node;
  const reader = new TypeReader(program, nowhere);
  const kinds: Record<string, string[]> = {};
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations) {
      const value = reader.valueOf(checker.getTypeAtLocation(name));
      const problems = judge(value, channels.json);
      if (problems.length > 0) kinds[name.getText()] = problems.map(({ kind }) => kind.name);
    }
  }
  return kinds;
}

describe('types are read alike by every compiler', () => {
  it.each(['ts50', 'ts54', 'ts59', 'typescript'])('%s', (name) => {
    expect(kindsOf(require(name) as typeof TypeScript)).toEqual(expected);
  });
});
