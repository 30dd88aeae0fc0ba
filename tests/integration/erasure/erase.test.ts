import { existsSync, readFileSync } from 'node:fs';
import { firstBrokenLink } from '../../../src/domain/audit/chain';
import type { AuditEvent } from '../../../src/domain/audit/event';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { erasedName } from '../../../src/presentation/erasure/erasureText';
import { urls } from '../../../src/web/urls';
import { settledJob } from '../../support/profile/settledJob';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';

/** Erasing people after the retention term, down to the bytes on the disk. */
const canary = 'Quirine Xylander-Öz';
const month = 31 * 24 * 3_600_000;
let test: ProfileTest;
let quirine: PersonBrowser;
/** A second account of the same person. */
let second: PersonBrowser;
let jobId: string;

beforeAll(async () => {
  test = await startProfileTest();
  quirine = await test.app.personBrowser({ name: canary, roles: ['hr'] });
  const { account } = quirine;
  // Quirine answers, decides and is named in texts, signs in, leads and replaces.
  const { id: accountId, organisationId, name, roles } = account;
  jobId = await settledJob(
    {
      unitOfWork: test.app.unitOfWork,
      clock: test.app.clock,
      actor: { accountId, organisationId, name, roles, standsInFor: [] },
    },
    { reason: `Volgens ${canary} (${account.email}) zo` },
  );
  await test.save(jobId, 'organisatie', { managerName: canary.toUpperCase() });
  const at = test.app.clock.now().toISOString();
  await write(async ({ departments, people, audit }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [account.id]);
    await departments.insertReplacement({
      id: 'r1',
      forId: test.actor.accountId,
      byId: account.id,
      from: '2026-11-20',
      until: '2029-12-01',
      createdAt: at,
    });
    await people.update(account.id, 1, { staffNumber: 'QX-4711', active: false });
    await audit.append(
      { kind: 'account-gedeactiveerd', accountId: account.id },
      { accountId: test.actor.accountId, at },
    );
  });
  await write(({ peopleProposals }) =>
    peopleProposals.insert(
      test.actor.accountId,
      {
        id: 'voorstel',
        rows: [{ row: 2, name: canary, email: account.email, staffNumber: 'QX-4711', department: null }],
        plans: [{ row: 2, kind: 'unchanged', accountId }],
      },
      at,
    ),
  );
  await test.app.unitOfWork.writeDirectory((directory) => directory.setPassword(account, 'hash-van-quirine'));
  second = await test.app.personBrowser({ name: 'Q. Xylander-Dubbel', roles: ['medewerker'], active: false });
  await write(({ duplicates }) =>
    duplicates.link({
      id: 'dubbel',
      accountId: second.account.id,
      keptId: account.id,
      reason: `Volgens ${canary} zelf`,
      wasActive: true,
      linkedAt: at,
    }),
  );
});
afterAll(() => test.close());

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);
const entries = () => test.app.unitOfWork.read(test.actor.organisationId, ({ audit }) => audit.list());
const kinds = async (): Promise<readonly AuditEvent['kind'][]> =>
  (await entries()).map(({ event }) => event.kind);

/** A browser of the first person with a new proof: time passes in these tests. */
const fresh = () => test.app.signedInBrowser();

/** Which of the words stand in the database file, its WAL or the log. */
function onDisk(...words: string[]): readonly string[] {
  const path = test.app.databasePath;
  const bytes = [path, `${path}-wal`].filter(existsSync).map((file) => readFileSync(file));
  const log = Buffer.from(JSON.stringify(test.app.log));
  return words.filter((word) =>
    [...bytes, log].some((part) => part.toString('latin1').toLowerCase().includes(latin(word).toLowerCase())),
  );
}
/** The UTF-8 bytes of a word as they show in latin1. */
const latin = (word: string): string => Buffer.from(word).toString('latin1');

it('waits until the term is over, and says from when it can be done', async () => {
  const page = await test.browser.open(urls.persoonWissen(quirine.account.id));
  expect(page.text).toContain('Deze persoon kan nu niet worden gewist');
  expect(page.text).toContain(
    'De bewaartermijn van 24 maanden is nog niet voorbij. Wissen kan vanaf 21 november 2028.',
  );
  expect(page.forms.some(({ action }) => action === urls.persoonWissen(quirine.account.id))).toBe(false);
  const sent = await test.browser.send(urls.persoonWissen(quirine.account.id), {
    method: 'POST',
    form: { _csrf: page.forms[0]?.fields[0]?.value ?? '', zeker: 'ja' },
  });
  expect(sent.status).toBe(409);
  expect(onDisk(canary)).toEqual([canary]);
});

it('is for the beheerder, for people that exist, and not for oneself', async () => {
  const hr = await test.app.personBrowser({ name: 'Hugo Rietveld', roles: ['hr'] });
  expect((await hr.browser.open(urls.persoonWissen(quirine.account.id))).status).toBe(403);
  expect((await test.browser.open(urls.persoonWissen('bestaat-niet'))).status).toBe(404);
  const own = await test.browser.open(urls.persoonWissen(test.actor.accountId));
  expect(own.text).toContain('Je kunt jezelf niet wissen.');
  expect(own.text).toContain('Deze persoon kan nog inloggen.');
});

it('asks to be sure, shows what goes and stays, and then leaves no trace of name and address', async () => {
  test.app.clock.advance(25 * month);
  const browser = await fresh();
  const page = await browser.open(urls.persoonWissen(quirine.account.id));
  expect(page.text).toContain('De naam bij 1 besluit over een niveau.');
  expect(page.text).toMatch(/De naam en het e-mailadres in \d+ andere teksten/);
  const unsure = await page.submit({});
  expect([unsure.status, unsure.text.includes('Vink aan dat je het zeker weet.')]).toEqual([422, true]);

  const { account } = quirine;
  const { name, email } = second.account;
  const words = [canary, account.email, 'QX-4711', 'hash-van-quirine', name, email];
  expect(onDisk(...words)).toEqual(words);
  const before = await entries();
  const done = await unsure.submit({ zeker: 'ja' });
  expect(done.text).toContain('Deze persoon is gewist');
  expect(onDisk(...words)).toEqual([]);

  const after = await entries();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(firstBrokenLink(after, (text) => nodeDigests.sha256(text))).toBeNull();
  expect(after.slice(-2).map(({ event }) => event)).toMatchObject([
    { kind: 'persoon-gewist', personId: account.id, decisions: 1 },
    { kind: 'persoon-gewist', personId: second.account.id, decisions: 0 },
  ]);
});

it('keeps the work of the person, under a name that tells nothing', async () => {
  const browser = await fresh();
  const log = await browser.open(`${urls.logboek()}?soort=niveau-bepaald`);
  expect(log.text).toContain('Iemand die is gewist bepaalde het niveau van ‘Accountmanager regio Zuid’');
  const decision = await test.app.unitOfWork.read(test.actor.organisationId, ({ decisions }) =>
    decisions.current(jobId),
  );
  expect(decision?.decidedByName).toBe(erasedName);
  expect(decision?.receipt.sheet.answers['plannen-maken']?.reason).toBe(
    `Volgens ${erasedName} (${erasedName}) zo (Plannen maken)`,
  );
  expect(decision?.receipt.advice.outcome).toBe('B');
  expect((await quirine.browser.send(urls.functies())).status).toBe(303);
});

it('keeps that two accounts were of one person, with a reason that names nobody', async () => {
  const browser = await fresh();
  const page = await browser.open(urls.dubbelen());
  expect(page.text).toContain(`Reden: Volgens ${erasedName} zelf`);
  expect(page.text).toContain('Deze persoon is gewist. De koppeling blijft staan.');
  expect((await browser.open(urls.dubbelLosmaken('dubbel'))).status).toBe(404);
});

it('cannot be done twice', async () => {
  const browser = await fresh();
  const page = await browser.open(urls.persoonWissen(quirine.account.id));
  expect(page.text).toContain('Deze persoon is gewist');
  const amount = (await kinds()).filter((kind) => kind === 'persoon-gewist').length;
  const again = await browser.send(urls.persoonWissen(quirine.account.id), {
    method: 'POST',
    form: { _csrf: page.forms[0]?.fields[0]?.value ?? '', zeker: 'ja' },
  });
  expect(again.status).toBe(409);
  expect((await kinds()).filter((kind) => kind === 'persoon-gewist').length).toBe(amount);
});
