import type { Db } from './db.ts';
import { experimentStore, type ExperimentStore } from './experiment-store.ts';
import { deskErasureStore, type DeskErasureStore } from './desk-erasure-store.ts';
import { deskFiguresStore, type DeskFiguresStore } from './desk-figures-store.ts';
import { deskJourneyStore, type DeskJourneyStore } from './desk-journey-store.ts';
import { deskListsStore, type DeskListsStore } from './desk-lists-store.ts';
import type { ErasureContext } from './connector-erasure-store.ts';
import { deskPersonStore, type DeskPersonStore } from './desk-person-store.ts';

/** All that the desk reads and changes, beside what the other stores do for everybody. */
export interface DeskStores {
  lists: DeskListsStore;
  people: DeskPersonStore;
  erasures: DeskErasureStore;
  journeys: DeskJourneyStore;
  figures: DeskFiguresStore;
  experiments: ExperimentStore;
}

/** @param erasure - What an erasure needs to be told elsewhere. */
export function deskStores(db: Db, erasure: ErasureContext): DeskStores {
  return {
    lists: deskListsStore(db),
    people: deskPersonStore(db, erasure),
    erasures: deskErasureStore(db),
    journeys: deskJourneyStore(db),
    figures: deskFiguresStore(db),
    experiments: experimentStore(db),
  };
}
