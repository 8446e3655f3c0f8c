export {};

declare module './events.js' {
  // `@types/chrome` and `@wxt-dev/browser` have these in every event. They are named here so that our ports can be
  // passed where theirs are asked for, and theirs where ours are. What they take fits theirs, for methods are
  // compared in both directions, and nothing can be given to it, for nothing is a list and that sentence.
  interface ChromeEventMembers {
    /** Ports have no rules. */
    addRules(rules: any[] & 'Ports have no rules: leave this out'): any;
    /** Ports have no rules. */
    getRules(rules: any[] & ((rules: any) => void) & 'Ports have no rules: leave this out'): any;
    /** Ports have no rules. */
    removeRules(rules: any[] & (() => void) & 'Ports have no rules: leave this out'): any;
  }
}
