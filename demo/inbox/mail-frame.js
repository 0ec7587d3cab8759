import { element } from './element.js';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Shows the HTML of an e-mail where it can do nothing: no script, no form, no request, no way out of its frame.
 *
 * @param {string} html As it came with the e-mail.
 * @param {string} title What the frame is called.
 * @returns The frame, and the links of the message, since inside the frame they lead nowhere.
 */
export function mailFrame(html, title) {
  const mail = new DOMParser().parseFromString(html, 'text/html');
  for (const refresh of mail.querySelectorAll('meta[http-equiv]')) refresh.remove();
  mail.head.prepend(element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }));
  // A sandboxed frame may open no window, so a link that asks for one stays where it is.
  for (const link of mail.querySelectorAll('a')) link.setAttribute('target', '_blank');
  const frame = element('iframe', { class: 'mail-frame', sandbox: '', title });
  frame.srcdoc = `<!doctype html>${mail.documentElement.outerHTML}`;
  return { frame, links: linksOf(mail) };
}

function linksOf(mail) {
  const links = new Map();
  for (const link of mail.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href');
    if (/^https?:/i.test(href)) links.set(href, link.textContent.trim() || href);
  }
  return [...links].map(([href, text]) => ({ href, text }));
}
