import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch, type CompileError } from './compilation.ts';
import { root, verdictOf } from './programs.ts';

/** An error that a file of test-d/ announces: in the line below its comment, with a text. */
export interface Expectation {
  line: number;
  text: string;
}

const comment = /^\s*\/\/ @ts-expect-error -- (?<text>.*\S)\s*$/;

/** Writes a copy whose comments expect nothing, line by line the same, and tells what they announced. */
export function strip(file: string): { copy: string; expectations: Expectation[] } {
  const copy = path.join(scratch, path.relative(root, file));
  const lines = readFileSync(file, 'utf8').split('\n');
  const expectations = lines.flatMap((line, index) => {
    const text = comment.exec(line)?.groups?.['text'];
    if (text !== undefined) return [{ line: index + 2, text }];
    if (line.includes('@ts-expect-error'))
      throw new Error(`${file}:${index + 1}: say what the error should say, after " -- ".`);
    return [];
  });
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, lines.join('\n').replaceAll('@ts-expect-error', 'expected'));
  return { copy, expectations };
}

/** Compares what a stripped copy got with what it should have got. */
export function compare(
  file: string,
  expectations: readonly Expectation[],
  errors: readonly CompileError[],
): string[] {
  const missing = expectations.filter(({ line }) => !errors.some((error) => error.line === line));
  const silent = expectations.filter(({ line, text }) => {
    const here = errors.filter((error) => error.line === line);
    return here.length > 0 && !here.some((error) => error.text.includes(text));
  });
  const surplus = errors.filter(({ line }) => !expectations.some((expected) => expected.line === line));
  const told = (line: number) => errors.filter((error) => error.line === line).map(({ text }) => text);
  return [
    ...missing.map(({ line, text }) => `${file}:${line}: accepted, but should say "${text}"`),
    ...silent.map(
      ({ line, text }) => `${file}:${line}: should say "${text}", but says: ${told(line).join('\n')}`,
    ),
    ...surplus.map(({ line, text }) => `${file}:${line}: should be accepted, but says: ${text}`),
  ];
}

/** A program that is right announces nothing; one that is wrong announces one error. */
export function verdictProblems(file: string, expectations: readonly Expectation[]): string[] {
  const verdict = verdictOf(file);
  if (verdict === 'right' && expectations.length > 0) return [`${file}: is right, and yet expects an error`];
  if (verdict === 'wrong' && expectations.length !== 1) return [`${file}: is wrong, so it expects one error`];
  return [];
}
