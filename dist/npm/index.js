export { v as mount } from './chunks/index3.js';
