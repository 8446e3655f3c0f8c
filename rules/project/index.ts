import type { TSESLint } from '@typescript-eslint/utils';
import type { Browser } from '../browsers/browser.ts';
import { isObject } from '../files/json.ts';
import { normalize, withSlashes } from '../files/paths.ts';
import type { PortEnd } from '../ports/facts.ts';
import { readOnce } from '../syntax/read-once.ts';
import { connectionsOf, type Connections } from './connections/connections.ts';
import type { Context } from './context.ts';
import { projectFiles } from './extension/project-files.ts';
import { manifestStamps } from './manifest/load.ts';
import { browserSettings, type Manifest } from './manifest/manifest.ts';
import { manifestsFor } from './manifest/of-setting.ts';
import { checkSettings, settingsKey, type Settings } from './settings.ts';
import { shownTargets, targetsOf, type Targets } from './targets.ts';
import { wiresOf, type WireUse } from './wire.ts';

export type { Context } from './context.ts';
export type { Manifest } from './manifest/manifest.ts';
export type { Settings } from './settings.ts';
export type { Targets } from './targets.ts';
export type { Wire, WireUse } from './wire.ts';

/** What is known of the extension that a file belongs to. */
export interface Project {
  /** The working directory, with forward slashes: what paths and globs of the settings are relative to. */
  cwd: string;
  settings: Settings;
  /** What is wrong with the settings or the manifests, a sentence each. */
  problems: readonly string[];
  /** The manifests that the settings name, or the one found in a usual place; none where nothing is known. */
  manifests: readonly Manifest[];
  targets: Targets;
  /** Those of the targets that the settings or the manifests name, and that are not assumed. */
  shownTargets: ReadonlySet<Browser>;
  /** What carries messages on a port of this end, and in which targets. */
  wires(end: PortEnd): readonly WireUse[];
  /** Where a file runs, by its absolute name; undefined where nothing says so. */
  contextsOf(filename: string): ReadonlySet<Context> | undefined;
  connections: Connections;
  /** The files that are named with this one by the manifests, the settings or a layout, itself among them; undefined where it is not named. */
  filesNamedWith(filename: string): ReadonlySet<string> | undefined;
}

interface LoadedProject {
  project: Project;
  /** The manifests' files, and what they were when the project was read. */
  watched: readonly string[];
  stamps: string;
  /** When the files were last looked at, in milliseconds. */
  looked: number;
}

type LintContext = Pick<TSESLint.RuleContext<string, readonly unknown[]>, 'cwd' | 'settings' | 'sourceCode'>;

const byProgram = new WeakMap<object, Project>();
const byCwd = new Map<string, LoadedProject>();
const bySettings = new WeakMap<object, Map<string, LoadedProject>>();

function cacheFor(written: unknown): Map<string, LoadedProject> {
  if (written === undefined) return byCwd;
  // What is no object is wrong, and cannot be told from other such settings by its identity.
  if (typeof written !== 'object' || written === null) return new Map();
  let cache = bySettings.get(written);
  if (!cache) bySettings.set(written, (cache = new Map<string, LoadedProject>()));
  return cache;
}

function load(written: unknown, cwd: string): LoadedProject {
  const { settings, problems: settingProblems } = checkSettings(written);
  const { manifests, problems, watched } = manifestsFor(settings.manifest, cwd);
  const targets = targetsOf(settings.targets, manifests);
  const files = projectFiles(settings.contexts, manifests, cwd);
  const wires = new Map<PortEnd, readonly WireUse[]>();
  const project: Project = {
    cwd,
    settings,
    problems: [...settingProblems, ...problems],
    manifests,
    targets,
    shownTargets: shownTargets(settings.targets, manifests),
    wires(end) {
      let found = wires.get(end);
      if (!found) wires.set(end, (found = wiresOf(end, settings.serialization, targets, manifests)));
      return found;
    },
    contextsOf: (filename) => files.contextsOf(filename),
    connections: connectionsOf(files, cwd),
    filesNamedWith(filename) {
      const path = normalize(withSlashes(filename));
      const named = files.namedWith(path);
      return named.has(path) ? named : undefined;
    },
  };
  return { project, watched, stamps: manifestStamps(watched), looked: Date.now() };
}

/** Whether a manifest of the project names Firefox for Android. */
export function isForFirefoxOnAndroid({ manifests }: Project): boolean {
  return manifests.some((manifest) => isObject(browserSettings(manifest)['gecko_android']));
}

function isFresh(loaded: LoadedProject): boolean {
  loaded.looked = Date.now();
  return loaded.stamps === manifestStamps(loaded.watched);
}

/** What was asked for last: from file to file it is mostly the same. */
let latest: { written: unknown; cwd: string; loaded: LoadedProject } | undefined;

function loadedProject({ settings, cwd }: LintContext, isGood: (loaded: LoadedProject) => boolean): Project {
  const written: unknown = settings[settingsKey];
  const cache = cacheFor(written);
  let loaded = cache.get(cwd);
  if (!loaded || !isGood(loaded)) cache.set(cwd, (loaded = load(written, normalize(withSlashes(cwd)))));
  latest = { written, cwd, loaded };
  return loaded.project;
}

/**
 * The project that a linted file belongs to. Asked for once per file: within one file the answer never changes, and
 * from file to file it is kept for as long as the settings are the same object and the manifests are the same files.
 */
export function projectOf(context: LintContext): Project {
  const program = context.sourceCode.ast;
  let project = byProgram.get(program);
  if (!project) byProgram.set(program, (project = loadedProject(context, isFresh)));
  return project;
}

/** Looking at the manifests again for every file that has nothing to do with ports would cost more than all else. */
const pause = 1000;

function isFreshEnough(loaded: LoadedProject): boolean {
  return Date.now() - loaded.looked < pause || isFresh(loaded);
}

/** The project as it was at most a second ago. */
export function recentProjectOf(context: LintContext): Project {
  const isSame =
    latest?.cwd === readOnce(context, 'cwd') && latest.written === readOnce(context, 'settings')[settingsKey];
  return latest && isSame && Date.now() - latest.loaded.looked < pause
    ? latest.loaded.project
    : loadedProject(context, isFreshEnough);
}
