import { withBase } from 'vitepress';
import { onBeforeUnmount, onMounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Answer, Choice, Question, Report } from './messages.ts';

export interface LinterState {
  reports: ShallowRef<readonly Report[]>;
  /** The code that the reports are about. */
  about: Ref<string>;
  /** What the linter does right now, or what went wrong. */
  phase: Ref<'loading' | 'checking' | 'done' | 'failed'>;
  ask(choice: Choice): void;
}

const pause = 150;

/** The worker, asked at most once a short while, and its newest answer. */
export function useLinter(): LinterState {
  const reports = shallowRef<readonly Report[]>([]);
  const about = ref('');
  const phase = ref<LinterState['phase']['value']>('loading');
  let worker: Worker | undefined;
  let asked: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    if (asked) worker?.postMessage(asked);
  }

  function receive({ data }: MessageEvent<Answer>): void {
    if (data.id !== asked?.id) return;
    reports.value = data.reports;
    about.value = asked.choice.code;
    phase.value = data.typed ? 'done' : 'loading';
  }

  onMounted(() => {
    worker = new Worker(withBase('/playground/worker.js'), { type: 'module' });
    worker.addEventListener('message', receive);
    worker.addEventListener('error', () => (phase.value = 'failed'));
    send();
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    worker?.terminate();
  });

  return {
    reports,
    about,
    phase,
    ask(choice) {
      asked = { id: (asked?.id ?? 0) + 1, choice };
      if (phase.value === 'done') phase.value = 'checking';
      clearTimeout(timer);
      timer = setTimeout(send, pause);
    },
  };
}
