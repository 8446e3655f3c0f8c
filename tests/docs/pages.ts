import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf, type Block } from './blocks.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** Relative to the repository, with slashes. */
  file: string;
  text: string;
  blocks: readonly Block[];
}

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('.vitepress/'));
}

function read(file: string): Page {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, text, blocks: blocksOf(text) };
}

const files = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'THIRD-PARTY-NOTICES.md'),
  ...markdownIn('docs'),
  ...markdownIn('example'),
].sort();

const rulePage = /^docs\/rules\/(?<rule>(?!index\.)[\w-]+)\.md$/;

/** The rule that a page is about; the list of all rules is about none. */
export function ruleOf(file: string): string | undefined {
  return rulePage.exec(file)?.groups?.['rule'];
}

export const pages: readonly Page[] = files.map(read);
