import {
  personAsPersonalFile,
  profileAsPersonalFile,
  recordReading,
  type PersonalFile,
} from '../../../../src/application/audit/noteReading';
import { makeNoteRefusal } from '../../../../src/application/audit/noteRefusal';
import type { Actor } from '../../../../src/domain/workflow/actor';
import {
  addEmployer,
  aJob,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testUnitOfWork,
} from '../../../support/database';
import { aClock } from '../../../support/testApp';

const { id: organisationId } = anOrganisation();
const fenna: Actor = {
  accountId: anAccount().id,
  organisationId,
  name: 'Fenna Brouwer',
  roles: ['hr'],
  standsInFor: [],
};
const minutes = (count: number): number => count * 60_000;

let test: TestDatabase;
beforeAll(async () => {
  test = testUnitOfWork();
  await addEmployer(test.unitOfWork, anOrganisation(), anAccount());
});
afterAll(() => test.close());

const kinds = async (since: number): Promise<readonly string[]> =>
  (await test.unitOfWork.read(organisationId, ({ audit }) => audit.list()))
    .slice(since)
    .map(({ event }) => (event.kind === 'toegang-geweigerd' ? `${event.kind} ${event.action}` : event.kind));
const countNow = async (): Promise<number> => (await kinds(0)).length;

describe('reading a personal file', () => {
  const at = (time: string): string => `2026-11-21T${time}:00.000Z`;
  const read = (file: PersonalFile | undefined, time: string, actor = fenna) =>
    recordReading(test.unitOfWork, actor, file, at(time));

  it('is one event per reader, file and hour', async () => {
    const before = await countNow();
    for (const time of ['09:00', '09:30', '09:59']) await read(personAsPersonalFile('tom'), time);
    expect(await kinds(before)).toEqual(['dossier-gelezen']);
    await read(personAsPersonalFile('tom'), '10:00');
    await read(personAsPersonalFile('iris'), '10:00');
    await read({ file: 'bezwaar', jobId: 'noord', personIds: ['tom'] }, '10:00');
    await read(personAsPersonalFile('tom'), '10:00', { ...fenna, accountId: 'karin' });
    expect((await kinds(before)).length).toBe(5);
  });

  it('is one event when two pages are opened at the same moment', async () => {
    const before = await countNow();
    await Promise.all(Array.from({ length: 8 }, () => read(personAsPersonalFile('sem'), '11:00')));
    expect(await kinds(before)).toEqual(['dossier-gelezen']);
  });

  it('is no event when it is about oneself', async () => {
    const before = await countNow();
    await read(personAsPersonalFile(fenna.accountId), '12:00');
    await read(undefined, '12:00');
    expect(await countNow()).toBe(before);
  });

  it('is about a profile from the moment that it is shown to who has the functie', () => {
    const held = { ...aJob(), holderIds: ['tom', 'iris'] };
    expect(profileAsPersonalFile(held)).toBeUndefined();
    expect(profileAsPersonalFile({ ...held, status: 'profiel-klaar' })).toBeUndefined();
    expect(profileAsPersonalFile({ ...held, status: 'getekend', holderIds: [] })).toBeUndefined();
    expect(profileAsPersonalFile({ ...held, status: 'ter-tekening' })).toEqual({
      file: 'functieprofiel',
      jobId: held.id,
      personIds: ['tom', 'iris'],
    });
  });
});

describe('a refusal', () => {
  it('is one event per account, action and hour, however often it is tried', async () => {
    const clock = aClock('2026-11-21T14:10:00.000Z');
    const noteRefusal = makeNoteRefusal({ unitOfWork: test.unitOfWork, clock });
    const before = await countNow();
    await Promise.all(Array.from({ length: 20 }, () => noteRefusal(fenna, 'audit.view')));
    await noteRefusal(fenna, 'account.erase');
    clock.advance(minutes(49));
    await noteRefusal(fenna, 'audit.view');
    expect(await kinds(before)).toEqual(['toegang-geweigerd audit.view', 'toegang-geweigerd account.erase']);
    clock.advance(minutes(1));
    await noteRefusal(fenna, 'audit.view');
    expect((await kinds(before)).length).toBe(3);
  });
});
