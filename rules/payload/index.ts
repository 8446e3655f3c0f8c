export { createScene } from './evaluate.ts';
export { judge, type Problem } from './judge.ts';
export type { Fate, Place } from './fate.ts';
export type { Kind } from './kind.ts';
export type { Scene } from './scene.ts';
export type { Value } from './value.ts';
