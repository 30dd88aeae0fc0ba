import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { createUnitOfWork } from '../../../../src/infrastructure/database/createUnitOfWork';
import { type Database, openDatabase } from '../../../../src/infrastructure/database/openDatabase';
import {
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testUnitOfWorkWithAccount,
} from '../../../support/database';

const organisationId = anOrganisation().id;
const jobId = aJob().id;
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  await test.unitOfWork.write(organisationId, ({ jobs }) => jobs.insert(aJob()));
  await test.database.close();
});
afterEach(() => test.close());

/** Lets a process write until it has acknowledged `acts` acts, kills it at once, and gives the last one it said. */
async function lastAcknowledged(acts: number): Promise<number> {
  const script = join(__dirname, 'writeUntilKilled.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, test.path, organisationId, anAccount().id, jobId],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  let last = 0;
  let said = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    said += 1;
    if (said === acts) child.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return last;
}

async function stored(database: Database) {
  const { answers, events } = await createUnitOfWork(database).read(organisationId, async (own) => ({
    answers: await own.answers.listForJob(jobId),
    events: await own.audit.listForJob(jobId),
  }));
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.reader);
  return {
    integrity: rows.map((row) => row.integrity_check),
    answers: answers.map(({ questionId }) => Number(questionId.replace('vraag-', ''))).sort((a, b) => a - b),
    events: events.map(({ event }) =>
      'question' in event ? Number(event.question.replace('vraag-', '')) : 0,
    ),
  };
}

it('keeps every act that was acknowledged, and no half act, when the process is killed', async () => {
  for (const acts of [1, 25, 60]) {
    const acknowledged = await lastAcknowledged(acts);
    const database = openDatabase(test.path);
    const { integrity, answers, events } = await stored(database);
    await database.close();
    expect(integrity).toEqual(['ok']);
    // One act more can be there: done, but killed before it could be said.
    expect(answers.length - acknowledged).toBeGreaterThanOrEqual(0);
    expect(answers.length - acknowledged).toBeLessThanOrEqual(1);
    expect(answers).toEqual(answers.map((_, index) => index + 1));
    expect(events).toEqual(answers);
  }
});
