import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch, type CompileError } from './compilation.ts';
import { root, verdictOf } from './programs.ts';
import { inWorld, isAcceptedBy, worlds, type WorldName } from './worlds.ts';

/** An error that a file of test-d/ announces: in the line below its comment, with a text. */
export interface Expectation {
  line: number;
  text: string;
}

const comment = /^\s*\/\/ @ts-expect-error -- (?<text>.*\S)\s*$/;

interface Copy {
  copy: string;
  expectations: Expectation[];
}

/** In one step, and only where it is otherwise: a compiler in a process of its own may be reading the file. */
function keep(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, text);
  renameSync(whole, file);
}

/** Writes a copy whose comments expect nothing, line by line the same, and tells what they announced. */
export function strip(file: string, world?: WorldName): Copy {
  const copy = path.join(scratch, world ?? '', path.relative(root, file));
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const expectations = lines.flatMap((line, index) => {
    const announced = comment.exec(line)?.groups?.['text'];
    if (announced !== undefined) return [{ line: index + 2, text: announced }];
    if (line.includes('@ts-expect-error'))
      throw new Error(`${file}:${index + 1}: say what the error should say, after " -- ".`);
    return [];
  });
  const stripped = text.replaceAll('@ts-expect-error', 'expected');
  keep(copy, world ? inWorld(stripped, worlds[world]) : stripped);
  return { copy, expectations: world && isAcceptedBy(text, world) ? [] : expectations };
}

/** Compares what a stripped copy got with what it should have got. */
export function compare(
  file: string,
  expectations: readonly Expectation[],
  errors: readonly CompileError[],
  lastOverloadOnly = false,
): string[] {
  const missing = expectations.filter(({ line }) => !errors.some((error) => error.line === line));
  const silent = expectations.filter(({ line, text }) => {
    const here = errors.filter((error) => error.line === line);
    if (lastOverloadOnly && here.some((error) => error.text.includes('No overload matches this call')))
      return false;
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
export function verdictProblems(file: string): string[] {
  const verdict = verdictOf(file);
  const announced = readFileSync(file, 'utf8').split('@ts-expect-error').length - 1;
  if (verdict === 'right' && announced > 0) return [`${file}: is right, and yet expects an error`];
  if (verdict === 'wrong' && announced !== 1) return [`${file}: is wrong, so it expects one error`];
  return [];
}
