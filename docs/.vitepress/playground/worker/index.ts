/** The worker: answers each question as soon as it can, by syntax first if the compiler is still on its way. */
import type { Answer, Question } from '../messages.ts';
import { lint } from './lint.ts';

const loading = import('./types.ts');
let loaded = false;
let newest = 0;

function answer(message: Answer): void {
  postMessage(message);
}

async function respond({ id, choice }: Question): Promise<void> {
  if (!loaded && choice.language === 'js') answer({ id, reports: lint(choice), typed: false });
  const types = await loading;
  loaded = true;
  // The reader has typed on while the compiler was loading.
  if (id !== newest) return;
  const program = types.programOf(choice);
  const reports = [
    ...lint(choice, { parser: types.parser, program }),
    ...types.typeErrors(program, choice.language),
  ];
  answer({ id, reports: reports.sort((a, b) => a.from - b.from), typed: true });
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  newest = data.id;
  // Uncaught, it reaches the page as the worker's error.
  respond(data).catch(reportError);
});
