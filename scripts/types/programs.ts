import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { versions, type Version } from './compilers.ts';
import { belongsTo, worlds, type World, type WorldName } from './worlds.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is compiled at once, because what it registers holds for the whole program. */
export interface Program {
  name: string;
  files: readonly string[];
  /** Packages whose ambient types it needs. */
  types: readonly string[];
  /** The first compiler that the overlaid package itself is written for. */
  since?: Version;
  /** Programs on top of a package that resolves its own files as a bundler does. */
  bundlerOnly?: boolean;
  /** Whether tsd checks exact types in it. */
  tsd?: boolean;
  /** The declarations that take the place of the globals in it. */
  world?: WorldName;
}

const surroundings: Readonly<Record<string, Omit<Program, 'name' | 'files'>>> = {
  'overlay-chrome': { types: ['chrome'], since: '5.4' },
  'overlay-firefox': { types: ['firefox-webext-browser'] },
  'overlay-polyfill': { types: [] },
  'overlay-both': { types: [], since: '5.4' },
  'overlay-wxt': { types: [], since: '5.9', bundlerOnly: true },
};

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.[jt]sx?$/.test(file))
    .map((file) => path.join(folder, file));
}

const exact = path.join(root, 'test-d');
const suite = path.join(root, 'tests/types/programs');

/** Each folder of test-d/: one file for each concept, with what is right and what is wrong about it. */
const concepts: Program[] = foldersIn(exact).map((name) => ({
  name,
  files: filesIn(path.join(exact, name)),
  types: [],
  tsd: !surroundings[name],
  ...surroundings[name],
}));

/** Each folder of tests/types/programs/: what users write, each file a small program that is right or wrong. */
function programsOfUsers(project: string): Program[] {
  const files = ['', 'right', 'wrong'].flatMap((verdict) => filesIn(path.join(suite, project, verdict)));
  const about = (world: string) => files.filter((file) => belongsTo(readFileSync(file, 'utf8'), world));
  return Object.entries<World>(worlds).map(([world, { types, since, bundlerOnly }]) => ({
    name: `programs, ${project}, on ${world}`,
    files: about(world),
    types,
    world: world as WorldName,
    ...(since && { since }),
    ...(bundlerOnly && { bundlerOnly }),
  }));
}

export const programs: readonly Program[] = [...concepts, ...foldersIn(suite).flatMap(programsOfUsers)];

/** Files whose mistakes only `strictNullChecks` and `strictFunctionTypes` see. */
export function needsStrict(file: string): boolean {
  return /\.strict\.[jt]sx?$/.test(file);
}

/** Whether a file is about what this compiler can tell: `// Since: TypeScript 5.4` says from which on. */
export function isFor(file: string, version: Version): boolean {
  const since = /^\/\/ Since: TypeScript (?<since>\d+\.\d+)/m.exec(readFileSync(file, 'utf8'))?.groups?.[
    'since'
  ];
  return since === undefined || versions.indexOf(version) >= versions.findIndex((name) => name === since);
}

/** What a file of the users' programs should be, by its folder. */
export function verdictOf(file: string): 'right' | 'wrong' | undefined {
  const verdict = path.basename(path.dirname(file));
  return verdict === 'right' || verdict === 'wrong' ? verdict : undefined;
}
