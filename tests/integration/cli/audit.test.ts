import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUnitOfWork } from '../../../src/infrastructure/database/createUnitOfWork';
import { migrate } from '../../../src/infrastructure/database/migrate';
import { databaseFileName, openDatabase } from '../../../src/infrastructure/database/openDatabase';
import { buildCli, type Cli } from '../../support/cli/cli';
import {
  addEmployer,
  anAccount,
  anOrganisation,
  fixedClock,
  migrationsDirectory,
} from '../../support/database';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
  mkdirSync(join(cli.directory, 'data'));
  const database = openDatabase(join(cli.directory, 'data', databaseFileName));
  migrate(database, migrationsDirectory, fixedClock);
  const unitOfWork = createUnitOfWork(database);
  await addEmployer(unitOfWork, anOrganisation(), anAccount());
  await unitOfWork.write(anOrganisation().id, async ({ audit }) => {
    for (let revision = 1; revision <= 1200; revision += 1) {
      await audit.append(
        { kind: 'antwoord-bewaard', jobId: 'noord', question: 'criterium.complexiteit', revision },
        { accountId: anAccount().id, at: '2026-11-21T09:00:00.000Z' },
      );
    }
  });
  await database.close();
});
afterAll(() => {
  cli.close();
});

const verify = (folder: string) =>
  spawnSync(process.execPath, ['controleer.mjs', 'logboek.jsonl', 'logboek-installatie.jsonl'], {
    cwd: folder,
    encoding: 'utf8',
  });

it('copies the log with a program that checks the copy, and notices when the copy is changed', async () => {
  const folder = join(cli.directory, 'kopie');
  const run = await cli.run('audit', 'exporteer', '--naar', folder);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('logboek.jsonl (1201 gebeurtenissen)');
  expect(readdirSync(folder).sort()).toEqual([
    'LEESMIJ.txt',
    'controleer.mjs',
    'logboek-installatie.jsonl',
    'logboek.jsonl',
  ]);
  expect(statSync(join(folder, 'logboek.jsonl')).mode & 0o077).toBe(0);
  const whole = verify(folder);
  expect(whole.status).toBe(0);
  const head = /laatste: ([0-9a-f]{64})/.exec(whole.stdout)?.[1] ?? 'geen';
  expect(readFileSync(join(folder, 'LEESMIJ.txt'), 'utf8')).toContain(head);

  const path = join(folder, 'logboek.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"revision":700}', '"revision":701}'));
  const changed = verify(folder);
  expect([changed.status, changed.stdout]).toEqual([
    1,
    expect.stringContaining('logboek.jsonl: KLOPT NIET: klopt niet vanaf gebeurtenis 700') as unknown,
  ]);
});

it('refuses a directory that is not empty, a file, and a place without a database', async () => {
  const full = join(cli.directory, 'vol');
  mkdirSync(full);
  writeFileSync(join(full, 'brief.txt'), '');
  expect(await cli.run('audit', 'exporteer', '--naar', full)).toMatchObject({
    code: 2,
    err: expect.stringContaining('deze map is niet leeg') as unknown,
  });
  expect(await cli.run('audit', 'exporteer', '--naar', join(full, 'brief.txt'))).toMatchObject({ code: 2 });
  const nowhere = { DATA_DIR: join(cli.directory, 'nergens') };
  expect(await cli.runWith(nowhere, 'audit', 'exporteer', '--naar', join(cli.directory, 'x'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('Er is geen database') as unknown,
  });
});
