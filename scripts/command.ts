import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Ends the process with a sentence on how it was called. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** What a command was called with: options and at most so many words. It answers `--help` with how it is called. */
export function calledWith<const Known extends Options>(usage: string, options: Known, mostWords = 0) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  const { values, positionals } = parsed(usage, args, options);
  const unexpected = positionals[mostWords];
  if (unexpected !== undefined) refuse(`Unexpected argument '${unexpected}'.\n\n${usage}`);
  return { values, words: positionals };
}

function parsed<const Known extends Options>(usage: string, args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.(?:\s|$)/);
    return refuse(`${sentence}.\n\n${usage}`);
  }
}

/** A number that a command was given. */
export function numberFrom(text: string, what: string): number {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number)
    ? refuse(`${what} must be a number, but it is '${text}'.`)
    : number;
}
