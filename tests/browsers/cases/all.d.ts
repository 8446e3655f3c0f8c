import type { CaseGroup } from './case.js';

export const groups: readonly CaseGroup[];
