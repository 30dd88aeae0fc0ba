import type { Actor } from '../../../src/domain/workflow/actor';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import { realRaster } from '../../support/grading/realCatalogs';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';
import { answerGates, plainGates } from '../walk/walking';

/** Nobody acts about the own functie: who does, and what the record says about it, over HTTP. */
let test: ProfileTest;
/** Dirk leads Directie, Vera leads Verkoop below it; Kim replaces Vera this week. */
let dirk: PersonBrowser;
let vera: PersonBrowser;
let kim: PersonBrowser;
let organisationId: Actor['organisationId'];

const holders = new Map<string, string>();

beforeAll(async () => {
  test = await startProfileTest();
  ({ organisationId } = test.actor);
  dirk = await test.app.personBrowser({ name: 'Dirk Dam', roles: ['leidinggevende'] });
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende', 'medewerker'] });
  kim = await test.app.personBrowser({ name: 'Kim Kok', roles: ['leidinggevende'] });
  const mo = await test.app.personBrowser({ name: 'Mo Werker', roles: ['medewerker'] });
  const veraTwo = await test.app.personBrowser({ name: 'V. Vos', roles: ['medewerker'], active: false });
  holders.set('van-mo', mo.account.id);
  holders.set('van-vera', vera.account.id);
  holders.set('van-kim', kim.account.id);
  holders.set('van-tweede-account', veraTwo.account.id);
  const at = test.app.clock.now().toISOString();
  await test.app.unitOfWork.write(organisationId, async ({ departments, duplicates, jobs }) => {
    await departments.insert({ id: 'directie', name: 'Directie', parentId: null, revision: 1 });
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: 'directie', revision: 1 });
    await departments.setLeaders('directie', [dirk.account.id]);
    await departments.setLeaders('verkoop', [vera.account.id]);
    await departments.insertReplacement({
      id: 'deze-week',
      forId: vera.account.id,
      byId: kim.account.id,
      from: '2026-11-20',
      until: '2026-11-21',
      createdAt: at,
    });
    await duplicates.link({
      id: 'twee-keer-vera',
      accountId: veraTwo.account.id,
      keptId: vera.account.id,
      reason: 'Twee keer ingevoerd',
      wasActive: true,
      linkedAt: at,
    });
    for (const [id, holder] of holders) {
      await jobs.insert(
        aJob({
          id,
          name: `Functie ${id}`,
          organisationId,
          createdBy: test.actor.accountId,
          departmentId: 'verkoop',
          jobNumber: '',
          leadersAnswer: true,
          catalogSha256: realRaster.sha256,
        }),
      );
      await jobs.setHolders(id, [holder], at);
    }
  });
});
afterAll(() => test.close());

/** Answers the first questions, and gives in whose name the log says that it was done; null: their own. */
async function answers({ account, browser }: PersonBrowser, jobId: string) {
  const before = await acts(jobId);
  const page = await answerGates(browser, jobId, plainGates);
  expect(page.status).toBe(200);
  const added = (await acts(jobId)).slice(before.length);
  expect(added.length).toBeGreaterThan(0);
  expect(new Set(added.map(({ accountId }) => accountId))).toEqual(new Set([account.id]));
  return [...new Set(added.map(({ onBehalfOf }) => onBehalfOf ?? null))];
}

const acts = (jobId: string) =>
  test.app.unitOfWork.read(organisationId, async ({ audit }) =>
    (await audit.listForJob(jobId)).filter(({ event }) => event.kind === 'antwoord-bewaard'),
  );

/** Forgets the answers that somebody gave, so that the next one has something to change. */
const forget = (jobId: string) =>
  test.app.unitOfWork.write(organisationId, async ({ answers: stored }) => {
    for (const { kind, questionId, revision } of await stored.listForJob(jobId)) {
      const content = { value: null, reason: '', evidence: '', doubt: false };
      const at = test.app.clock.now().toISOString();
      await stored.save(jobId, kind, questionId, revision, content, { accountId: test.actor.accountId, at });
    }
  });

async function isHidden(browser: HttpBrowser, jobId: string): Promise<void> {
  for (const path of [urls.functie(jobId), urls.poort(jobId), urls.vraag(jobId, 1), urls.alles(jobId)]) {
    expect([path, (await browser.open(path)).status]).toEqual([path, 404]);
  }
  const page = await browser.open(urls.werkvoorraad());
  const _csrf = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
  const before = await acts(jobId);
  const form = { _csrf, revisie: '0', ...plainGates };
  expect((await browser.send(urls.poort(jobId), { method: 'POST', form })).status).toBe(404);
  expect(await acts(jobId)).toEqual(before);
}

describe('a replacement', () => {
  it('answers for the manager who is away, and the record says on whose behalf', async () => {
    expect(await answers(kim, 'van-mo')).toEqual([vera.account.id]);
    const log = await test.browser.open(urls.logboek());
    expect(log.text).toContain('Kim Kok, namens Vera Vos, bewaarde een antwoord bij ‘Functie van-mo’');
    await forget('van-mo');
    expect(await answers(vera, 'van-mo')).toEqual([null]);
  });

  it('writes the profile for that manager, and the record says so', async () => {
    const jobId = await test.settle({ name: 'Accountmanager Zuid', department: 'Verkoop' });
    const page = await test.open(jobId, 'contacten', kim.browser);
    await page.submit({ internal: 'Planning.', external: '' });
    const last = (await test.app.unitOfWork.read(organisationId, ({ audit }) => audit.listForJob(jobId))).at(
      -1,
    );
    expect(last).toMatchObject({ accountId: kim.account.id, onBehalfOf: vera.account.id });
    expect(last?.event.kind).toBe('profiel-bewaard');
  });

  it('answers about the functie of the manager, but not about the own one', async () => {
    expect(await answers(kim, 'van-vera')).toEqual([vera.account.id]);
    await forget('van-vera');
    await isHidden(kim.browser, 'van-kim');
    expect(await answers(vera, 'van-kim')).toEqual([null]);
    await forget('van-kim');
  });

  it('acts no more the day after the last', async () => {
    test.app.clock.advance(15 * 3_600_000);
    const later = await test.app.personBrowser({ name: 'Kim Later', roles: ['leidinggevende'] });
    await test.app.unitOfWork.write(organisationId, ({ departments }) =>
      departments.insertReplacement({
        id: 'voorbij',
        forId: vera.account.id,
        byId: later.account.id,
        from: '2026-11-20',
        until: '2026-11-21',
        createdAt: test.app.clock.now().toISOString(),
      }),
    );
    await isHidden(later.browser, 'van-mo');
    test.app.clock.advance(-15 * 3_600_000);
  });
});

describe('the next manager up', () => {
  it('answers about the functie of the manager, on whose behalf', async () => {
    await isHidden(vera.browser, 'van-vera');
    expect(await answers(dirk, 'van-vera')).toEqual([vera.account.id]);
    const log = await test.browser.open(urls.logboek());
    expect(log.text).toContain('Dirk Dam, namens Vera Vos, bewaarde een antwoord bij ‘Functie van-vera’');
  });

  it('does so as well when the manager has the functie under a second account', async () => {
    await isHidden(vera.browser, 'van-tweede-account');
    expect(await answers(dirk, 'van-tweede-account')).toEqual([vera.account.id]);
  });

  it('acts in the own name where the manager below could have', async () => {
    expect(await answers(dirk, 'van-kim')).toEqual([null]);
  });
});
