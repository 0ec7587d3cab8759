import type { Catalog, Service } from '../../src/contracts/catalog.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import type { Endpoint } from './endpoint.ts';

/** What came of one check, in words for whoever runs the endpoint. */
export interface CheckReport {
  /** Stable name, such as `race`. */
  id: string;
  status: 'pass' | 'fault' | 'skipped';
  /** What was asked of the endpoint. */
  asked: string;
  /** What came. Never a name, a token or an id of the endpoint's. */
  came: string;
  /** What the contract says. */
  contract: string;
  mend: string;
}

export interface Check {
  id: string;
  /** `books`: it takes a slot, and so runs only where that is allowed. */
  effect: 'reads' | 'books';
  asked: string;
  contract: string;
  mend: string;
  /** @returns What came, when it is right. @throws Fault or Skipped. */
  run(at: CheckContext): Promise<string>;
}

export interface CheckContext {
  endpoint: Endpoint;
  catalog: Catalog;
  service: Service;
  /** A website on the clinic's list, where one was named. */
  origin: string | undefined;
  /** Free slots for the checks that book: each takes its own. */
  freshSlot(): Promise<Slot>;
  /** How long a check may wait for a hold to run out. */
  longestWaitMs: number;
  wait(ms: number): Promise<void>;
  nowMs(): number;
}

/** The endpoint does not keep the contract. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** The check has nothing to look at here. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** @throws Fault with what came, if it is not so. */
export function must(isSo: boolean, came: string): asserts isSo {
  if (!isSo) throw new Fault(came);
}
