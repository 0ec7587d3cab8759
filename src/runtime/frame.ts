/**
 * Runs in the frame that `clean-realm.ts` has opened, and lends it the `import()` of that frame. Nothing in a
 * frame can be imported from outside, so this module says for itself that it is there.
 */
(frameElement as Element & { parcours(load: (url: string) => Promise<unknown>): void }).parcours(
  (url) => import(url),
);
