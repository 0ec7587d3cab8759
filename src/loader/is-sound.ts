/** What the runtime and its libraries stand on. Timers and listeners are not here: many a good tool wraps them. */
const foundations =
  'Array Object Function Promise String RegExp Map Set Date JSON URL URLSearchParams ' +
  'Request AbortController fetch';

/** A wrapper made by `bind` or `Proxy` has no name in its text. */
const native = /^function [^(]+\(\) {\s+\[nat/;

/**
 * Says whether the language is as the browser made it. Prototype.js, MooTools and their like replace
 * `Array.from` by one that ignores its second argument, `Date.parse` by one that knows no time zones, `fetch`
 * by one that keeps a copy of the body.
 */
export function isSound(scope: Record<string, unknown>): boolean {
  try {
    for (const _ in {}) return false;
    // Where prototypes are frozen, a library cannot give its own objects a `valueOf`.
    if (Object.isFrozen(Object.prototype)) return false;
    const names = foundations.split(' ');
    // Counted: on the page this looks for, `for … of` may be broken too.
    for (let index = 0; index < names.length; index += 1) {
      const value = scope[names[index] as string] as { prototype?: object };
      if (!(hasOnlyNatives({ value }) && hasOnlyNatives(value) && hasOnlyNatives(value.prototype ?? {})))
        return false;
    }
    return names.length > 9;
  } catch {
    return false;
  }
}

function hasOnlyNatives(holder: object): boolean {
  const names = Reflect.ownKeys(holder);
  for (let index = 0; index < names.length; index += 1) {
    const { value } = Reflect.getOwnPropertyDescriptor(holder, names[index] as string) as PropertyDescriptor;
    // `Function.prototype` is a function without a name.
    if (typeof value === 'function' && value !== Function.prototype && !native.test(toText.call(value)))
      return false;
  }
  return true;
}

const toText = Function.prototype.toString;
