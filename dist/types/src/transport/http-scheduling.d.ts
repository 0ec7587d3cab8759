import type { SchedulingPort, SlotQuery } from '../domain/booking/scheduling-port.ts';
import type { HttpClient } from './http-client.ts';
/** Provides the scheduling port over the HTTP contract v1. */
export declare function httpScheduling(http: HttpClient): SchedulingPort;
/** The query of a search on the wire. */
export declare function paramsOf({ practitioners, ...rest }: SlotQuery): [string, string][];
