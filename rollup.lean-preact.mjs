import { cutting } from './rollup.cuts.mjs';

/**
 * Each stands in the published file as it is written here. What is cut: taking over HTML of a server and waiting for
 * promises (hydration, Suspense), HTML from strings, styles in attributes, MathML, portals, contexts, and the life of
 * class components but for `render`, `setState`, `componentDidCatch` and `componentWillUnmount`. No widget has any.
 */
const cutsOf = {
  preact: [
    // Hydration and Suspense: a promise that is thrown is an error like any other.
    [
      '128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),',
      '',
    ],
    ['p&&p.some(g),', ''],
    [
      /c\|\|o\)if\(t&&t\.then\)\{[\s\S]*?\}else o&&o\.some\(g\);else r\.__e=u\.__e;/,
      'c||o)o&&o.some(g);else r.__e=u.__e;',
    ],
    ['t&&t.then||D(r)', 'D(r)'],
    ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', ''],
    [/function B\(n,t\)\{[\s\S]*?\}(?=function D\()/, ''],
    // HTML from strings.
    ['"dangerouslySetInnerHTML"==s?y=k:', ''],
    ['"dangerouslySetInnerHTML"==s?h=k:', ''],
    [
      'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
      '(',
    ],
    // MathML, HTML in SVG, and names of SVG attributes that React had.
    ['"math"==C?f="http://www.w3.org/1998/Math/MathML":', ''],
    [
      /\("foreignObject"==C\|\|"http:\/\/www\.w3\.org\/1998\/Math\/MathML"==f&&v\.test\(C\)\)&&\(f="http:\/\/www\.w3\.org\/1999\/xhtml"\),/,
      '',
    ],
    ['v=/^m(i|n|o|s|text|space)$/,', ''],
    [
      'if("http://www.w3.org/2000/svg"==i)t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(',
      'if("http://www.w3.org/2000/svg"!=i&&',
    ],
    // Styles in attributes: no widget writes one.
    [/if\("style"==t\)if\("string"==typeof r\)[\s\S]*?else (?=if\("o"==t\[0\])/, ''],
    [/function T\(n,t,r\)\{.*?\}(?=function N\()/, ''],
    // Portals.
    [
      'M.__P&&(s=l,f=(t=M.__P).namespaceURI,c=o=null,u.props&&u.props.__P!=t&&(u.__k.some(function(n){n&&J(n,n)}),u.__k=null),l=u.__k?S(u,0):null),',
      '',
    ],
    ['M.__P&&(r.__e=null,l=s),', ''],
    // Contexts.
    ['j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,', 'L=i,'],
    ['j&&j.sub(d),', ''],
    ['d.getChildContext&&(i=_({},i,d.getChildContext())),', ''],
    // The life of class components.
    [/,V\.getDerivedStateFromProps&&\(d\.__s==d\.state&&.*?V\.getDerivedStateFromProps\(M,d\.__s\)\)\)/, ''],
    [
      'M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),',
      '',
    ],
    [
      'd.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),C&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,b,m)})',
      '',
    ],
    [
      'else C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),C&&d.componentDidMount&&d.__h.push(d.componentDidMount);',
      '',
    ],
    ['C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),', ''],
    ['(e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),', 'e=0,'],
  ],
};

/**
 * Leaves out of preact what no widget asks of it. A kilobyte less for every patient, and no way left from a string to
 * HTML.
 */
export const leanPreact = cutting('lean-preact', /\/node_modules\/preact\/dist\/(preact)\.mjs$/, cutsOf);
