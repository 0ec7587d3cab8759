export { y as mount } from './chunks/index3.js';
