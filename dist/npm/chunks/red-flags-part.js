export { f as findRedFlag } from './index2.js';
import { jsxs, jsx } from 'preact/jsx-runtime';
import { e as emergencyNumbers } from './emergency-numbers.js';
import { I as Icon } from './icon.js';
import './fold-message.js';

var cardCss = ".emergency-card{border:2px solid var(--_danger);border-radius:var(--_radius);background:var(--_danger-soft);margin-block:12px;padding:14px 16px;scroll-margin-block:16px}.emergency-said{align-items:flex-start;gap:10px;margin:0;font-size:18px;display:flex}.emergency-said>.icon{color:var(--_danger);flex:none;margin-block-start:3px}.emergency-numbers{grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));gap:8px;margin:12px 0;padding:0;list-style:none;display:grid}.emergency-link{box-sizing:border-box;border:1px solid var(--_danger);border-radius:calc(var(--_radius) * .6);background:var(--_surface);min-block-size:48px;color:var(--_danger);flex-direction:column;justify-content:center;padding:8px 14px;text-decoration:none;display:flex}.emergency-link b{text-decoration:underline}.emergency-link span{color:var(--_text);font-size:14px}.emergency-card>p:last-child{margin:0}";

/** Of France also for its collectivities overseas, whose medical numbers are those of France. */
const ofFrance = 'RE GP MQ GF YT PM BL MF';
/**
 * What is called for what, beside the medical number. Sources: the public services of each country; poison centres
 * are reachable day and night. What we are not sure of is left out: a wrong number costs minutes.
 */
const known = {
    FR: {
        ...{ police: '17', crisis: '3114', children: '119', violence: '3919' },
        ...{ poison: '01 40 05 48 48', deaf: '114' },
    },
    BE: {
        police: '101',
        crisis: '0800 32 123',
        children: '103',
        poison: '070 245 245',
        violence: '0800 30 030',
    },
    CH: { police: '117', crisis: '143', children: '147', poison: '145' },
    DE: { police: '110', crisis: '0800 111 0 111', children: '116 111', violence: '116 016' },
    ES: { police: '112', crisis: '024', children: '116 111', violence: '016', poison: '91 562 04 20' },
    PT: { children: '116 111', violence: '116 006', poison: '800 250 250' },
    GB: {
        ...{ police: '999', crisis: '116 123', children: '0800 1111', violence: '0808 2000 247', poison: '111' },
        ...{ deaf: '999' },
    },
    US: {
        ...{ crisis: '988', children: '1-800-422-4453', violence: '1-800-799-7233' },
        ...{ poison: '1-800-222-1222', deaf: '911' },
    },
    CA: { crisis: '988', children: '1-800-668-6868', poison: '1-844-764-7669' },
};
/**
 * Names the numbers for one emergency, in the order in which they are to be called.
 *
 * To be validated by the clinic, as every medical wording.
 *
 * @param country - ISO 3166-1, of the clinic.
 * @param help - Most urgent first.
 * @returns Each number once. Where there is no number of its own for some help, that of all help stands in for it;
 * nothing where we know none.
 *
 * @example
 * ```ts
 * helpNumbers('FR', ['medical', 'crisis']);
 * // => 15, 112 (medical) and 3114 (crisis)
 * ```
 */
function helpNumbers(country, help) {
    const medical = emergencyNumbers(country);
    const own = (country && known[ofFrance.includes(country) ? 'FR' : country]) || {};
    const found = [];
    const add = (one, number, by = 'call') => {
        if (number && !found.some((before) => before.number === number && before.by === by))
            found.push({ help: one, number, by });
    };
    for (const one of help) {
        if (one === 'deaf')
            add(one, own.deaf, 'sms');
        else if (one === 'medical')
            for (const number of medical)
                add(one, number);
        else if (one === 'police') {
            add(one, own.police ?? medical.at(-1));
            // 112 sends the police too, and is known to whoever is not from here.
            if (medical.includes('112'))
                add(one, '112');
        }
        else
            add(one, own[one]);
    }
    return found;
}

/**
 * Whom to call, each number one tap away. It is spoken at once, takes no focus and hides nothing: whoever meant
 * something else goes on.
 */
function EmergencyCard({ flag, country, messages }) {
    const numbers = helpNumbers(country, flag.help);
    const said = flag.level === 'call' ? messages.call : messages.ifNow;
    return (jsxs("div", { class: "emergency-card", "data-level": flag.level, children: [jsxs("p", { class: "emergency-said", role: "alert", children: [jsx(Icon, { name: "alert" }), jsx("strong", { children: numbers.length > 0 ? said : messages.noNumber })] }, flag.family + flag.level), numbers.length > 0 && (jsx("ul", { class: "emergency-numbers", children: numbers.map(({ help, number, by }) => (jsx("li", { children: jsxs("a", { class: "emergency-link", href: `${by === 'sms' ? 'sms' : 'tel'}:${number.replace(/\D/g, '')}`, children: [jsx("b", { children: (by === 'sms' ? messages.writeTo : messages.callNumber)(number.replaceAll(' ', '\u00a0')) }), ' ', jsx("span", { children: messages.help[help] })] }) }, by + number))) })), jsx("p", { children: messages.goOn })] }));
}

const styles = [cardCss];

export { EmergencyCard, styles };
