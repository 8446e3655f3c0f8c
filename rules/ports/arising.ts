import type { ApiRoot } from '../api/roots.ts';
import { type Path, propertyOf } from '../flow/path.ts';
import type { PortEnd, PortFact } from './facts.ts';
import { type Finding, isOther, isPort, nothing } from './finding.ts';

/** What the API's members hand out, by the path from the API object on. */
const opening: Record<string, PortEnd> = {
  '.runtime.connect()': 'opened',
  '.extension.connect()': 'opened',
  '.tabs.connect()': 'opened',
  '.runtime.connectNative()': 'native',
};

const accepting = new Set(['onConnect', 'onConnectExternal', 'onConnectNative', 'onUserScriptConnect']);

/** The port that reading a path from the API object gives, and what then remains of the path. */
function portFrom(path: Path): { end: PortEnd; rest: Path } | undefined {
  const namespace = path.head;
  const member = path.tail.head;
  const third = path.tail.tail;
  if (namespace === undefined || member === undefined) return undefined;
  if (third.head === '()') {
    const end = opening[`${namespace}${member}()`];
    return end && { end, rest: third.tail };
  }
  if (namespace !== '.runtime' && namespace !== '.extension') return undefined;
  const event = propertyOf(member);
  if (event === undefined || !accepting.has(event)) return undefined;
  return third.head === '.addListener' && third.tail.head === '@0.0'
    ? { end: event === 'onConnectNative' ? 'native' : 'accepted', rest: third.tail.tail }
    : undefined;
}

/** Listeners of a port's events are given the port again. */
function isPortAgain(path: Path): boolean {
  const argument = path.tail.tail.head;
  if (path.tail.head !== '.addListener') return false;
  return path.head === '.onMessage'
    ? argument === '@0.1'
    : path.head === '.onDisconnect' && argument === '@0.0';
}

const members = new Set([
  '.name',
  '.sender',
  '.error',
  '.onMessage',
  '.onDisconnect',
  '.postMessage',
  '.disconnect',
]);

/** What a path read from a port gives: the port, something of it, or undefined where that is unknown. */
export function readFromPort(port: PortFact, path: Path): Finding | undefined {
  for (let rest = path; ;) {
    if (rest.head === undefined) return isPort(port);
    if (rest.head === 'await') rest = rest.tail;
    else if (isPortAgain(rest)) rest = rest.tail.tail.tail;
    else if (!members.has(rest.head)) return undefined;
    // A message, a sender's tab: what hangs on these is no port, but nothing is known of it either.
    else return rest.tail.head === undefined ? isOther(port.evidence) : nothing;
  }
}

/** Whether a path can give a port when it is read from one. */
export function mayReadFromPort(path: Path): boolean {
  return path.head === undefined || path.head === '.onMessage' || path.head === '.onDisconnect';
}

/** What reading a path from the API object gives, as far as ports are concerned. */
export function readFromApi(root: ApiRoot): Finding | undefined {
  const arisen = portFrom(root.path);
  if (!arisen) return undefined;
  return readFromPort({ end: arisen.end, family: root.family, evidence: root.node }, arisen.rest);
}
