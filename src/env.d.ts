declare namespace App {
  interface Locals {
    /** How often each word was explained on the page so far, so that each popover has an id of its own. */
    terms?: Map<string, number>;
  }
}
