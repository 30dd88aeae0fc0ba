import { readObjectionDecision } from '../../../src/infrastructure/seal/readObjectionDecision';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import { buildObjectionDecisionDocument } from '../../../src/presentation/document/buildObjectionDecisionDocument';
import { urls } from '../../../src/web/urls';
import type { Answer, HttpBrowser } from '../../support/httpBrowser';
import { readBlock } from '../../support/profile/aDocument';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import {
  establishPlainCopy,
  insertPlainCopy,
  insertPlainRuling,
  plainContent,
} from '../../support/signing/plainCopy';
import type { PersonBrowser } from '../../support/testApp';

/** A decision on an objection over HTTP: taken once, read as a page, and looked up as a file. */
let test: ProfileTest;
let hr: HttpBrowser;
let vera: PersonBrowser;
let noor: PersonBrowser;
let jobId: string;
const id = 'besluit-1';
const jobName = 'Accountmanager Noord';

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);
const fileInRegister = (): Promise<Uint8Array> =>
  test.app.unitOfWork.read(test.actor.organisationId, async ({ objections }) => {
    const bytes = await objections.file(id, 2);
    if (bytes === undefined) throw new Error('nothing was decided');
    return bytes;
  });

beforeAll(async () => {
  test = await startProfileTest();
  hr = test.browser;
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  noor = await test.app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
  jobId = await test.settle({ name: jobName });
  const at = test.app.clock.now().toISOString();
  const by = test.actor.accountId;
  const frozen = await plainContent(test.app.unitOfWork, test.actor, jobId, at);
  await write(async (repositories) => {
    await repositories.departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await repositories.departments.setLeaders('verkoop', [vera.account.id]);
    await repositories.jobs.setHolders(jobId, [noor.account.id], at);
    const copy = { id: 'exemplaar-1', jobId, holder: noor.account, offeredBy: by };
    await insertPlainCopy(repositories, frozen, { ...copy, code: 'AAAAA00001' });
    await establishPlainCopy(repositories, copy.id, by);
    await insertPlainRuling(repositories, { id, copyId: copy.id, by, code: 'CCCCC00001' });
  });
});
afterAll(() => test.close());

it('takes an objection once when it is sent twice at the same moment', async () => {
  const form = await noor.browser.open(urls.mijnBezwaarMaken(id));
  const send = (reason: string) =>
    form.submit({
      gronden: ['beschrijving', 'niveau'],
      'reden-niveau': reason,
      'reden-beschrijving': 'Er mist werk.',
    });
  const both = await Promise.all([send('Eerste reden.'), send('Tweede reden.')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const lost = both.find(({ status }) => status === 409);
  expect(lost?.text).toContain('Deze stap kan nu niet');
  expect(lost?.text).toMatch(/(Eerste|Tweede) reden\./);
  const steps = await test.app.unitOfWork.read(test.actor.organisationId, ({ objections }) =>
    objections.steps(id),
  );
  expect(steps).toHaveLength(1);
});

it('takes one decision when two of HR decide at the same moment, and tells it once', async () => {
  const colleague = await test.app.personBrowser({ name: 'Kim de Boer', roles: ['hr'] });
  const forms = await Promise.all([hr, colleague.browser].map((one) => one.open(urls.bezwaarBeslissen(id))));
  const both = await Promise.all(
    forms.map((form) =>
      form.submit({
        'oordeel-beschrijving': 'gegrond',
        'oordeel-niveau': 'ongegrond',
        woorden: 'We vullen de beschrijving aan.\n\nHet niveau blijft B.',
        advies: 'de interne commissie',
      }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const lost = both.find(({ status }) => status === 409);
  expect(lost?.text).toContain('Besluit op bezwaar. Door');
  expect(lost?.text).toContain('Er is niets vastgelegd.');
  expect(lost?.text).toContain('We vullen de beschrijving aan.');
  const { steps, decided } = await test.app.unitOfWork.read(
    test.actor.organisationId,
    async ({ objections, audit }) => ({
      steps: await objections.steps(id),
      decided: (await audit.listForJob(jobId)).filter(
        ({ event }) => event.kind === 'bezwaar-stap' && event.step === 'besloten',
      ),
    }),
  );
  expect([steps.length, decided.length]).toEqual([2, 1]);
  const messages = await noor.browser.open(urls.berichten());
  expect(messages.text.split('Er is nieuws over je bezwaar').length - 1).toBe(1);
});

describe('the decision as a page', () => {
  it('has every text of the sealed file, for who objected and for HR', async () => {
    const content = readObjectionDecision(await fileInRegister());
    const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const lines = buildObjectionDecisionDocument(content, nodeDigests.sha256(canonicalJson(content)))
      .blocks.flatMap(readBlock)
      // A page puts other signs between a label and what it says.
      .flatMap((line) => line.split(/: | \| /));
    expect(lines.length).toBeGreaterThan(25);
    for (const [browser, href, back] of [
      [noor.browser, urls.mijnBezwaarBesluit(id, 2), urls.mijnBezwaar(id)],
      [hr, urls.bezwaarBesluit(id, 2), urls.bezwaar(id)],
    ] as const) {
      expect((await browser.open(back)).body).toContain(`href="${href}"`);
      const page = await browser.open(href);
      expect(lines.filter((line) => !page.text.includes(single(line)))).toEqual([]);
      expect(page.body).toContain(`href="${back}"`);
      expect(page.body).toContain(`href="${href}/besluit-op-bezwaar.pdf"`);
      expect(page.text).toContain(nodeDigests.sha256OfBytes(await fileInRegister()));
    }
  });

  it('is not for the leidinggevende, and not there for a step that is no decision', async () => {
    expect((await vera.browser.send(urls.mijnBezwaarBesluit(id, 2))).status).toBe(403);
    expect((await vera.browser.send(urls.bezwaarBesluit(id, 2))).status).toBe(403);
    for (const number of ['1', '3', 'x']) {
      expect((await hr.send(`${urls.bezwaar(id)}/besluit-op-bezwaar/${number}`)).status).toBe(404);
    }
  });
});

describe('the file on the page that checks files', () => {
  const personal = /Noor|Bakker|Accountmanager|CCCCC/;

  it('is told to who objected and to HR, with the way to the whole text', async () => {
    for (const [browser, href] of [
      [noor.browser, urls.mijnBezwaarBesluit(id, 2)],
      [hr, urls.bezwaarBesluit(id, 2)],
    ] as const) {
      const answer = await check(browser, await fileInRegister());
      expect(answer.status).toBe(200);
      for (const words of ['Niet gewijzigd', 'Besluit op bezwaar', jobName, 'Noor Bakker', 'CCCCC-00001'])
        expect(answer.body).toContain(words);
      expect(answer.body).toContain(`href="${href}"`);
    }
  });

  it('is nothing to a leidinggevende or a stranger while the organisation lets nobody check', async () => {
    const answer = await check(vera.browser, await fileInRegister());
    expect(answer.body).toContain('Niet bekend');
    expect(answer.body).not.toMatch(personal);
    expect((await test.app.browse().open(urls.controleer())).text).toContain('Log in om te controleren');
  });

  it('is to others on the list with kind and day only, once the organisation lets everybody check', async () => {
    await letStrangersCheck();
    const file = await fileInRegister();
    for (const browser of [test.app.browse(), vera.browser]) {
      const answer = await check(browser, file);
      expect(answer.body).toContain('Op onze lijst staat: een besluit op bezwaar van 21 november 2026.');
      expect(main(answer)).not.toMatch(personal);
      expect(main(answer)).not.toContain(urls.mijnBezwaar(id));
    }
    const altered = Uint8Array.from(file);
    altered[3000] = (altered[3000] ?? 0) ^ 1;
    for (const bytes of [altered, Buffer.concat([file, Buffer.from('\n')]), file.subarray(0, 5000)])
      expect((await check(hr, bytes)).body).toContain('Niet bekend');
  });

  it('says so of an indelingsbesluit and of a functieprofiel too', async () => {
    const stranger = test.app.browse();
    const ruling = await check(stranger, Buffer.from('%PDF-1.7 CCCCC00001'));
    expect(ruling.body).toContain('Op onze lijst staat: een indelingsbesluit van 21 november 2026.');
    expect(main(ruling)).not.toMatch(personal);
    const profile = await stranger.open(urls.controleerCode('AAAAA00001'));
    expect(profile.text).toContain('Op onze lijst staat: een functieprofiel van 21 november 2026.');
    expect(profile.text).not.toMatch(personal);
  });

  it('stays known when the indelingsbesluit is withdrawn, and says that', async () => {
    const at = test.app.clock.now().toISOString();
    await write(({ rulings }) => rulings.withdraw(id, test.actor.accountId, at, 'Fout.'));
    for (const browser of [test.app.browse(), noor.browser]) {
      expect((await check(browser, await fileInRegister())).body).toContain(
        'Let op: het indelingsbesluit waar dit over gaat, is ingetrokken.',
      );
    }
  });
});

/** What is in the middle of the page, without the name of who is signed in. */
function main({ body }: Answer): string {
  return body.slice(body.indexOf('<main'));
}

async function check(browser: HttpBrowser, bytes: Uint8Array): Promise<Answer> {
  const page = await browser.open(urls.controleer());
  const field = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf');
  return browser.send(urls.controleer(), {
    method: 'POST',
    upload: {
      fields: { _csrf: field?.value ?? '' },
      files: [{ field: 'bestand', name: 'besluit.pdf', type: 'application/pdf', bytes }],
    },
  });
}

async function letStrangersCheck(): Promise<void> {
  const { account } = await test.app.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] });
  await write(async ({ settings }) => {
    const stored = await settings.current('organisatie');
    const by = { accountId: account.id, at: test.app.clock.now().toISOString() };
    await settings.add('organisatie', stored, { ...stored.content, checkWithoutSignIn: true }, by);
  });
}
