/** What a run has come to. */
export interface Verdict {
  /** How many outcomes were looked at. */
  count: number;
  /** A sentence for each that is not as recorded. */
  problems: readonly string[];
}

export function together(verdicts: readonly Verdict[]): Verdict {
  return {
    count: verdicts.reduce((sum, { count }) => sum + count, 0),
    problems: verdicts.flatMap(({ problems }) => problems),
  };
}
