import type { TSESTree } from '@typescript-eslint/utils';

/** A test that was made before control comes to a node. */
export interface TestBefore {
  test: TSESTree.Node;
  /** Whether it held then; undefined where it was compared with something else, as in a `switch`. */
  held: boolean | undefined;
}

/** Whether control never runs past the end of a statement. */
function alwaysLeaves(statement: TSESTree.Statement | null): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return alwaysLeaves(statement.body.at(-1) ?? null);
    case 'IfStatement':
      return alwaysLeaves(statement.consequent) && alwaysLeaves(statement.alternate);
    default:
      return false;
  }
}

function statementsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return [];
  }
}

interface EarlyExit extends TestBefore {
  readonly statement: TSESTree.IfStatement;
}

/** The statements `if (…) return;` and the like of a block, in their order. */
function earlyExitsIn(block: TSESTree.Node): readonly EarlyExit[] {
  return statementsOf(block)
    .filter((statement) => statement.type === 'IfStatement')
    .flatMap((statement): EarlyExit[] => {
      const { test } = statement;
      if (alwaysLeaves(statement.consequent)) return [{ statement, test, held: false }];
      return alwaysLeaves(statement.alternate) ? [{ statement, test, held: true }] : [];
    });
}

/** Kept, since a block of many statements is asked about once for each. */
const earlyExits = new WeakMap<TSESTree.Node, readonly EarlyExit[]>();

/** The tests of `if (…) return;` and the like that stand before a statement in its block. */
function* testsOfEarlyExits(parent: TSESTree.Node, child: TSESTree.Node): Generator<TestBefore> {
  let exits = earlyExits.get(parent);
  if (!exits) earlyExits.set(parent, (exits = earlyExitsIn(parent)));
  for (const { statement, test, held } of exits) {
    if (statement.range[0] >= child.range[0]) return;
    yield { test, held };
  }
}

function* testsOfParent(parent: TSESTree.Node, child: TSESTree.Node): Generator<TestBefore> {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (parent.test !== child) yield { test: parent.test, held: parent.consequent === child };
      break;
    case 'WhileStatement':
      if (parent.test !== child) yield { test: parent.test, held: true };
      break;
    case 'LogicalExpression':
      if (parent.right === child && parent.operator !== '??') {
        yield { test: parent.left, held: parent.operator === '&&' };
      } else if (parent.right === child) yield { test: parent.left, held: undefined };
      break;
    case 'SwitchCase':
      if (parent.test !== child) {
        yield { test: parent.parent.discriminant, held: undefined };
        if (parent.test) yield { test: parent.test, held: undefined };
      }
      break;
    default:
  }
  yield* testsOfEarlyExits(parent, child);
}

/**
 * The tests that decide whether control comes to a node, innermost first, up to a node that holds it (the program,
 * unless said otherwise).
 */
export function* outcomesBefore(node: TSESTree.Node, within?: TSESTree.Node): Generator<TestBefore> {
  for (let child = node; child.parent && child !== within; child = child.parent) {
    yield* testsOfParent(child.parent, child);
  }
}

/** The same without which way they went. */
export function* testsBefore(node: TSESTree.Node, within?: TSESTree.Node): Generator<TSESTree.Node> {
  for (const { test } of outcomesBefore(node, within)) yield test;
}

/** What must hold, and what cannot, where a test has held or not: `!a`, `a && b`, `a || b` taken apart. */
function* partsOf({ test, held }: TestBefore): Generator<TestBefore> {
  if (held !== undefined && test.type === 'UnaryExpression' && test.operator === '!') {
    yield* partsOf({ test: test.argument, held: !held });
  } else if (
    held !== undefined &&
    test.type === 'LogicalExpression' &&
    test.operator === (held ? '&&' : '||')
  ) {
    yield* partsOf({ test: test.left, held });
    yield* partsOf({ test: test.right, held });
  } else {
    yield { test, held };
  }
}

/** So many tests are looked at where one that tells something stands near. */
export const nearTests = 20;

/** The innermost tests that decide whether control comes to a node, taken apart. */
export function* shownBefore(node: TSESTree.Node, most = Infinity): Generator<TestBefore> {
  let left = most;
  for (const before of outcomesBefore(node)) {
    if (left-- === 0) return;
    yield* partsOf(before);
  }
}
