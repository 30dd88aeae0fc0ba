import { join } from 'node:path';
import { openSession } from '../../src/application/access/openSession';
import type { Actor } from '../../src/domain/workflow/actor';
import { composeApp } from '../../src/composition';
import { loadLibraries } from '../../src/loadLibraries';
import { createUnitOfWork } from '../../src/infrastructure/database/createUnitOfWork';
import { migrate } from '../../src/infrastructure/database/migrate';
import { databaseFileName, openDatabase } from '../../src/infrastructure/database/openDatabase';
import { createLogger } from '../../src/infrastructure/logging/createLogger';
import { argon2Hasher } from '../../src/infrastructure/passwords/argon2Hasher';
import { keyDirectoryName, openSecretBox } from '../../src/infrastructure/secrets/openSecretBox';
import { cryptoIds as ids } from '../../src/infrastructure/system/cryptoIds';
import { nodeDigests as digests } from '../../src/infrastructure/system/nodeDigests';
import { systemClock as clock } from '../../src/infrastructure/system/systemClock';
import { projectPaths } from '../../src/projectPaths';
import { defineAppCookies } from '../../src/web/shared/cookies';
import { settledJob } from '../support/profile/settledJob';
import { firstPerson } from '../support/testApp';

/** An employer of some size, in a data directory. */
export interface Organisation {
  /** The header of someone from HR who is signed in. */
  readonly cookie: string;
  /** Functies with an answer to every question, whose level is still open. */
  readonly openJobs: readonly string[];
}

const departments = [
  'Verkoop',
  'Inkoop',
  'Marketing',
  'Logistiek',
  'Financiën',
  'Service',
  'Export',
  'Personeel',
];
const people = 120;
const settledJobs = 12;
const openJobs = 38;

/** Fills an empty data directory by the use cases of the app: departments, 120 people and 50 functies. */
export async function fillOrganisation(directory: string): Promise<Organisation> {
  const database = openDatabase(join(directory, databaseFileName));
  try {
    migrate(database, projectPaths.migrations, clock);
    const unitOfWork = createUnitOfWork(database);
    const app = composeApp(
      {
        unitOfWork,
        clock,
        ids,
        digests,
        ...loadLibraries(),
        secretBox: openSecretBox(join(directory, keyDirectoryName), false),
        sealer: { seal: () => Promise.reject(new Error('the bench seals elsewhere')) },
        sealKeys: { works: () => Promise.resolve(true) },
        passwords: argon2Hasher(),
        logger: createLogger('silent'),
        mailer: null,
        singleSignOn: null,
        pdf: { render: () => Promise.reject(new Error('The bench fills without documents')) },
      },
      'http://127.0.0.1',
    );
    const link = (await app.access.renewFirstStartLink()) ?? '';
    const { organisatie: organisationName, naam: name, email, wachtwoord: password } = firstPerson;
    await app.access.createFirstAccount(
      link,
      { organisationName, name, email, password },
      { browser: 'Firefox op Linux', network: '127.0.0.1' },
    );
    const account = await unitOfWork.readDirectory((stored) => stored.findAccountByEmail(email));
    if (account === undefined) throw new Error('The first start made no account');
    const { id: accountId, organisationId, roles } = account;
    const actor: Actor = { accountId, organisationId, name, roles, standsInFor: [] };

    const departmentIds: string[] = [];
    for (const department of departments) {
      const parentId = departmentIds[0] ?? null;
      const input = { name: department, parentId, leaderIds: [] };
      departmentIds.push(await app.departments.addDepartment(actor, input));
    }
    for (let number = 1; number <= people; number += 1) {
      await app.people.addPerson(actor, {
        name: `Medewerker ${number}`,
        email: `medewerker.${number}@veenstad.example`,
        staffNumber: `P${number}`,
        departmentId: departmentIds[number % departmentIds.length] ?? null,
      });
    }
    const made: string[] = [];
    for (let number = 1; number <= settledJobs; number += 1) {
      // The first one, which is copied, is an Accountmanager B.
      const level = (['A', 'B', 'C', 'key-accountmanager'] as const)[number % 4] ?? 'B';
      made.push(await settledJob({ unitOfWork, clock, actor }, { ...jobNamed(number), level }));
    }
    const open: string[] = [];
    for (let number = settledJobs + 1; number <= settledJobs + openJobs; number += 1) {
      const input = { ...jobNamed(number), catalogId: 'accountmanager', copyFrom: made[0] ?? null };
      open.push((await app.jobs.createJob(actor, input)).id);
    }
    const { secret } = await unitOfWork.writeDirectory((stored) =>
      openSession(stored, { clock, ids, digests }, account, { browser: 'Firefox', factorShown: true }),
    );
    return { cookie: `${defineAppCookies(false).session.name}=${secret}`, openJobs: open };
  } finally {
    await database.close();
  }
}

function jobNamed(number: number): { name: string; department: string; jobNumber: string } {
  return {
    name: `Accountmanager regio ${number}`,
    department: departments[number % departments.length] ?? '',
    jobNumber: `AM-${number}`,
  };
}
