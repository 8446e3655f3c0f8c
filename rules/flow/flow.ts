import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { OtherFiles } from './modules/files.ts';
import { emptyPath, type Path } from './path.ts';
import type { End, Place } from './place.ts';
import { stepFrom } from './steps.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What the ends of a flow mean to the one who asks, and how several add up. */
export interface Domain<Value> {
  readonly nothing: Value;
  /** What is answered where following would cost too much. */
  readonly exhausted: Value;
  join(one: Value, other: Value): Value;
  /** Whether an answer stays what it is whatever is joined to it, so that nothing more need be followed. */
  isSettled?(value: Value): boolean;
  /** Undefined where it says nothing. */
  end(end: End): Value | undefined;
  /** What a declared type says of a value that hangs on it by `path`; undefined where it says nothing, so that the flow goes on. */
  declared(declaration: TSESTree.Node, path: Path, file: SourceCode): Value | undefined;
  /** What the way in which a place is used says of what hangs on it by `path`; undefined where it says nothing. */
  used(place: TSESTree.Node, path: Path, file: SourceCode): Value | undefined;
}

/** What a step from one place to those before it may do. */
export interface Step {
  readonly sourceCode: SourceCode;
  readonly here: Path;
  /** Undefined where only this file is looked at. */
  readonly others: OtherFiles | undefined;
  /** The same step, going on in another file. */
  in(file: SourceCode): Step;
  /** The value may come from there. */
  to(place: Place, path: Path): void;
  /** Whether the end means something to the one who asks. */
  end(end: End): boolean;
  /** Whether a declared type settled the matter. */
  declared(declaration: TSESTree.Node, path: Path): boolean;
  used(place: TSESTree.Node, path: Path): void;
}

interface Cell<Value> {
  file: SourceCode;
  place: Place;
  path: Path;
  value: Value;
  next: Cell<Value>[];
  /** Position in the order of discovery, and the earliest one reachable (Tarjan's algorithm); -1 when finished. */
  index: number;
  low: number;
  visited: number;
}

const longestPath = 12;
/** For one question. No port of 120 public repositories took more than 80; what takes thousands is a bundle's own function calls. */
const mostCells = 1_000;
/** For one question at one place: code that circles through calls and promises finds ever longer paths there. */
const mostPathsAtOnce = 100;

/** The cells of one place. */
interface CellsOfPlace<Value> {
  readonly byPath: Map<Path, Cell<Value>>;
  /** How many of them the question that is being answered has made. */
  question: number;
  made: number;
}

/** Follows values backwards to where they may come from, each place once for all questions of a file. */
export class Flow<Value> {
  readonly here = emptyPath();
  readonly #cells = new Map<Place, CellsOfPlace<Value>>();
  readonly #steps = new Map<SourceCode, Step>();
  readonly #sourceCode: SourceCode;
  readonly #domain: Domain<Value>;
  readonly #others: OtherFiles | undefined;
  #discovered = 0;
  #questions = 0;
  #isCircling = false;
  /** The cell whose successors are being found. */
  #current: Cell<Value> | undefined;

  constructor(sourceCode: SourceCode, domain: Domain<Value>, others?: OtherFiles) {
    this.#sourceCode = sourceCode;
    this.#domain = domain;
    this.#others = others;
  }

  /** What a place, and what hangs on it by `path`, may hold. */
  ask(place: Place, path: Path = this.here): Value {
    this.#questions++;
    const root = this.#cell(this.#sourceCode, place, path);
    if (root.index === 0) this.#solve(root);
    return root.value;
  }

  #cell(file: SourceCode, place: Place, path: Path): Cell<Value> {
    let cells = this.#cells.get(place);
    if (!cells)
      this.#cells.set(place, (cells = { byPath: new Map<Path, Cell<Value>>(), question: 0, made: 0 }));
    let cell = cells.byPath.get(path);
    if (!cell) {
      cell = { file, place, path, value: this.#domain.nothing, next: [], index: 0, low: 0, visited: 0 };
      cells.byPath.set(path, cell);
      cells.made = cells.question === this.#questions ? cells.made + 1 : 1;
      cells.question = this.#questions;
      this.#isCircling ||= cells.made > mostPathsAtOnce;
    }
    return cell;
  }

  #add(value: Value | undefined): boolean {
    const cell = this.#current;
    if (value === undefined || !cell) return false;
    cell.value = this.#domain.join(cell.value, value);
    return true;
  }

  /** The steps that go on in one file: the same for all cells, since their functions are made for each. */
  #stepIn(file: SourceCode): Step {
    let step = this.#steps.get(file);
    if (!step) this.#steps.set(file, (step = this.#makeStep(file)));
    return step;
  }

  #makeStep(file: SourceCode): Step {
    const domain = this.#domain;
    return {
      sourceCode: file,
      here: this.here,
      others: this.#others,
      in: (other) => this.#stepIn(other),
      to: (place, path) => {
        if (path.length > longestPath) this.#add(domain.end({ kind: 'unknown', node: undefined, path }));
        else this.#current?.next.push(this.#cell(file, place, path));
      },
      end: (end) => this.#add(domain.end(end)),
      declared: (declaration, path) => this.#add(domain.declared(declaration, path, file)),
      used: (place, path) => void this.#add(domain.used(place, path, file)),
    };
  }

  /** Finds the successors of a cell and what its own ends say. */
  #expand(cell: Cell<Value>): void {
    this.#current = cell;
    stepFrom(this.#stepIn(cell.file), cell.place, cell.path);
  }

  /**
   * Tarjan's strongly connected components, without recursion: places that flow into each other hold the same, and each
   * place is looked at once, however deep the code nests and however its flows circle.
   */
  #solve(root: Cell<Value>): void {
    const limit = this.#discovered + mostCells;
    this.#isCircling = false;
    const component: Cell<Value>[] = [];
    const trail: Cell<Value>[] = [];
    const open = (cell: Cell<Value>): void => {
      cell.index = cell.low = ++this.#discovered;
      this.#expand(cell);
      component.push(cell);
      trail.push(cell);
    };
    const isSettled = (cell: Cell<Value>): boolean => this.#domain.isSettled?.(cell.value) === true;
    open(root);
    for (let cell = trail.at(-1); cell; cell = trail.at(-1)) {
      if (this.#isTooMuch(limit)) return this.#answer(component, this.#domain.exhausted);
      // All that are still open lead to this one.
      if (isSettled(cell)) return this.#answer(component, cell.value);
      const next = cell.next[cell.visited];
      if (next) {
        if (next.index === 0) {
          open(next);
          continue;
        }
        cell.visited++;
        if (next.index === -1) cell.value = this.#domain.join(cell.value, next.value);
        else cell.low = Math.min(cell.low, next.low);
        continue;
      }
      trail.pop();
      if (cell.low === cell.index) this.#close(cell, component);
    }
  }

  #isTooMuch(limit: number): boolean {
    return this.#isCircling || this.#discovered > limit;
  }

  /** All of a component hold what any of them holds. */
  #close(head: Cell<Value>, component: Cell<Value>[]): void {
    const members = component.splice(component.lastIndexOf(head));
    let value = this.#domain.nothing;
    for (const member of members) value = this.#domain.join(value, member.value);
    for (const member of members) {
      member.value = value;
      member.index = -1;
      member.next = [];
    }
  }

  #answer(component: Cell<Value>[], value: Value): void {
    for (const cell of component) {
      cell.value = value;
      cell.index = -1;
      cell.next = [];
    }
  }
}
