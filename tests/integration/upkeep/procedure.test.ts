import { urls } from '../../../src/web/urls';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { establishPlainCopy, insertPlainCopy, plainContent } from '../../support/signing/plainCopy';
import type { PersonBrowser } from '../../support/testApp';

/** Grading a functie with a signed profile again, over HTTP. */
let test: ProfileTest;
let noor: PersonBrowser;
let made = 0;

beforeAll(async () => {
  test = await startProfileTest();
  noor = await test.app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
});
afterAll(() => test.close());

/** A functie of which the profile was signed on paper. */
async function signedJob(): Promise<string> {
  made += 1;
  const jobId = await test.settle({ name: `Accountmanager ${String(made)}` });
  const at = test.app.clock.now().toISOString();
  const frozen = await plainContent(test.app.unitOfWork, test.actor, jobId, at);
  await test.app.unitOfWork.write(test.actor.organisationId, async (repositories) => {
    const id = `exemplaar-${String(made)}`;
    const by = test.actor.accountId;
    await insertPlainCopy(repositories, frozen, {
      id,
      jobId,
      holder: noor.account,
      offeredBy: by,
      code: `AAAAA0000${String(made)}`,
    });
    await establishPlainCopy(repositories, id, by);
    await repositories.jobs.follow(jobId, 'ontvangst-vastgelegd', at);
  });
  return jobId;
}

const filled = { aanleiding: 'inhoud', reden: 'Er kwam een team bij.', eerder: 'Het team werkt al.' };

it('leads HR from the signed functie to a new procedure, and says until when it usually waits', async () => {
  const jobId = await signedJob();
  const locked = await test.browser.open(urls.controleren(jobId));
  expect(locked.body).toContain(urls.nieuweIndeling(jobId));
  const page = await test.browser.open(urls.nieuweIndeling(jobId));
  expect(page.body).toContain('Het vorige besluit is nog geen jaar oud');
  expect(page.body).not.toContain('value="bezwaar"');
  const done = await page.submit(filled);
  expect(done.path).toBe(urls.functie(jobId));
  const timeline = await test.browser.open(urls.tijdlijn(jobId));
  expect(timeline.text).toContain('begon met een nieuwe indeling');
  expect(timeline.text).toContain('binnen een jaar na het vorige besluit');
});

it('says what is missing at the field, and keeps what was typed', async () => {
  const jobId = await signedJob();
  const page = await test.browser.open(urls.nieuweIndeling(jobId));
  const again = await page.submit({ aanleiding: 'inhoud', reden: 'Er kwam een team bij.', eerder: ' ' });
  expect(again.status).toBe(422);
  expect(again.body).toContain('Leg uit waarom het niet kan wachten tot');
  expect(again.body).toContain('Er kwam een team bij.');
  const none = await page.submit({ reden: '', eerder: '' });
  // Everything that is missing is told at once.
  expect(none.body).toContain('Kies wat de aanleiding is.');
  expect(none.body).toContain('Leg uit waarom je de functie opnieuw indeelt.');
  expect(none.body).toContain('Leg uit waarom het niet kan wachten tot');
  expect((await test.events(jobId)).map(({ kind }) => kind)).not.toContain('procedure-begonnen');
});

it('tells the second of two people that a colleague began already', async () => {
  const jobId = await signedJob();
  const [mine, theirs] = [
    await test.browser.open(urls.nieuweIndeling(jobId)),
    await test.browser.open(urls.nieuweIndeling(jobId)),
  ];
  await mine.submit(filled);
  const second = await theirs.submit(filled);
  expect(second.status).toBe(409);
  expect(second.body).toContain('Misschien begon een collega al');
});

it('asks for a new procedure instead of opening the level of a new version', async () => {
  const jobId = await signedJob();
  await (await test.browser.open(urls.nieuweVersie(jobId))).submit({});
  const level = await test.browser.open(urls.niveau(jobId));
  expect(level.body).toContain(urls.nieuweIndeling(jobId));
  expect(level.body).not.toContain(urls.heropenen(jobId));
  const reopened = await (await test.browser.open(urls.heropenen(jobId))).submit({ uitleg: 'Toch anders.' });
  expect(reopened.body).not.toContain('Toch anders');
  expect((await test.events(jobId)).map(({ kind }) => kind)).not.toContain('niveau-heropend');
});
