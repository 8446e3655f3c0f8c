import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ApiValue } from '../api/index.ts';
import { directApi } from '../api/direct.ts';
import { type ApiModules, apiModules } from '../api/modules.ts';
import { apiRoot } from '../api/roots.ts';
import { type Domain, Flow } from '../flow/flow.ts';
import type { OtherFiles } from '../flow/modules/files.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isGlobal } from '../syntax/variables.ts';
import { findingFromApi } from './api-finding.ts';
import { mayReadFromPort, readFromPort } from './arising.ts';
import { declaredPort } from './declared.ts';
import { mayShowPorts } from './evidence.ts';
import { portByItsUse } from './ducks.ts';
import type { PortFact } from './facts.ts';
import {
  apiIn,
  exhausted,
  type Finding,
  isNothing,
  isOther,
  isSettled,
  join,
  nothing,
  portIn,
} from './finding.ts';
import { isOfPlatform } from './others.ts';
import { type TypedPort, typedPorts } from './typed.ts';

/** Answers for one file: which expressions hold a port, which are of the API. */
export interface Engine {
  sourceCode: Readonly<TSESLint.SourceCode>;
  portAt(node: TSESTree.Node): PortFact | undefined;
  /** False where the file itself shows that an expression holds no port, so that no other file need be asked. */
  mayHoldPort(node: TSESTree.Node): boolean;
  /** The same for what a message is sent on: where the file does not tell, its project is asked. */
  receiverAt(node: TSESTree.Node): PortFact | undefined;
  apiAt(node: TSESTree.Node): ApiValue | undefined;
}

function domainOf(
  modules: ApiModules,
  findOthers: FindOthers,
  isTyped: boolean,
  others?: OtherFiles,
): Domain<Finding> {
  return {
    nothing,
    exhausted,
    join,
    // Where types say that it is a port, it is still asked which end.
    isSettled: (finding) => !isTyped && isSettled(finding),
    end(end) {
      const root = apiRoot(end, modules);
      if (root) return findingFromApi(root);
      return isOfPlatform(end) && end.node ? isOther(end.node) : undefined;
    },
    declared: (declaration, path, sourceCode) =>
      declaredPort({ sourceCode, modules, others, findOthers }, declaration, path),
    used(place, path, sourceCode) {
      const port = mayReadFromPort(path) ? portByItsUse(sourceCode, place) : undefined;
      return port && readFromPort(port, path);
    },
  };
}

/** What types say where they do not say that something is no port: then nothing need be followed. */
type KnownPort = Exclude<TypedPort, { kind: 'other' }>;

/** What the types say, with what syntax knows beyond them; where they say nothing, what syntax says. */
function decide(typed: KnownPort, finding: Finding, node: TSESTree.Node): PortFact | undefined {
  if (!typed) return portIn(finding);
  const { port } = finding;
  if (!port) return { end: typed.end, family: typed.family, evidence: node };
  return {
    end: typed.end === 'unknown' ? port.end : typed.end,
    family: port.family ?? typed.family,
    evidence: port.evidence,
  };
}

/** `window`, `window.frames[0]`: what hangs on a global of the environment. */
function isOfGlobal(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): boolean {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root.type === 'Identifier' && isGlobal(sourceCode, root);
}

/** What is asked of the files beside the linted one: undefined where they cannot be read. */
export type FindOthers = () => OtherFiles | undefined;

export function createEngine(
  sourceCode: Readonly<TSESLint.SourceCode>,
  modules: unknown,
  findOthers: FindOthers,
): Engine {
  const api = apiModules(modules);
  const typedPort = typedPorts(sourceCode);
  const isTyped = typedPort !== undefined;
  const flow = new Flow(sourceCode, domainOf(api, findOthers, isTyped));
  let beyond: Flow<Finding> | undefined;

  // What comes from elsewhere is shown by its type alone, in a file that says nothing of ports itself.
  const findingHere = (node: TSESTree.Node): Finding => (mayShowPorts(sourceCode) ? flow.ask(node) : nothing);

  function findingBeyond(node: TSESTree.Node): Finding {
    if (!beyond) {
      const others = findOthers();
      beyond = new Flow(sourceCode, domainOf(api, findOthers, isTyped, others), others);
    }
    return beyond.ask(node);
  }

  return {
    sourceCode,
    portAt(node) {
      const typed = typedPort?.(node);
      return typed?.kind === 'other' ? undefined : decide(typed, findingHere(node), node);
    },
    mayHoldPort(node) {
      const typed = typedPort?.(node);
      if (typed) return typed.kind !== 'other';
      // That is known at once; what else a file without a word of ports says is asked for last.
      const here = isOfGlobal(sourceCode, node) ? flow.ask(node) : findingHere(node);
      return isNothing(here) || portIn(here) !== undefined;
    },
    receiverAt(node) {
      const typed = typedPort?.(node);
      if (typed?.kind === 'other') return undefined;
      const here = flow.ask(node);
      const isOpen = !typed && isNothing(here);
      return decide(typed, isOpen ? findingBeyond(node) : here, node);
    },
    apiAt: (node) => directApi(sourceCode, node) ?? apiIn(flow.ask(node)),
  };
}
