import { writeSync } from 'node:fs';
import { createUnitOfWork } from '../../../../src/infrastructure/database/createUnitOfWork';
import { openDatabase } from '../../../../src/infrastructure/database/openDatabase';

/**
 * A process that does act after act (an answer and its audit event) and says the number of each act when it is
 * done, until it is killed. Arguments: database, organisation, account, functie.
 */
async function writeUntilKilled(path = '', organisationId = '', accountId = '', jobId = ''): Promise<void> {
  const unitOfWork = createUnitOfWork(openDatabase(path));
  const by = { accountId, at: '2026-11-21T09:00:00.000Z' };
  const last = await unitOfWork.read(organisationId, ({ answers }) => answers.listForJob(jobId));
  for (let number = last.length + 1; ; number += 1) {
    const question = `vraag-${number}`;
    const content = { value: 'B', reason: `Reden ${number}`, evidence: '', doubt: false };
    await unitOfWork.write(organisationId, async ({ answers, audit }) => {
      await answers.save(jobId, 'criterium', question, 0, content, by);
      await audit.append({ kind: 'antwoord-bewaard', jobId, question, revision: 1 }, by);
    });
    writeSync(1, `${number}\n`);
  }
}

void writeUntilKilled(...process.argv.slice(2));
