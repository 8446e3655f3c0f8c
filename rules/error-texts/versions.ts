import { type Engine, messageTexts, type MessageText } from '../browsers/message-texts.ts';
import { isOlder, older } from '../browsers/version.ts';
import type { Targets } from '../project/targets.ts';

/** Whether the current version says it. */
export function isCurrent({ until }: MessageText): boolean {
  return until === undefined;
}

/** The oldest version of an engine that the targets ask for; undefined where none is older than the current one. */
export function oldestOf(targets: Targets, engine: Engine): string | undefined {
  if (engine === 'Firefox') return targets.get('firefox');
  return older(targets.get('chrome'), targets.get('edge'));
}

/** Whether some version that the targets ask for says it. */
export function isSaid({ engine, until }: MessageText, targets: Targets): boolean {
  return until === undefined || isOlder(oldestOf(targets, engine), until);
}

/** The text that versions which the targets ask for say instead of one that newer versions say. */
export function predecessorOf(
  { engine, situation, since }: MessageText,
  targets: Targets,
): MessageText | undefined {
  if (since === undefined || !isOlder(oldestOf(targets, engine), since)) return undefined;
  return messageTexts.find(
    (text) =>
      text.engine === engine && text.situation === situation && !isCurrent(text) && isSaid(text, targets),
  );
}
