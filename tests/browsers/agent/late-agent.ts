/** The agent of an extension whose background begins to listen late, as after an `await`. */
import { context } from './context.ts';

if (context.endsWith('background')) {
  setTimeout(() => void import('./case-agent.ts'), 5000);
} else {
  void import('./case-agent.ts');
}
