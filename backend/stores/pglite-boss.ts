import type { PGlite, Transaction } from '@electric-sql/pglite';
import { fromPglite, type Db as BossDb } from 'pg-boss';
import { assertOutsideTransaction } from './transaction-scope.ts';

type TransactionHandle = Awaited<ReturnType<NonNullable<BossDb['beginTransaction']>>>;

/**
 * Adapts PGlite to pg-boss, transactional workers included: the adapter that pg-boss brings cannot open a
 * transaction whose end is decided elsewhere, and PGlite only knows transactions that are one function.
 */
export function bossDbOf(pglite: PGlite): BossDb {
  const stock = fromPglite(pglite);
  return {
    ...stock,
    async executeSql(text, values) {
      assertOutsideTransaction(); // it would wait for ever, in silence
      return stock.executeSql(text, values);
    },
    beginTransaction: () => beginTransaction(pglite),
  };
}

/** Keeps the function of a PGlite transaction waiting until someone settles it. */
async function beginTransaction(pglite: PGlite): Promise<TransactionHandle> {
  const settled = deferred<'commit' | 'rollback'>();
  const opened = deferred<Transaction>();
  const done = pglite.transaction(async (transaction) => {
    opened.resolve(transaction);
    if ((await settled.promise) === 'rollback') await transaction.rollback();
  });
  done.catch(opened.reject); // a database that closes meanwhile
  const transaction = await opened.promise;
  const end = (how: 'commit' | 'rollback') => {
    settled.resolve(how);
    return done;
  };
  return {
    db: { executeSql: (text, values) => executeOn(transaction, text, values) },
    commit: () => end('commit'),
    rollback: () => end('rollback').catch(() => undefined),
  };
}

async function executeOn(transaction: Transaction, text: string, values?: unknown[]) {
  if (values?.length) return transaction.query(text, values);
  const results = await transaction.exec(text);
  return { rows: results.flatMap(({ rows }) => rows) };
}

function deferred<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
