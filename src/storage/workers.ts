// Workers of the site, each from a script of its own.

type Policy = ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']>;

let policy: Policy | undefined;

/** Starts one; `address` comes from an import that ends in '?worker&url'. */
export function startWorker(address: string): Worker {
  // A page may create its policy once.
  policy ??= window.trustedTypes?.createPolicy('fair-handover', { createScriptURL: (script) => script });
  return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}
