export { createScene } from './evaluate.ts';
export { judge, type Problem } from './judge.ts';
export { repairsFor } from './repairs.ts';
export { listed, predicate, subject, where } from './sentences.ts';
export { verdictIn, verdictsOn, type Verdict } from './verdicts.ts';
export type { Kind } from './kind.ts';
export type { Scene } from './scene.ts';
export { missingMessage } from './missing.ts';
export type { Value } from './value.ts';
