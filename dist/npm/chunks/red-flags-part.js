export { f as findRedFlag } from './index2.js';
import { c as cardCss } from './emergency-card.js';
export { E as EmergencyCard } from './emergency-card.js';
import 'preact/jsx-runtime';
import './emergency-numbers.js';
import './icon.js';

const styles = [cardCss];

export { styles };
