import type { CalendarPort } from '../domain/booking/scheduling-port.ts';
import type { HttpClient } from './http-client.ts';
/** Provides the calendar port over the HTTP contract v1. */
export declare function httpCalendar(http: HttpClient): CalendarPort;
