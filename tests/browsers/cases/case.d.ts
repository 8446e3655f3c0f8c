import type { BrowserName } from '../launch/running-browser.ts';
import type { CaseTools } from '../agent/case-tools.ts';
import type { Stage } from '../steer/stage.ts';

/** What a case does at one place. What it returns is observed, unless it is undefined. */
export type Step = BrowserStep | TestStep;

export interface BrowserStep {
  /** A context of the extension. */
  at: string;
  does: (tools: CaseTools) => unknown;
}

/** What is done from outside: with the browser, or with the folder of an extension. */
export interface TestStep {
  at: 'test';
  does: (stage: Stage) => unknown;
}

/** One claim about what browsers do, and how to see whether it is true. */
export interface Case {
  id: string;
  /** A whole sentence. */
  claim: string;
  /** Only in these browsers. */
  browsers?: readonly BrowserName[];
  steps: readonly Step[];
}

/** Cases that need the same extension. */
export interface CaseGroup {
  id: string;
  /** Only in these browsers. */
  browsers?: readonly BrowserName[];
  /** Tried only when it is named, or with `--thorough`: it takes a minute. */
  slow?: boolean;
  /** Installs what the cases need, and opens it. */
  setUp: (stage: Stage, agent: string) => Promise<void>;
  cases: readonly Case[];
}
