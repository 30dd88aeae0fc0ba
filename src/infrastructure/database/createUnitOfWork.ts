import { AsyncLocalStorage } from 'node:async_hooks';
import type { UnitOfWork } from '../../application/ports';
import { DomainFailure } from '../../domain/shared/failure';
import { isBusy } from './databaseFailure';
import type { Database } from './openDatabase';
import { forget } from './forget';
import { createDirectory } from './repositories/directory';
import { createRepositories } from './repositories/createRepositories';
import type { Queries } from './schema';

interface Running {
  readonly mode: 'read' | 'write';
  readonly queries: Queries;
  /** Set when a nested part failed: what it began must not be committed, also when its error was caught. */
  failure?: { readonly error: unknown };
}

type Transactional = Pick<Database, 'writer' | 'reader'>;

/**
 * The transactions that we are in, of each database one. One storage for the whole process: before version 24, Node makes
 * every promise slower for each storage that was used.
 */
const current = new AsyncLocalStorage<ReadonlyMap<Transactional, Running>>();

/**
 * The transactions of the application. Nested use joins the running transaction. A read sees one moment: it is a
 * transaction on the read-only connection and waits for no writer. Nothing but queries may be awaited inside:
 * there is one connection of each kind, and everyone else waits. `mails`: a mail server is set, so messages are mailed too.
 */
export function createUnitOfWork(
  database: Transactional,
  { mails }: { readonly mails: boolean } = { mails: false },
): UnitOfWork {
  const runningHere = (): Running | undefined => current.getStore()?.get(database);

  function begin<T>(mode: Running['mode'], work: (queries: Queries) => Promise<T>): Promise<T> {
    const connection = mode === 'write' ? database.writer : database.reader;
    return connection.transaction().execute((queries) => {
      const running: Running = { mode, queries };
      return current.run(new Map([...(current.getStore() ?? []), [database, running]]), async () => {
        const result = await work(queries);
        if (running.failure !== undefined) throw running.failure.error;
        return result;
      });
    });
  }

  async function join<T>(running: Running, work: (queries: Queries) => Promise<T>): Promise<T> {
    try {
      return await work(running.queries);
    } catch (error) {
      running.failure ??= { error };
      throw error;
    }
  }

  async function inTransaction<T>(mode: Running['mode'], work: (queries: Queries) => Promise<T>): Promise<T> {
    const running = runningHere();
    if (running !== undefined) {
      if (mode === 'write' && running.mode === 'read') throw new Error('A read cannot turn into a write');
      return join(running, work);
    }
    try {
      return await begin(mode, work);
    } catch (error) {
      if (isBusy(error)) throw new DomainFailure({ code: 'busy' });
      throw error;
    }
  }

  return {
    read: (organisationId, work) =>
      inTransaction('read', (queries) => work(createRepositories(queries, organisationId, mails))),
    write: (organisationId, work) =>
      inTransaction('write', (queries) => work(createRepositories(queries, organisationId, mails))),
    forget: async () => {
      if (runningHere() !== undefined) throw new Error('What was deleted is forgotten after the transaction');
      await forget(database);
    },
    readDirectory: (work) => inTransaction('read', (queries) => work(createDirectory(queries))),
    writeDirectory: (work) =>
      inTransaction('write', (queries) =>
        work(createDirectory(queries), (organisationId) =>
          createRepositories(queries, organisationId, mails),
        ),
      ),
  };
}
