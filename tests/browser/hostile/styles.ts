/** Style sheets of pages that have done, one after the other, everything to the elements on them. */
export const hostileStyles: Readonly<Record<string, string>> = {
  'resets everything': '* { all: unset !important; }',
  'hides every div': 'div { display: none !important; } div * { display: none !important; }',
  'makes all transparent': 'body * { opacity: 0 !important; }',
  'makes all invisible': 'body, body * { visibility: hidden !important; }',
  'inherits nonsense': `* { color: transparent !important; font-size: 3px !important; line-height: 0 !important;
    letter-spacing: 2em !important; text-indent: -9999px !important; text-transform: uppercase !important;
    white-space: nowrap !important; word-spacing: 9em !important; -webkit-text-fill-color: transparent !important; }`,
  'writes downwards': '* { writing-mode: vertical-rl !important; text-orientation: upright !important; }',
  'takes the pointer away':
    '* { pointer-events: none !important; cursor: none !important; user-select: none !important; }',
  'wars by z-index': `body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; }
    * { z-index: 2147483647 !important; }`,
  'counts in tenths of rem':
    'html { font-size: 62.5%; } body { zoom: 0.9; } * { font-size: 1.6rem !important; }',
  'transforms the ancestors': `body { transform: scale(0.95) rotate(0.5deg); filter: grayscale(1); perspective: 500px;
    will-change: transform; contain: layout; }`,
  'shrinks the element to a point':
    'parcours-booking { transform: scale(0) !important; filter: blur(40px) !important; clip-path: inset(50%) !important; }',
  'collapses the element': `parcours-booking { width: 0 !important; max-width: 0 !important; height: 0 !important;
    overflow: hidden !important; min-width: 0 !important; }`,
  'moves the element off the page':
    'parcours-booking { position: absolute !important; left: -590px !important; width: 320px !important; }',
  'is important in a layer': `@layer reset, base; @layer reset { parcours-booking { opacity: 0 !important;
    translate: -300px !important; rotate: 180deg !important; scale: 0.1 !important; } }`,
  'turns the direction':
    '[dir], html, * { direction: rtl !important; unicode-bidi: bidi-override !important; }',
  'paints for the night': `@media screen { * { background: #111 !important; color: #111 !important;
    border-color: #111 !important; } } @media print { * { display: none !important; } }`,
  'registers the common names of properties': ['accent', 'surface', 'text', 'muted', 'border', 'radius']
    .map((name) => `@property --${name} { syntax: '<angle>'; inherits: false; initial-value: 0deg; }`)
    .join(' '),
  'sets the common names of properties':
    '* { --accent: red !important; --surface: transparent !important; --text: #fff !important; --radius: 900px !important; }',
  'removes form controls':
    'input, button, select, label, ul, ol, li, h2, h3, p, section { display: none !important; }',
  'lays out in a row':
    'body { display: flex !important; flex-wrap: wrap; } body > * { flex: none !important; margin: 0; }',
  'lays out in a grid of its content':
    'body { display: grid !important; justify-items: start; grid-template-columns: auto; }',
  'breaks into columns': 'parcours-booking { columns: 4 !important; column-gap: 0 !important; }',
  'floats the element':
    'parcours-booking { display: inline !important; float: left !important; margin: 0 !important; }',
  'fades for ever': `parcours-booking { animation: fade 0.5s infinite alternate !important; transition: all 60s !important;
    opacity: 0; } @keyframes fade { from { opacity: 0; } to { opacity: 0.2; } }`,
  'contains the element':
    'parcours-booking { content-visibility: hidden !important; contain: strict !important; }',
  'forbids scrolling':
    'html, body { overflow: hidden !important; height: 100% !important; overscroll-behavior: none; }',
};
