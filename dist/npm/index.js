export { u as mount } from './chunks/index.js';
