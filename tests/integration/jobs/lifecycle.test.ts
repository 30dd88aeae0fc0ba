import type { Actor } from '../../../src/domain/workflow/actor';
import { urls, withQuery } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { settledJob } from '../../support/profile/settledJob';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let browser: HttpBrowser;
let actor: Actor;
let id: string;
let number = 0;
let name: string;

beforeAll(async () => {
  test = await startTestApp();
  const hr = await test.personBrowser({ name: 'Hanna Roos', roles: ['hr'] });
  browser = hr.browser;
  actor = { ...hr.account, accountId: hr.account.id, standsInFor: [] };
});
afterAll(() => test.close());
beforeEach(async () => {
  number += 1;
  name = `Adviseur ${String(number)}`;
  const { unitOfWork, clock } = test;
  id = await settledJob({ unitOfWork, clock, actor }, { name });
});

/** Views are asked about the functie, of who stands at the keyboard; one round that is closed went before it. */
async function askViews(): Promise<void> {
  const at = test.clock.now().toISOString();
  const by = actor.accountId;
  await test.unitOfWork.write(actor.organisationId, async ({ voices, jobs }) => {
    const round = (roundId: string) => ({
      id: `${roundId}-${id}`,
      jobId: id,
      question: 'Klopt dit?',
      points: ['beschrijving'],
      dueOn: null,
      asked: [{ accountId: by, as: 'leidinggevende' as const }],
      openedBy: by,
      openedAt: at,
    });
    const view = { accountId: by, point: 'beschrijving', verdict: 'eens' as const, text: '', choice: null };
    for (const one of ['eerder', 'nu']) {
      await voices.open(round(one));
      await voices.saveView(`${one}-${id}`, 0, { ...view, givenAt: at });
      if (one === 'eerder') await voices.close(`${one}-${id}`, by, at, []);
    }
    await jobs.follow(id, 'in-gesprek', at);
  });
}

const jobNow = () => test.unitOfWork.read(actor.organisationId, ({ jobs }) => jobs.find(id));
const kinds = async () =>
  (await test.unitOfWork.read(actor.organisationId, ({ audit }) => audit.listForJob(id))).map(
    ({ event }) => event.kind,
  );

describe('the archive', () => {
  const put = async (reden: string) => (await browser.open(urls.archiveren(id))).submit({ reden });

  it('asks a reason, and keeps what was typed', async () => {
    const empty = await put(' ');
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Leg uit waarom de functie naar het archief gaat.');
    const long = await put('x'.repeat(1_001));
    expect(long.status).toBe(422);
    expect(long.body).toContain('x'.repeat(1_001));
  });

  it('keeps a functie out of the lists unless it is asked for, to read with the reason', async () => {
    const page = await put('Deze functie bestaat niet meer.');
    expect(page.path).toBe(urls.functie(id));
    expect(page.text).toContain('Reden: Deze functie bestaat niet meer.');
    expect(page.text).toContain('Wat nu: Niets. De functie ligt in het archief.');
    expect((await browser.open(urls.functies())).body).not.toContain(urls.functie(id));
    const asked = await browser.open(withQuery(urls.functies(), { status: 'gearchiveerd' }));
    expect(asked.body).toContain(urls.functie(id));
    expect((await browser.open(urls.functieBewerken(id))).status).toBe(409);
    expect(await kinds()).toContain('functie-gearchiveerd');
  });

  it('gives a functie back where it was, unless its name was taken', async () => {
    await put('Even niet nodig.');
    await (await browser.open(urls.functieNieuw())).submit({ naam: name, catalogus: 'accountmanager' });
    const taken = await (await browser.open(urls.terughalen(id))).submit();
    expect(taken.status).toBe(409);
    expect(taken.text).toContain(`Een andere functie heet nu ‘${name}’.`);
    const other = await test.unitOfWork.read(actor.organisationId, ({ jobs }) => jobs.findByName(name));
    await (await browser.open(urls.functieBewerken(other?.id ?? ''))).submit({ naam: `${name} anders` });
    await (await browser.open(urls.terughalen(id))).submit();
    expect((await jobNow())?.status).toBe('niveau-bepaald');
  });

  it('is not for a functie that someone else changed, or whose signature is asked', async () => {
    const page = await browser.open(urls.archiveren(id));
    await (await browser.open(urls.functieBewerken(id))).submit({ nummer: 'F-99' });
    const late = await page.submit({ reden: 'Bestaat niet meer.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Iemand anders veranderde deze functie intussen.');
    const forms = await browser.open(urls.archiveren(id));
    await test.unitOfWork.write(actor.organisationId, ({ jobs }) =>
      jobs.follow(id, 'ter-tekening', test.clock.now().toISOString()),
    );
    expect((await forms.submit({ reden: 'Bestaat niet meer.' })).status).toBe(409);
  });
});

describe('the archive and views', () => {
  it('waits for the round to be closed, and says so', async () => {
    const form = await browser.open(urls.archiveren(id));
    await askViews();
    const refused = await form.submit({ reden: 'Bestaat niet meer.' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('er loopt een ronde met zienswijzen');
    const page = await browser.open(urls.archiveren(id));
    expect(page.text).toContain('Sluit eerst de ronde met zienswijzen');
    expect(page.body).toContain(urls.zienswijzen(id));
    expect((await jobNow())?.status).toBe('in-gesprek');
    const voices = await browser.open(urls.zienswijzen(id));
    await voices.submit({}, { button: { name: 'wat', value: 'sluiten' } });
    const again = await browser.open(urls.archiveren(id));
    expect((await again.submit({ reden: 'Bestaat niet meer.' })).path).toBe(urls.functie(id));
    expect((await jobNow())?.status).toBe('gearchiveerd');
  });
});

describe('deleting', () => {
  const remove = async () => (await browser.open(urls.verwijderen(id))).submit({ zeker: 'ja' });

  it('takes views along, of a round that is closed and of one that is open', async () => {
    await askViews();
    expect((await remove()).path).toBe(urls.functies());
    expect(await jobNow()).toBeUndefined();
    const rounds = await test.unitOfWork.read(actor.organisationId, ({ voices }) => voices.listForJob(id));
    expect(rounds).toEqual([]);
    expect((await browser.open(urls.zienswijzen(id))).status).toBe(404);
    expect((await browser.open(urls.werkvoorraad())).text).not.toContain(name);
  });

  it.each(['asked', 'handed in'])('takes a second grading along that was %s', async (state) => {
    const other = await test.personBrowser({ name: 'Kim de Boer', roles: ['hr'] });
    const at = test.clock.now().toISOString();
    await test.unitOfWork.write(actor.organisationId, async ({ seconds, answers, decisions }) => {
      const receipt = (await decisions.current(id))?.receipt;
      if (receipt === undefined) throw new Error('no level was set');
      const secondId = `tweede-${id}`;
      const side = { answers: await answers.listForJob(id), receipt };
      await seconds.insert({
        id: secondId,
        jobId: id,
        assessorId: other.account.id,
        askedBy: actor.accountId,
        askedAt: at,
      });
      const content = { value: 'ja', reason: '', evidence: '', doubt: false };
      await seconds.saveAnswer(secondId, 'poort', 'klantrelatie-en-verkoop', 0, content, at);
      if (state === 'handed in') await seconds.handIn(secondId, at, { first: side, second: side });
    });
    expect((await remove()).path).toBe(urls.functies());
    expect(await jobNow()).toBeUndefined();
    expect(await test.unitOfWork.read(actor.organisationId, ({ seconds }) => seconds.listForJob(id))).toEqual(
      [],
    );
    expect((await other.browser.open(urls.functies())).status).toBe(200);
  });

  it('asks to be sure, and takes all of it away while the log stays whole', async () => {
    const copy = await (
      await browser.open(withQuery(urls.functieNieuw(), { kopie: id }))
    ).submit({ naam: `${name} kopie` });
    const page = await browser.open(urls.verwijderen(id));
    const unsure = await page.submit();
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain('Vink aan dat je het zeker weet.');
    expect((await page.submit({ zeker: 'ja' })).path).toBe(urls.functies());
    expect(await jobNow()).toBeUndefined();
    expect((await browser.open(urls.functie(id))).status).toBe(404);
    expect((await browser.open(copy.path)).status).toBe(200);
    expect((await kinds()).slice(-1)).toEqual(['functie-verwijderd']);
    // Pressed twice.
    expect((await page.submit({ zeker: 'ja' })).status).toBe(404);
  });

  it('is refused once the profile was offered: then there is the archive', async () => {
    const page = await browser.open(urls.verwijderen(id));
    const at = test.clock.now().toISOString();
    const decisionId = await test.unitOfWork.read(
      actor.organisationId,
      async ({ decisions }) => (await decisions.current(id))?.id ?? '',
    );
    await test.unitOfWork.write(actor.organisationId, ({ signing }) =>
      signing.insertOffering({
        id: 'aanbod',
        jobId: id,
        decisionId,
        version: 1,
        offeredBy: actor.accountId,
        offeredAt: at,
      }),
    );
    const refused = await page.submit({ zeker: 'ja' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Je kunt de functie wel in het archief leggen.');
    expect((await browser.open(urls.functie(id))).text).not.toContain('Verwijder deze functie');
    expect((await browser.open(urls.verwijderen(id))).text).toContain('Deze functie kan niet weg');
  });
});
