import type { Db } from './db.ts';
import { experimentStore, type ExperimentStore } from './experiment-store.ts';
import { deskFiguresStore, type DeskFiguresStore } from './desk-figures-store.ts';
import { deskJourneyStore, type DeskJourneyStore } from './desk-journey-store.ts';
import { deskListsStore, type DeskListsStore } from './desk-lists-store.ts';
import { deskPersonStore, type DeskPersonStore, type Identity } from './desk-person-store.ts';

/** All that the desk reads and changes, beside what the other stores do for everybody. */
export interface DeskStores {
  lists: DeskListsStore;
  people: DeskPersonStore;
  journeys: DeskJourneyStore;
  figures: DeskFiguresStore;
  experiments: ExperimentStore;
}

/** @param keyOf - Tells people apart. */
export function deskStores(db: Db, keyOf: (person: Identity) => string): DeskStores {
  return {
    lists: deskListsStore(db),
    people: deskPersonStore(db, keyOf),
    journeys: deskJourneyStore(db),
    figures: deskFiguresStore(db),
    experiments: experimentStore(db),
  };
}
