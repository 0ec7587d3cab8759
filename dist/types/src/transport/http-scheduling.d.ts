import type { SchedulingPort } from '../domain/booking/scheduling-port.ts';
import type { HttpClient } from './http-client.ts';
/** Provides the scheduling port over the HTTP contract v1. */
export declare function httpScheduling(http: HttpClient): SchedulingPort;
