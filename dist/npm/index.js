export { m as mount } from './chunks/index.js';
import 'zod/mini';
import './chunks/problem.js';
import './chunks/is-calendar-date.js';
import 'ky';
import './chunks/answer.js';
