/** What the probe has to say; texts, because a page may have altered everything else. */
export interface ProbeReport {
  /** Prototypes and globals that are not as before, one name a line. */
  changed: string;
  /** What is left of the SDK after it was ended. */
  left: string;
  /** Computed styles of the element and of a control in it. */
  looks: string;
}

/**
 * Runs in the page before anything else and keeps the browser's own functions for itself. `__probe.before()`
 * is called by the page when its own scripts have run and ours has not.
 */
export function installProbe(): void {
  const { ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const setAttribute = Element.prototype.setAttribute;
  const getAttribute = Element.prototype.getAttribute;
  const call = Function.prototype.call;
  const callOn = call.bind(call) as (act: unknown, self: unknown, ...given: unknown[]) => unknown;
  const listen = EventTarget.prototype.addEventListener;
  const all = Document.prototype.querySelectorAll;
  const text = String;
  const holders: [string, object][] = [];
  const names =
    'Object Function Array String Number Boolean Symbol Date RegExp Error Promise Map Set WeakMap Proxy Intl JSON ' +
    'URL URLSearchParams Headers Request Response AbortController EventTarget Event CustomEvent Node Element ' +
    'HTMLElement ShadowRoot Document Window CSSStyleSheet IntersectionObserver';
  let word = '';
  for (let index = 0; index <= names.length; index += 1) {
    const letter = names[index] ?? ' ';
    if (letter !== ' ') word += letter;
    else {
      const type = (window as never as Record<string, { prototype?: object }>)[word];
      if (type) holders[holders.length] = [word, type];
      if (type?.prototype) holders[holders.length] = [`${word}.prototype`, type.prototype];
      word = '';
    }
  }
  const read = (holder: object) => {
    const keys = ownKeys(holder);
    const values: unknown[] = [];
    for (let index = 0; index < keys.length; index += 1) {
      const found = getOwnPropertyDescriptor(holder, keys[index] as string);
      // Names of the page's own making change as it runs; functions do not.
      values[index] = typeof found?.value === 'function' ? found.value : found?.get;
    }
    return { keys, values };
  };
  const snapshot = () => {
    const found: ReturnType<typeof read>[] = [];
    for (let index = 0; index < holders.length; index += 1)
      found[index] = read((holders[index] as [string, object])[1]);
    return found;
  };
  let prototypes: ReturnType<typeof snapshot> = [];
  let globals: readonly (string | symbol)[] = [];
  let nodes = 0;
  const countNodes = () => (callOn(all, document, '*') as NodeList).length;
  const has = (keys: readonly (string | symbol)[], wanted: string | symbol) => {
    for (let index = 0; index < keys.length; index += 1) if (keys[index] === wanted) return true;
    return false;
  };

  const before = () => {
    prototypes = snapshot();
    globals = ownKeys(window);
    // The tag of the SDK comes next.
    nodes = countNodes() + 1;
  };
  const differs = (name: string, was: ReturnType<typeof read>, is: ReturnType<typeof read>) => {
    if (was.keys.length !== is.keys.length) return `${name}\n`;
    let said = '';
    for (let index = 0; index < is.keys.length; index += 1) {
      const isSame = was.keys[index] === is.keys[index] && was.values[index] === is.values[index];
      if (!isSame) said += `${name}.${text(is.keys[index])}\n`;
    }
    return said;
  };
  const changed = () => {
    let said = '';
    const now = snapshot();
    for (let one = 0; one < now.length; one += 1) {
      const name = (holders[one] as [string, object])[0];
      said += differs(name, prototypes[one] as (typeof now)[number], now[one] as (typeof now)[number]);
    }
    const names = ownKeys(window);
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      if (!has(globals, name) && name !== 'copies' && name !== 'keys') said += `window.${text(name)}\n`;
    }
    return said;
  };
  const style = getComputedStyle;
  const Transition = CSSTransition;
  const { querySelector } = ShadowRoot.prototype;
  const looks = () => {
    // What is still on its way to a colour has none yet, and a page may stretch the time it takes.
    const moving = document.getAnimations();
    for (let index = 0; index < moving.length; index += 1) {
      const one = moving[index] as Animation;
      if (one instanceof Transition) one.finish();
    }
    // By index: a page may have broken the way lists are taken apart.
    const element = (
      callOn(all, document, 'parcours-booking, parcours-faq') as NodeListOf<HTMLElement>
    )[0] as HTMLElement;
    const outer = style(element);
    const inner = style(callOn(querySelector, element.shadowRoot, 'button') as Element);
    return (
      `opacity ${outer.opacity} transform ${outer.transform} ${outer.scale} clip ${outer.clipPath} filter ${outer.filter} ` +
      `${inner.visibility} color ${inner.color} on ${inner.backgroundColor} border ${inner.borderColor} font ${inner.fontSize} ` +
      `${inner.lineHeight} ${inner.letterSpacing} ${inner.textIndent} ${inner.textTransform} ${inner.writingMode} ${inner.direction}`
    );
  };
  const left = () => {
    let said = '';
    const found = callOn(all, document, 'parcours-booking, parcours-faq') as NodeListOf<HTMLElement>;
    for (let index = 0; index < found.length; index += 1) {
      const { shadowRoot } = found[index] as HTMLElement;
      if (
        shadowRoot &&
        (shadowRoot.childNodes.length !== 1 || shadowRoot.firstElementChild?.localName !== 'slot')
      )
        said += 'something in the shadow root\n';
      if (callOn(getAttribute, found[index], 'style') !== null) said += 'a style attribute\n';
    }
    if (countNodes() !== nodes) said += `${countNodes()} nodes instead of ${nodes}\n`;
    return said;
  };
  defineProperty(window, '__probe', { value: { before } });
  // Real keys, because a page may have put something else in the place of `Event`.
  const onKey = (event: KeyboardEvent) => {
    const root = document.documentElement;
    if (event.key === 'F8') (window as never as { Parcours: { destroy(): void } }).Parcours.destroy();
    if (event.key === 'F7') callOn(setAttribute, root, 'data-looks', looks());
    if (event.key !== 'F9') return;
    callOn(setAttribute, root, 'data-changed', changed());
    callOn(setAttribute, root, 'data-left', left());
  };
  callOn(listen, window, 'keydown', onKey, true);
}

/** Random numbers that are the same on every visit, in every frame of it. */
export function seedRandom(): void {
  let state = 7;
  crypto.getRandomValues = ((bytes: Uint8Array) => {
    for (let index = 0; index < bytes.length; index += 1) {
      state = (state * 48_271) % 2_147_483_647;
      bytes[index] = state & 0xff;
    }
    return bytes;
  }) as Crypto['getRandomValues'];
}
