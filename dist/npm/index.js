export { y as mount } from './chunks/index4.js';
