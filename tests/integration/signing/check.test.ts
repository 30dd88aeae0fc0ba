import { createHash } from 'node:crypto';
import type { Account } from '../../../src/application/ports';
import type { FrozenContent } from '../../../src/domain/signing/frozenContent';
import { urls } from '../../../src/web/urls';
import type { Answer, HttpBrowser } from '../../support/httpBrowser';
import { settledJob } from '../../support/profile/settledJob';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let hr: Account;
let hrBrowser: HttpBrowser;
let noor: Account;
let noorBrowser: HttpBrowser;

const file = Buffer.from('%PDF-1.7 een getekend bestand');
const code = 'ABCDE12345';

/** A copy as offering makes it; what the register compares is its hash and its code. */
beforeAll(async () => {
  test = await startTestApp();
  ({ account: hr, browser: hrBrowser } = await test.personBrowser({
    name: 'Hanna Hoogstraat',
    roles: ['hr'],
  }));
  ({ account: noor, browser: noorBrowser } = await test.personBrowser({
    name: 'Noor Bakker',
    roles: ['medewerker'],
  }));
  const { id: accountId, organisationId, name, roles } = hr;
  const actor = { accountId, organisationId, name, roles, standsInFor: [] };
  const jobId = await settledJob({ ...test, actor }, { name: 'Accountmanager Noord' });
  const at = test.clock.now().toISOString();
  await test.unitOfWork.write(organisationId, async ({ signing, decisions }) => {
    const decision = await decisions.current(jobId);
    if (decision === undefined) throw new Error('the level was set');
    const offering = { id: 'aanbieding-1', jobId, decisionId: decision.id, version: 1 };
    await signing.insertOffering({ ...offering, offeredBy: accountId, offeredAt: at });
    await signing.insertCopy(
      {
        id: 'exemplaar-1',
        offeringId: offering.id,
        jobId,
        holderId: noor.id,
        holderName: noor.name,
        managerName: 'Anna de Vries',
        code,
        contentSha256: 'a'.repeat(64),
        frozenAt: at,
      },
      {} as FrozenContent,
      { sha256: createHash('sha256').update(file).digest('hex'), bytes: file },
    );
  });
});
afterAll(() => test.close());

async function check(browser: HttpBrowser, bytes: Uint8Array, token?: string): Promise<Answer> {
  const page = await browser.open(urls.controleer());
  const field = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf');
  return browser.send(urls.controleer(), {
    method: 'POST',
    upload: {
      fields: { _csrf: token ?? field?.value ?? '' },
      files: [{ field: 'bestand', name: 'profiel.pdf', type: 'application/pdf', bytes }],
    },
  });
}

async function letStrangersCheck(open: boolean): Promise<void> {
  const { account } = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] });
  await test.unitOfWork.write(account.organisationId, async ({ settings }) => {
    const stored = await settings.current('organisatie');
    const by = { accountId: account.id, at: test.clock.now().toISOString() };
    await settings.add('organisatie', stored, { ...stored.content, checkWithoutSignIn: open }, by);
  });
}

describe('checking a file', () => {
  it('tells who may see the copy whose it is, and who signed', async () => {
    for (const browser of [hrBrowser, noorBrowser]) {
      const answer = await check(browser, file);
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('Niet gewijzigd');
      expect(answer.body).toContain('Accountmanager Noord');
      expect(answer.body).toContain('Nog niemand heeft getekend.');
    }
    const changed = Buffer.from(file);
    changed[10] = 0x20;
    const answer = await check(noorBrowser, changed);
    expect(answer.body).toContain('Niet bekend');
    expect(answer.body).not.toContain('Accountmanager Noord');
  });

  it('tells a colleague nothing that a stranger does not read', async () => {
    const { browser } = await test.personBrowser({ name: 'Piet Jansen', roles: ['medewerker'] });
    const answer = await check(browser, file);
    expect(answer.body).toContain('Niet bekend');
    expect(answer.body).not.toMatch(/Noor|Accountmanager Noord/);
  });

  it('asks a file that is not empty and not too large, and the token of the form', async () => {
    expect((await check(hrBrowser, Buffer.alloc(0))).body).toContain('Kies een bestand.');
    const large = await check(hrBrowser, Buffer.alloc(15 * 1024 * 1024 + 1));
    expect(large.status).toBe(422);
    expect(large.body).toContain('Dit bestand is te groot.');
    expect((await check(hrBrowser, file, 'x')).status).toBe(403);
  });

  it('is for people with an account until the organisation opens it, and then without names', async () => {
    const stranger = test.browse();
    expect((await stranger.open(urls.controleer())).text).toContain('Log in om te controleren');
    expect((await stranger.open(urls.controleerCode(code))).text).toContain('Log in om te controleren');
    await letStrangersCheck(true);
    const answer = await check(stranger, file);
    expect(answer.body).toContain('Bekend en niet gewijzigd');
    expect(answer.body).not.toMatch(/Noor|Accountmanager Noord/);
    const byCode = await stranger.open(`${urls.controleer()}?code=abcde-i2345`);
    expect(byCode.text).toContain('Deze code is bekend');
    expect(byCode.text).not.toMatch(/Noor|Accountmanager Noord/);
    expect((await stranger.open(urls.controleerCode('ABCDE-99999'))).text).toContain(
      'We kennen deze code niet',
    );
    await letStrangersCheck(false);
  });

  it('stops a stranger who tries one code after another', async () => {
    const stranger = test.browse();
    const statuses: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      statuses.push((await stranger.open(urls.controleerCode(`XXXXX-${String(turn)}`))).status);
    }
    expect(statuses.at(0)).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });
});
