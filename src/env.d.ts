declare namespace App {
  interface Locals {
    /** How often each word was explained on the page so far, so that each popover has an id of its own. */
    terms?: Map<string, number>;
  }
}

interface Window {
  /** Only in browsers that check where scripts come from. What a policy makes is no plain text, but stands wherever an address may. */
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
  };
}
