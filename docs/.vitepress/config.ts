import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme, type MarkdownRenderer } from 'vitepress';

const docs = fileURLToPath(new URL('..', import.meta.url));
const root = path.dirname(path.resolve(docs));
const repository = 'https://github.com/webext-ports/webext-ports';

/** Everything that a page needs comes from where the page comes from; the browser itself sees to it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** An icon by name would be asked of a server of icons. */
const sourceIcon =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" ' +
  'stroke-linejoin="round"><path d="m8 7-5 5 5 5M16 7l5 5-5 5" style="fill:none"/></svg>';

/** The guides, in the order in which they are read. */
const guides = [
  'start',
  'types',
  'protocols',
  'migration',
  'settings',
  'wire',
  'editors',
  'faq',
  'cost',
  'development',
];

function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(path.join(docs, file), 'utf8'))?.[1];
  return heading?.replaceAll('`', '') ?? path.basename(file, '.md');
}

const rules = readdirSync(path.join(docs, 'rules'))
  .filter((file) => file.endsWith('.md') && file !== 'index.md')
  .map((file) => file.slice(0, -3));

function sidebar(): DefaultTheme.SidebarItem[] {
  return [
    { text: 'Guide', items: guides.map((name) => ({ text: titleOf(`${name}.md`), link: `/${name}` })) },
    {
      text: 'Rules',
      link: '/rules/',
      items: rules.map((rule) => ({ text: rule, link: `/rules/${rule}` })),
    },
  ];
}

/** A link to a file of the repository that is no page of the site leads to the repository. */
function linkToRepository(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('link-to-repository', ({ tokens, env }) => {
    const page = (env as { path?: string }).path;
    if (page === undefined) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (!href || /^(?:[a-z]+:|#|\/)/.test(href)) continue;
      const target = path.relative(root, path.resolve(path.dirname(page), href.replace(/#.*/, '')));
      if (!target.startsWith('docs/') || !target.endsWith('.md')) {
        token.attrSet('href', `${repository}/blob/main/${target}`);
      }
    }
  });
}

export default defineConfig({
  title: 'webext-ports',
  description: 'Precise types and lint rules for the port APIs of browser extensions.',
  lang: 'en',
  base: process.env['SITE_BASE'] ?? '/',
  outDir: '../site',
  cleanUrls: false,
  // The browsers that the playground's worker is built for.
  vite: { build: { target: ['chrome114', 'firefox115', 'safari16'] } },
  // A test of the documentation says which links are dead, in pages outside the site too.
  ignoreDeadLinks: true,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env['SITE_BASE'] ?? '/'}icon.svg` }],
  ],
  // Wide tables need the place that the list of headings takes.
  transformPageData({ relativePath, frontmatter }) {
    if (relativePath === 'wire.md' || relativePath === 'rules/index.md')
      Object.assign(frontmatter, { aside: false, pageClass: 'wide-page' });
  },
  transformHead: () => [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }],
  ],
  markdown: {
    config: linkToRepository,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/start', activeMatch: '^/(?!$|rules/|playground)' },
      { text: 'Rules', link: '/rules/', activeMatch: '^/rules/' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: sidebar(),
    search: { provider: 'local' },
    outline: [2, 3],
    socialLinks: [{ icon: { svg: sourceIcon }, link: repository, ariaLabel: 'Source code' }],
    editLink: { pattern: `${repository}/edit/main/docs/:path` },
    docFooter: { prev: false, next: false },
  },
});
