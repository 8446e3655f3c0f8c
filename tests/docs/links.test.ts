import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, root } from './pages.ts';

/** Links in prose; what stands in code is no link. */
function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1]!);
}

/** The fragment that GitHub and the site make of a heading. */
function fragmentOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function fragmentsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => fragmentOf(match[1]!));
}

/** What is wrong with a link of a page; undefined where it leads somewhere. */
function flawOf(page: string, link: string): string | undefined {
  const [target = '', fragment] = link.split('#');
  const file = target === '' ? path.join(root, page) : path.join(root, path.dirname(page), target);
  if (!existsSync(file)) return `${link} leads nowhere`;
  if (fragment === undefined || statSync(file).isDirectory() || !file.endsWith('.md')) return undefined;
  return fragmentsIn(file).includes(fragment) ? undefined : `${link} has no such heading`;
}

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
  it('links to what is there', () => {
    const links = linksIn(page.text).filter((link) => !/^(?:[a-z]+:|\/)/.test(link));
    expect(links.map((link) => flawOf(file, link)).filter(Boolean)).toEqual([]);
  });

  it('links to other places by https', () => {
    expect(linksIn(page.text).filter((link) => link.startsWith('http:'))).toEqual([]);
  });
});
