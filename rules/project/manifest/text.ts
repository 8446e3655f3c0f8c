import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { describe, isObject, type JsonObject } from '../../files/json.ts';

export type ManifestText = { json: JsonObject; problem?: undefined } | { problem: string; json?: undefined };

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** `CommaExpected` as words: `comma expected`. */
function words(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}

/** The manifest that a text is. Comments are allowed, as browsers allow them; `name` is for the sentence. */
export function parseManifest(text: string, name: string): ManifestText {
  const errors: ParseError[] = [];
  let value: unknown;
  try {
    value = parse(text, errors);
  } catch {
    // The parser recurses: brackets nested by the ten thousand exhaust the stack.
    return { problem: `The manifest ${name} is nested too deeply to be read.` };
  }
  const [error] = errors;
  if (error) {
    const where = `line ${lineAt(text, error.offset)}`;
    return {
      problem: `The manifest ${name} must be JSON, but it cannot be read at ${where} (${words(error)}).`,
    };
  }
  if (!isObject(value))
    return { problem: `The manifest ${name} must be a JSON object, but it is ${describe(value)}.` };
  return { json: value };
}

/** Plasmo keeps in package.json what is to be in the manifest. */
export function manifestOfPackage(json: JsonObject, name: string): ManifestText {
  const value = json['manifest'];
  if (isObject(value)) return { json: value };
  const found = value === undefined ? 'it has none' : `it is ${describe(value)}`;
  return {
    problem: `The manifest ${name} must have a key \`manifest\` with an object, as Plasmo reads it, but ${found}.`,
  };
}
