/** How much of a project is read at most; beyond it, what was not read is unknown. Documented in docs/settings.md. */
export interface Budget {
  files: number;
  bytes: number;
}

export function newBudget(): Budget {
  return { files: 3000, bytes: 30 * 1024 * 1024 };
}

/** Takes a text from the budget; false where it is used up. */
export function spend(budget: Budget, text: string): boolean {
  budget.files -= 1;
  budget.bytes -= text.length;
  return budget.files >= 0 && budget.bytes >= 0;
}
