export {};

declare module './events.js' {
  // `@types/chrome` and `@wxt-dev/browser` have these in every event. They are named here so that our ports can be
  // passed where theirs are asked for; there is nothing to call.
  interface ChromeEventMembers {
    /** Ports have no rules. */
    readonly addRules: never;
    /** Ports have no rules. */
    readonly getRules: never;
    /** Ports have no rules. */
    readonly removeRules: never;
  }
}
