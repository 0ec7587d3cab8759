/** Scripts that pages run before ours: libraries of another age, tools that wrap the browser, and plain vandals. */
export const hostileScripts: Readonly<Record<string, string>> = {
  'Prototype.js': `
    Object.toJSON = (value) => JSON.stringify(value);
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return String(this); };
    Date.prototype.toJSON = function () { return '"' + this.getUTCFullYear() + '"'; };
    Array.from = window.$A = function (list) { const copy = []; for (let i = 0; i < list.length; i++) copy.push(list[i]); return copy; };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.find = function (test) { for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
    Array.prototype.each = function (act) { for (let i = 0; i < this.length; i++) act(this[i], i); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Function.prototype.bind = function () { const [self, ...first] = arguments; const act = this; return function () { return act.apply(self, first.concat([...arguments])); }; };
    String.prototype.sub = function (a, b) { return this.replace(a, b); };
    Object.keys = function (value) { const names = []; for (const name in value) if (value.hasOwnProperty(name)) names.push(name); return names; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.select = Element.prototype.update = Element.prototype.replace = function () { return this; };`,
  MooTools: `
    Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : typeof item.length === 'number' && typeof item !== 'string' ? Array.prototype.slice.call(item) : [item]; };
    String.from = Number.from = Function.from = (item) => item;
    Function.prototype.extend = function (key, value) { this[key] = value; return this; };
    Function.prototype.implement = function (key, value) { this.prototype[key] = value; return this; };
    Function.prototype.bind = function (self, first) { const act = this; return function () { return act.apply(self, first || arguments); }; };
    Array.implement('contains', function (item) { return this.indexOf(item) !== -1; });
    Array.implement('flatten', function () { return [].concat(...this); });
    Array.implement('erase', function () { return this; });
    for (const name of ['get', 'set', 'getElement', 'inject', 'dispose', 'empty', 'clone']) Element.prototype[name] = function () { return this; };
    window.Event = function (event) { return event; }; window.Class = function () {}; window.Hash = function () {};`,
  'toJSON on lists and texts': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.defineProperty(Array.prototype, 'toJSON', { enumerable: false });`,
  'toJSON on everything': `
    for (const type of [Object, Array, String, Number, Boolean, Date]) Object.defineProperty(type.prototype, 'toJSON', { configurable: true, value() { return 'altered'; } });`,
  'Object.prototype in every for-in': `
    Object.prototype.each = function () {}; Object.prototype.title = 'inherited'; Object.prototype.class = 'inherited';
    Object.prototype.ref = { current: null }; Object.prototype.signal = 'inherited'; Object.prototype.method = 'DELETE';`,
  'toJSON on objects': `
    Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, writable: true, value() { return 'altered'; } });`,
  'data in every for-in': `
    Object.prototype.method = 'DELETE'; Object.prototype.signal = 'inherited'; Object.prototype.class = 'inherited';`,
  'lists whose methods are broken': `
    for (const name of ['map', 'filter', 'find', 'some', 'every', 'includes', 'flatMap', 'reduce', 'at', 'concat', 'join', 'slice', 'forEach', 'push', 'splice'])
      Array.prototype[name] = function () { throw new Error('broken ' + name); };`,
  'lists that are read backwards': `
    Array.prototype[Symbol.iterator] = function* () { for (let i = this.length - 1; i >= 0; i--) yield this[i]; };
    String.prototype[Symbol.iterator] = function* () {};`,
  'functions that cannot be bound or called': `
    Function.prototype.bind = function () { return this; };
    Function.prototype.apply = function () { return undefined; };`,
  'texts whose methods are broken': `
    for (const name of ['replace', 'replaceAll', 'split', 'trim', 'slice', 'padStart', 'toLowerCase', 'startsWith', 'match'])
      String.prototype[name] = function () { return ''; };
    RegExp.prototype.exec = function () { return null; };`,
  'a fetch that throws at once': `window.fetch = function () { throw new TypeError('blocked by the page'); };`,
  'a fetch that never answers': `window.fetch = function () { return new Promise(() => {}); };`,
  'a fetch that is measured': `
    const asked = window.fetch; window.fetch = function () { return asked.apply(this, arguments).then((answer) => answer); };`,
  'a fetch that adds to requests': `
    const fetched = window.fetch;
    window.fetch = function (input, init) { return fetched(new Request(input, { headers: { 'x-traced': '1' } }), init); };`,
  'a fetch behind a Proxy that drops bodies': `
    window.fetch = new Proxy(window.fetch, { apply: (act, self, [input, init]) => act.call(self, input.url || input, { ...init, method: 'GET', body: undefined }) });`,
  'a Request that keeps copies': `
    const RealRequest = window.Request;
    window.Request = function (input, init) { (window.copies ||= []).push(init && init.body); return new RealRequest(input, { ...init, mode: 'same-origin' }); };`,
  'an XMLHttpRequest that throws': `
    XMLHttpRequest.prototype.open = XMLHttpRequest.prototype.send = function () { throw new Error('blocked'); };`,
  'a Promise of its own': `
    window.Promise = class { constructor(run) { this.waiting = []; run((value) => { this.value = value; this.waiting.forEach((go) => go(value)); }, () => {}); }
      then(go) { if ('value' in this) go(this.value); else this.waiting.push(go); return this; } catch() { return this; } };`,
  'promises whose then is wrapped': `
    const then = Promise.prototype.then;
    Promise.prototype.then = function (done) { return then.call(this, done); };
    Promise.prototype.finally = undefined; Promise.all = Promise.race = () => new Promise(() => {});`,
  'a Date of its own': `
    Date.parse = () => NaN; Date.prototype.toISOString = function () { return '"' + this.getFullYear() + '"'; };
    Date.now = () => 0; Date.prototype.getTime = () => 0;`,
  'a Date that stands still': `
    const RealDate = Date; window.Date = class extends RealDate { constructor(...given) { given.length ? super(...given) : super(0); } static now() { return 0; } };`,
  'a JSON of its own': `
    const { stringify } = JSON; JSON.stringify = (value) => stringify(value, undefined, 2); JSON.parse = () => ({});`,
  'maps and sets of its own': `
    window.Map = function () { this.held = {}; };
    Map.prototype = { get(key) { return this.held[key]; }, set(key, value) { this.held[key] = value; return this; }, has(key) { return key in this.held; } };
    window.Set = function () {}; window.URL.prototype.toString = () => 'about:blank';`,
  'custom elements behind a polyfill': `
    const real = window.customElements;
    Object.defineProperty(window, 'customElements', { configurable: true, value: { define: (name, type) => real.define(name, type), get: (name) => real.get(name), whenDefined: (name) => real.whenDefined(name) } });
    const Native = window.HTMLElement;
    window.HTMLElement = function () { return Reflect.construct(Native, [], this.constructor); };
    HTMLElement.prototype = Native.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Native);`,
  'a createElement that decorates': `
    const create = document.createElement;
    document.createElement = function (name, options) { const made = create.call(document, name, options); made.setAttribute('data-seen', '1'); made.className = 'decorated'; return made; };`,
  'listeners that are counted': `
    const listen = EventTarget.prototype.addEventListener; window.counted = 0;
    EventTarget.prototype.addEventListener = function (type, act, options) { window.counted++; return listen.call(this, type, act, options); };`,
  'timers that are stretched': `
    const wait = window.setTimeout; window.setTimeout = (act, ms, ...rest) => wait(act, (ms || 0) + 20, ...rest);
    window.requestAnimationFrame = (act) => wait(act, 40); window.queueMicrotask = (act) => wait(act, 1);`,
  'names that are taken': `
    document.write('<form id="Parcours"><input name="open"></form><img name="currentScript" alt=""><a id="customElements"></a>' +
      '<a id="fetch"></a><img name="head" alt=""><img name="cookie" alt=""><form id="JSON"></form><form name="visualViewport"></form>');
    window.name = '[object Object]'; window.module = { exports: {} }; window.process = {}; window.define = Object.assign(() => { throw new Error('anonymous'); }, { amd: {} });`,
  'frozen prototypes': `
    for (const type of [Object, Array, Function, String, Promise, Map, Error]) { Object.freeze(type.prototype); Object.freeze(type); }`,
  'a blocker of frames': `
    new MutationObserver(() => { for (const frame of document.querySelectorAll('iframe, script[src*="tracker"]')) frame.remove(); }).observe(document, { childList: true, subtree: true });
    window.fetch = function () { throw new TypeError('blocked by the page'); };`,
  'shortcuts for every key': `
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => { event.preventDefault(); (window.keys ||= []).push(event.key); });
    document.addEventListener('submit', (event) => { event.preventDefault(); window.wasSubmitted = true; });`,
};
