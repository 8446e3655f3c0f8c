import { describe, expect, it } from 'vitest';
import { blocksOf, type Block } from '../docs/blocks.ts';
import { checkTypes } from '../docs/program.ts';
import { documented, exportedNames, type Documented } from './declarations.ts';

/** What an example takes for given, by the object that it is about. */
const given = (family: 'chrome' | 'browser'): Readonly<Record<string, string>> => ({
  port: `declare const port: import('webext-ports').${family === 'chrome' ? 'Port' : 'BrowserPort'};`,
  tabId: 'declare const tabId: number;',
});

/** What an example that speaks of registered ports stands on. */
const registry = `declare module 'webext-ports' {
  interface PortProtocols {
    feed: Protocol<{ type: 'subscribe'; topic: string }, { type: 'item'; title: string }>;
    log: Protocol<string, never>;
  }
}`.replaceAll(/\n\s*/g, ' ');
const speaksOfRegistered = (code: string): boolean =>
  /\b(?:UpOf|DownOf|RegisteredPort|UnregisteredPort)\b/.test(code);

const isDeclared = (code: string, name: string): boolean =>
  new RegExp(
    `\\b(?:const|let|function|class|interface|type)\\s+${name}\\b|[(,]\\s*${name}\\b[^()]*\\) =>`,
  ).test(code);

function startOf(code: string, name: string): string {
  const uses = (word: string): boolean => new RegExp(`(?<![.\\w'"-])${word}\\b(?!:)`).test(code);
  const family = /browser|firefox|polyfill|wxt/.test(name) ? 'browser' : 'chrome';
  const values = Object.entries(given(family)).filter(([word]) => uses(word) && !isDeclared(code, word));
  const protocols = speaksOfRegistered(code) ? registry : '';
  const named = code.includes("from 'webext-ports'") ? [] : exportedNames.filter(uses);
  const types = protocols ? [...named, 'Protocol'] : named;
  const imported = types.length > 0 ? `import type { ${types.join(', ')} } from 'webext-ports'; ` : '';
  return `${imported}${protocols}${values.map(([, declaration]) => declaration).join(' ')}`;
}

/** The examples in a comment, each made into a module that has what it takes for given, in its first line. */
function examplesIn({ name, comment }: Documented, index: number): Block[] {
  return blocksOf(comment.replaceAll(/^\s*\* ?/gm, '')).map((block) => ({
    ...block,
    code: `${startOf(block.code, name)}\n${block.code}`,
    attributes: { filename: `example-${index}.ts` },
    words: new Set(block.code.includes('declare module') || speaksOfRegistered(block.code) ? ['alone'] : []),
  }));
}

const examples = documented.flatMap((declaration, index) =>
  examplesIn(declaration, index).map((block) => ({ name: declaration.name, block })),
);
const checked = checkTypes(examples.map(({ block }) => block));

describe('the examples in doc comments', () => {
  it('are all found', () => {
    const announced = documented.filter(({ comment }) => comment.includes('@example'));
    expect(examples).toHaveLength(announced.length);
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples)('compile: the one of $name', ({ block }) => {
    expect(checked.get(block)?.errors).toEqual([]);
  });
});
