export {};

declare module './events.js' {
  // `@types/chrome` and `@wxt-dev/browser` have these in every event. They are named here so that our ports can be
  // passed where theirs are asked for, and theirs where ours are. That methods are compared in both directions makes
  // `never` fit either way, and nothing can be given to it.
  interface ChromeEventMembers {
    /** Ports have no rules. */
    addRules(rules: never): any;
    /** Ports have no rules. */
    getRules(rules: never): any;
    /** Ports have no rules. */
    removeRules(rules: never): any;
  }
}
