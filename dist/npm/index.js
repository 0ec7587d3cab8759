export { m as mount } from './chunks/index2.js';
import 'zod/mini';
import './chunks/problem.js';
import './chunks/is-calendar-date.js';
import 'ky';
import './chunks/answer.js';
