import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the package that a bundled file belongs to, as `node_modules/…`; undefined for our own files. */
function packageFolder(file: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

async function licenseText(folder: string): Promise<string> {
  const files = await readdir(folder);
  const file = files.find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  if (file) return (await readFile(path.join(folder, file), 'utf8')).trim();
  // Some have it at the end of their readme.
  const readme = await readFile(path.join(folder, 'README.md'), 'utf8').catch(() => '');
  const section = /^#+ licen[cs]e\s*$([^]*)/im.exec(readme)?.[1]?.trim();
  if (!section)
    throw new Error(`${folder} is bundled, but has no licence text to keep: add its text by hand.`);
  return section;
}

/** The licences of all packages whose files were bundled, as they ask it of those who pass them on. */
export async function thirdPartyNotices(root: string, bundledFiles: readonly string[]): Promise<string> {
  const folders = [...new Set(bundledFiles.map(packageFolder).filter((folder) => folder !== undefined))];
  const sections: string[] = [];
  for (const folder of folders.sort()) {
    const absolute = path.join(root, folder);
    const { name, version, license } = JSON.parse(
      await readFile(path.join(absolute, 'package.json'), 'utf8'),
    ) as Record<'name' | 'version' | 'license', string>;
    sections.push(`## ${name} ${version} (${license})\n\n${await licenseText(absolute)}\n`);
  }
  return `# Third-party notices\n\nParts of these packages are bundled in \`dist/index.js\`.\n\n${sections.join('\n')}`;
}
