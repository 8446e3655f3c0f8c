/** What the page and its worker say to each other. */

export type Language = 'js' | 'ts';
export type Preset = 'recommended' | 'strict';

/** What a reader chooses; the same that an eslint.config.js would say. */
export interface Choice {
  code: string;
  language: Language;
  preset: Preset;
  /** The browsers aimed at, with the lowest version, empty for the current one. */
  targets: Readonly<Record<string, string>>;
  /** Empty: by the targets. */
  serialization: '' | 'json' | 'structured-clone';
  /** Where the file runs; empty: unknown. */
  context: string;
}

export interface Edit {
  from: number;
  to: number;
  insert: string;
}

export interface Suggestion {
  text: string;
  edit: Edit;
}

export interface Report {
  /** The rule, `TypeScript`, or `Syntax`. */
  source: string;
  /** The page that explains it, relative to the site. */
  page?: string;
  severity: 'error' | 'warning';
  message: string;
  from: number;
  to: number;
  line: number;
  column: number;
  suggestions: readonly Suggestion[];
}

export interface Question {
  id: number;
  choice: Choice;
}

export interface Answer {
  id: number;
  reports: readonly Report[];
  /** Whether types were known; the first answer may come before the compiler is loaded. */
  typed: boolean;
}
