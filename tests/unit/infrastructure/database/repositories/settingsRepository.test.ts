import type { Repositories } from '../../../../../src/application/ports';
import { defaultSettings, settingsGroups } from '../../../../../src/domain/organisation/settings';
import {
  addEmployer,
  anAccount,
  anOrganisation,
  type TestDatabase,
  testMoment,
  testUnitOfWorkWithAccount,
} from '../../../../support/database';

const own = anOrganisation();
const other = anOrganisation({ id: 'org-duin', name: 'Zorggroep Duin' });
const by = { accountId: anAccount().id, at: testMoment };
const sha256 = 'b'.repeat(64);
let test: TestDatabase;

beforeEach(async () => {
  test = await testUnitOfWorkWithAccount();
  const stranger = anAccount({ id: 'account-joris', organisationId: other.id, email: 'joris@duin.example' });
  await addEmployer(test.unitOfWork, other, stranger);
});
afterEach(() => test.close());

const write = <T>(work: (repositories: Repositories) => Promise<T>) => test.unitOfWork.write(own.id, work);
const all = (table: string) => test.database.handle.prepare(`SELECT * FROM ${table}`).all();

async function keepTerms(personFile: number): Promise<boolean> {
  return write(async ({ settings }) => {
    const stored = await settings.current('bewaren');
    return settings.add('bewaren', stored, { ...stored.content, personFile }, by);
  });
}

it('gives the defaults of every group while nothing was saved', async () => {
  await write(async ({ settings }) => {
    for (const group of settingsGroups) {
      expect(await settings.current(group)).toEqual({
        content: defaultSettings(own.name)[group],
        revision: 0,
      });
    }
    expect(await settings.history()).toEqual([]);
  });
});

it('keeps every version, with who saved it and what held before', async () => {
  await keepTerms(12);
  await keepTerms(36);
  await write(async ({ settings }) => {
    expect(await settings.current('bewaren')).toEqual({
      content: { personFile: 36, drafts: 24 },
      revision: 2,
    });
    const saved = { group: 'bewaren', savedBy: by.accountId, savedByName: 'Fenna Brouwer', savedAt: by.at };
    const first = { ...saved, revision: 1, content: { personFile: 12, drafts: 24 } };
    expect(await settings.history()).toEqual([
      { ...saved, revision: 2, content: { personFile: 36, drafts: 24 }, before: first.content },
      { ...first, before: { personFile: 24, drafts: 24 } },
    ]);
    expect(await settings.version('bewaren', 1)).toMatchObject(first);
    expect(await settings.version('bewaren', 3)).toBeUndefined();
  });
});

it('adds nothing on top of a version that is not the last', async () => {
  await keepTerms(12);
  await write(async ({ settings }) => {
    const old = { content: { personFile: 24, drafts: 24 }, revision: 0 };
    expect(await settings.add('bewaren', old, { personFile: 6, drafts: 6 }, by)).toBe(false);
    expect((await settings.current('bewaren')).content.personFile).toBe(12);
  });
});

it('lets a new name hold everywhere', async () => {
  await write(async (repositories) => {
    const { settings } = repositories;
    const stored = await settings.current('organisatie');
    await settings.add('organisatie', stored, { ...stored.content, name: 'Veenstad BV' }, by);
    expect(await repositories.organisation()).toEqual({ ...own, name: 'Veenstad BV', revision: 2 });
    await settings.add(
      'organisatie',
      await settings.current('organisatie'),
      { ...stored.content, name: 'Veenstad BV', deskName: 'HR' },
      by,
    );
    expect((await repositories.organisation()).revision).toBe(2);
  });
});

it('keeps the settings of employers apart', async () => {
  await keepTerms(12);
  await write(({ settings }) => settings.keepLogo(sha256, Buffer.from('beeld')));
  await test.unitOfWork.read(other.id, async ({ settings }) => {
    expect(await settings.current('bewaren')).toMatchObject({ revision: 0 });
    expect(await settings.version('bewaren', 1)).toBeUndefined();
    expect(await settings.history()).toEqual([]);
    expect(await settings.logoBytes(sha256)).toBeUndefined();
  });
});

it('keeps the bytes of a logo once', async () => {
  await write(async ({ settings }) => {
    await settings.keepLogo(sha256, Buffer.from('beeld'));
    await settings.keepLogo(sha256, Buffer.from('beeld'));
    expect(Buffer.from((await settings.logoBytes(sha256)) ?? []).toString()).toBe('beeld');
  });
  expect(all('logo_bestand')).toHaveLength(1);
});

describe('the schema', () => {
  beforeEach(async () => {
    await keepTerms(12);
    await keepTerms(36);
    await write(({ settings }) => settings.keepLogo(sha256, Buffer.from('beeld')));
  });

  it.each([
    ['instelling', 'an update', "UPDATE instelling SET inhoud = '{}'", 'never changed'],
    ['instelling', 'a delete', 'DELETE FROM instelling WHERE versie = 2', 'never deleted'],
    [
      'instelling',
      'a replacement',
      'INSERT OR REPLACE INTO instelling SELECT * FROM instelling WHERE versie = 2',
      'does not follow',
    ],
    [
      'instelling',
      'a version that skips a number',
      'INSERT INTO instelling SELECT organisatie_id, groep, 4, inhoud, was, bewaard_door, bewaard_op FROM instelling WHERE versie = 2',
      'does not follow',
    ],
    [
      'instelling',
      'a replacement by row number',
      'INSERT OR REPLACE INTO instelling (rowid, organisatie_id, groep, versie, inhoud, was, bewaard_door, bewaard_op) SELECT rowid, organisatie_id, groep, 3, inhoud, was, bewaard_door, bewaard_op FROM instelling WHERE versie = 2',
      'does not follow',
    ],
    ['logo_bestand', 'an update', "UPDATE logo_bestand SET inhoud = x'00'", 'never changed'],
    ['logo_bestand', 'a delete', 'DELETE FROM logo_bestand', 'never deleted'],
    [
      'logo_bestand',
      'a replacement',
      'INSERT OR REPLACE INTO logo_bestand SELECT * FROM logo_bestand',
      'such a file already',
    ],
  ])('of %s refuses %s', (table, _what, statement, reason) => {
    const before = all(table);
    expect(() => test.database.handle.exec(statement)).toThrow(reason);
    expect(all(table)).toEqual(before);
  });
});
