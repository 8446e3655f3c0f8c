import type { TSESTree } from '@typescript-eslint/utils';

/** Under which name the extension API was reached: the globals, or a module that exports it. */
export type ApiFamily = 'chrome' | 'browser' | 'module';

/** What is known of an expression that is the API object, or something that hangs on it. */
export interface ApiValue {
  family: ApiFamily;
  /** The members from the API object on: `[]` for `chrome`, `['runtime', 'connect']` for `chrome.runtime.connect`. */
  path: readonly string[];
  /** The expression that the API object itself was read from, for messages and suggestions. */
  root: TSESTree.Node;
}
