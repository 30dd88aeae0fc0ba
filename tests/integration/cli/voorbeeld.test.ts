import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonsOf } from '../../../src/application/second/comparisonsOf';
import { createUnitOfWork } from '../../../src/infrastructure/database/createUnitOfWork';
import { databaseFileName, openDatabase } from '../../../src/infrastructure/database/openDatabase';
import { differencesOf } from '../../../src/domain/second/second';
import { roles } from '../../../src/domain/workflow/actions';
import { buildCli, type Cli, type CliRun } from '../../support/cli/cli';

let cli: Cli;
let made: CliRun;
let target: string;

beforeAll(async () => {
  cli = await buildCli();
  target = join(cli.directory, 'getekend');
  made = await cli.run('voorbeeld', '--naar', target);
});
afterAll(() => {
  cli.close();
});

describe('indelingswijzer voorbeeld', () => {
  it('fills an empty installation with people in every role and functies in every status', async () => {
    expect(made).toMatchObject({ code: 0, err: '' });
    const database = openDatabase(join(cli.directory, 'data', databaseFileName));
    try {
      const unitOfWork = createUnitOfWork(database);
      const [organisationId = ''] = await unitOfWork.readDirectory((directory) =>
        directory.organisationIds(),
      );
      const { people, jobs, copies, messages, rulings, twice, steps, levels, asked } = await unitOfWork.read(
        organisationId,
        async (repositories) => {
          const all = await repositories.jobs.list({});
          const found = await Promise.all(all.map(({ id }) => repositories.signing.copies(id)));
          const everyone = await repositories.people.list();
          const given = await Promise.all(all.map(({ id }) => repositories.rulings.listForJob(id)));
          return {
            rulings: given.flat(),
            asked: (await repositories.reviews.openTriggers()).length,
            steps: [...(await repositories.objections.all()).values()],
            levels: [...(await repositories.decisions.currentLevels()).values()],
            twice: (await Promise.all(all.map(({ id }) => comparisonsOf(repositories, id)))).flat(),
            people: everyone,
            jobs: all,
            copies: found.flat(),
            messages: await repositories.messages.list(
              everyone.map(({ id }) => id),
              500,
            ),
          };
        },
      );
      expect(roles.filter((role) => !people.some((person) => person.roles.includes(role)))).toEqual([]);
      // Enough functies for the report to tell about, and nothing left to settle.
      expect(twice.map((one) => differencesOf(one).length)).toEqual([2, 2, 2]);
      // A talk that ended in agreement, an objection that was decided, and one of which the term still runs.
      expect(steps.map((taken) => taken.at(-1)?.step.kind).sort()).toEqual([
        'besloten',
        'bezwaar-gemaakt',
        'gesprek-gevoerd',
      ]);
      expect(asked).toBe(1);
      expect(levels).toContain('junior-accountmanager');
      const [newer, older] = copies.filter(({ version, status }) => version === 2 || status === 'vervangen');
      expect(newer?.contentSha256).not.toBe(older?.contentSha256);
      expect(new Set(rulings.map(({ way }) => way))).toEqual(new Set(['app', 'papier']));
      // Read and new messages, and the reminder of the last morning.
      expect(new Set(messages.map(({ readAt }) => readAt === null))).toEqual(new Set([true, false]));
      expect(messages.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['vragen-beantwoorden', 'tekenen-akkoord', 'getekend', 'herinnering']),
      );
      expect([...new Set([...jobs, ...copies].map(({ status }) => status))].sort()).toEqual([
        'akkoord-getekend',
        'concept',
        'geadviseerd',
        'gearchiveerd',
        'getekend',
        'geweigerd',
        'in-gesprek',
        'ingetrokken',
        'klaar-voor-advies',
        'niveau-bepaald',
        'ontvangst-vastgelegd',
        'profiel-klaar',
        'ter-tekening',
        'vervangen',
      ]);
    } finally {
      await database.close();
    }
  });

  it('writes only the files that both have signed, which the program finds unaltered', async () => {
    const files = readdirSync(target);
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) {
      const checked = await cli.run('controleer', '--json', join(target, file));
      expect(checked.code).toBe(0);
      expect(checked.out).toContain('gezien');
    }
  });

  it('tells how to sign in', () => {
    expect(made.out).toMatch(/Wachtwoord van iedereen: voorbeeld \w{10} \w{10}/);
    expect(made.out).toContain('fenna.brouwer@waterland.example');
  });

  it('leaves an installation alone in which there is something, and a folder too', async () => {
    const other = join(cli.directory, 'nog-een');
    expect(await cli.run('voorbeeld', '--naar', other)).toMatchObject({ code: 2 });
    expect(existsSync(other)).toBe(false);
    expect(await cli.run('voorbeeld', '--naar', target)).toMatchObject({ code: 2 });
  });
});
