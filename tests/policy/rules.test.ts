import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import plugin from '../../rules/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(plugin.rules);
const repository = packageJson.repository.url.replace(/^git\+|\.git$/g, '');

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending) && !file.startsWith('index.'))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

describe('the rules', () => {
  it('are the files on disk', () => {
    expect([...names].sort()).toEqual(namesIn('rules', '.ts'));
  });

  it('each have a page, and no page is about a rule that is gone', () => {
    expect(namesIn('docs/rules', '.md')).toEqual([...names].sort());
  });

  it('each have a test', () => {
    expect(namesIn('tests/rules', '.test.ts')).toEqual(expect.arrayContaining(names));
  });
});

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
}

/** The path of each option without a description, and of each object that takes keys nobody knows. */
function flawsOf(schema: Schema, at: string): string[] {
  const flaws = Object.entries(schema.properties ?? {}).flatMap(([name, option]) => [
    ...(option.description ? [] : [`${at}.${name} has no description`]),
    ...flawsOf(option, `${at}.${name}`),
  ]);
  if (schema.properties && schema.additionalProperties !== false) flaws.push(`${at} takes any key`);
  return flaws;
}

describe.each(Object.entries(plugin.rules))('%s', (name, rule) => {
  const { docs, messages, schema, type } = rule.meta;
  const schemas = (Array.isArray(schema) ? schema : [schema]) as readonly Schema[];

  it('says what it is: its kind, a page, a description', () => {
    expect(type).toMatch(/^(?:problem|suggestion)$/);
    expect(docs?.url).toBe(`${repository}/blob/main/docs/rules/${name}.md`);
    expect(docs?.description).toMatch(/^(?:disallow|enforce|require)\b.*[^.]$/);
  });

  it.each(Object.entries(messages))('has a whole sentence as message %s', (_id, message) => {
    // A name of the API keeps its small letter at the head of a sentence.
    expect(message).toMatch(/^(?:[A-Z`"]|\{\{|[a-z]+[A-Z])/);
    expect(message).toMatch(/(?:[.?!]|\{\{\s*\w+\s*\}\})$/);
  });

  it('describes its options, and takes no others', () => {
    expect(schemas.flatMap((each, index) => flawsOf(each, `option ${index + 1}`))).toEqual([]);
  });

  it('has positive option names', () => {
    const options = schemas.flatMap((each) => Object.keys(each.properties ?? {}));
    const negative = /^(?:no|not|dont|disable|disallow|ignore|skip)[A-Z]/;
    expect(options.filter((option) => negative.test(option))).toEqual([]);
  });

  it('names its messages in camelCase', () => {
    const ids = Object.keys(messages);
    expect(ids.filter((id) => !/^[a-z]+(?:[A-Z][a-z\d]*)*$/.test(id))).toEqual([]);
  });
});

describe('CONTRIBUTING', () => {
  it('has every folder of the house', () => {
    const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
    const folders = readdirSync(path.join(root, 'rules'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((folder) => !text.includes(`${folder}/\``))).toEqual([]);
  });
});
