import { releasedLibrary } from '../../../support/releasedLibrary';
import { makeWriteReminders } from '../../../../src/application/messages/writeReminders';
import type { UnitOfWork } from '../../../../src/application/ports';
import { workSources } from '../../../../src/application/work/workSources';
import type { WorkSource } from '../../../../src/application/work/workReader';
import type { MessageKind } from '../../../../src/domain/messages/message';
import {
  aJob,
  anAccount,
  testMoment,
  testUnitOfWorkWithAccount,
  type TestDatabase,
} from '../../../support/database';
import { aClock, type TestClock } from '../../../support/testApp';

const day = 24 * 60 * 60 * 1000;
const { organisationId, id: hrId } = anAccount();

let test: TestDatabase;
let unitOfWork: UnitOfWork;
let clock: TestClock;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  ({ unitOfWork } = test);
  clock = aClock(testMoment);
});
afterEach(() => test.close());

const remind = (): Promise<void> =>
  makeWriteReminders({ unitOfWork, library: releasedLibrary(), clock })(() => false);
const told = (accountId = hrId): Promise<readonly MessageKind[]> =>
  unitOfWork.read(organisationId, async ({ messages }) =>
    (await messages.list([accountId], 50)).map(({ kind }) => kind),
  );
const addJobs = (): Promise<void> =>
  unitOfWork.write(organisationId, async ({ jobs }) => {
    await jobs.insert(aJob());
    await jobs.insert(aJob({ id: 'functie-zuid', name: 'Accountmanager regio Zuid', jobNumber: '' }));
  });

it('reminds after the days of the settings, once for everything, and again after as many days', async () => {
  await addJobs();
  await remind();
  expect(await told()).toEqual([]);
  clock.advance(6 * day);
  await remind();
  expect(await told()).toEqual([]);
  clock.advance(day);
  await remind();
  await remind();
  expect(await told()).toEqual(['herinnering']);
  for (let passed = 0; passed < 6; passed += 1) {
    clock.advance(day);
    await remind();
  }
  expect(await told()).toHaveLength(1);
  clock.advance(day);
  await remind();
  expect(await told()).toHaveLength(2);
});

it('uses the days that the employer chose, and does nothing before the morning', async () => {
  await addJobs();
  await unitOfWork.write(organisationId, async ({ settings }) => {
    const stored = await settings.current('organisatie');
    const content = { ...stored.content, reminderDays: 2 };
    await settings.add('organisatie', stored, content, { accountId: hrId, at: testMoment });
  });
  // Two days and 17 hours later it is three in the night in the Netherlands.
  clock.advance(2 * day + 17 * 60 * 60 * 1000);
  await remind();
  expect(await told()).toEqual([]);
  clock.advance(5 * 60 * 60 * 1000);
  await remind();
  expect(await told()).toEqual(['herinnering']);
});

it('reminds nobody of what is not theirs, and nobody who left', async () => {
  await addJobs();
  for (const [id, active] of [
    ['collega', true],
    ['weg', false],
  ] as const) {
    await unitOfWork.writeDirectory((directory) =>
      directory.insertAccount(
        anAccount({
          id,
          email: `${id}@veenstad.example`,
          name: id,
          roles: active ? ['medewerker'] : ['hr'],
          active,
        }),
      ),
    );
  }
  clock.advance(20 * day);
  await remind();
  expect(await told()).toEqual(['herinnering']);
  expect(await told('collega')).toEqual([]);
  expect(await told('weg')).toEqual([]);
});

it('is done once when two processes do it at the same time, also after one that stopped halfway', async () => {
  await addJobs();
  clock.advance(8 * day);
  const dies: UnitOfWork = {
    ...unitOfWork,
    write: (id, work) =>
      unitOfWork.write(id, async (repositories) => {
        await work(repositories);
        throw new Error('killed');
      }),
  };
  await expect(
    makeWriteReminders({ library: releasedLibrary(), unitOfWork: dies, clock })(() => false),
  ).rejects.toThrow('killed');
  expect(await told()).toEqual([]);
  await Promise.all([remind(), remind()]);
  expect(await told()).toEqual(['herinnering']);
});

it('tells of a term some days before it ends, once', async () => {
  const source: WorkSource = (_reader, actor) =>
    Promise.resolve(
      actor.accountId !== hrId
        ? []
        : [
            {
              kind: 'niveau',
              jobId: null,
              jobName: '',
              aboutId: 'zaak-1',
              since: testMoment,
              dueOn: '2026-12-01',
              onBehalfOf: null,
            },
          ],
    );
  const sources = workSources as WorkSource[];
  sources.push(source);
  try {
    clock.advance(4 * day);
    await remind();
    expect(await told()).toEqual([]);
    clock.advance(day);
    await remind();
    clock.advance(day);
    await remind();
    expect(await told()).toEqual(['termijn']);
  } finally {
    sources.pop();
  }
});

describe('messages that were kept long enough', () => {
  const tell = (aboutId: string): Promise<void> =>
    unitOfWork.write(organisationId, async ({ messages }) => {
      const at = clock.now().toISOString();
      const message = { accountId: hrId, kind: 'termijn', jobId: null, aboutId, at } as const;
      const number = await messages.add(message);
      if (aboutId === 'gelezen') await messages.markRead([hrId], [number ?? 0], at);
    });
  const left = (): Promise<readonly string[]> =>
    unitOfWork.read(organisationId, async ({ messages }) =>
      (await messages.list([hrId], 50)).map(({ aboutId }) => aboutId),
    );

  it('go after a year, read or not, and no sooner', async () => {
    await tell('gelezen');
    await tell('ongelezen');
    clock.advance(364 * day);
    await tell('later');
    await remind();
    expect([...(await left())].sort()).toEqual(['gelezen', 'later', 'ongelezen']);
    clock.advance(2 * day);
    await remind();
    expect(await left()).toEqual(['later']);
  });

  it('go sooner when the employer keeps personal files shorter', async () => {
    await unitOfWork.write(organisationId, async ({ settings }) => {
      const stored = await settings.current('bewaren');
      const content = { ...stored.content, personFile: 3 };
      await settings.add('bewaren', stored, content, { accountId: hrId, at: testMoment });
    });
    await tell('eerder');
    clock.advance(93 * day);
    await remind();
    expect(await left()).toEqual([]);
  });
});
