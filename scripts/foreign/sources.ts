import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pages } from '../../tests/docs/pages.ts';
import { sourceFiles } from '../corpus/lint.ts';
import type { Place } from './lint.ts';

export interface Source {
  /** Where it is, for people. */
  name: string;
  /** With a dot. */
  extension: string;
  text: string;
  /** Where it really is; code of this repository is linted as a file that stands alone. */
  place?: Place;
}

/** A bundle of megabytes says what its parts say, at the cost of a thousand files. */
const largest = 300_000;

/** What declares, drives or polyfills the extension API itself is not foreign. */
const ofExtensions = /\/node_modules\/(?:@wxt-dev|webextension-polyfill|webext-ports|playwright-core\/lib)\//;

/** The sources below the folders, each text once: packages bring copies of each other. */
export function* foreignSources(folders: readonly string[]): Generator<Source> {
  const seen = new Set<string>();
  const places = folders
    .map((folder) => path.resolve(folder))
    .flatMap((folder) => sourceFiles(folder).map((file) => ({ folder, file })));
  for (const place of places) {
    const { file } = place;
    if (ofExtensions.test(file) || statSync(file).size > largest) continue;
    const text = readFileSync(file, 'utf8');
    const digest = createHash('sha1').update(text).digest('base64');
    if (seen.has(digest)) continue;
    seen.add(digest);
    yield { name: file, extension: path.extname(file), text, place };
  }
}

const code = /^[jt]sx?$/;

/** Code about ports: every block of the documentation, and the example with its mistakes. */
export function extensionSources(root: string): Source[] {
  const blocks = pages.flatMap(({ file, blocks: all }) =>
    all
      .filter(({ language }) => code.test(language))
      .map((block) => ({
        name: `${file}:${block.line}`,
        extension: `.${block.language}`,
        text: block.code,
      })),
  );
  const example = sourceFiles(path.join(root, 'example'))
    .filter((file) => !file.includes('node_modules'))
    .map((file) => ({
      name: path.relative(root, file),
      extension: path.extname(file),
      text: readFileSync(file, 'utf8'),
    }));
  return [...blocks, ...example];
}
