import { urls } from '../../../src/web/urls';
import { fakeSingleSignOn } from '../../support/oidc/fakeSingleSignOn';
import { startTestApp, type TestApp } from '../../support/testApp';

/** What keeps strangers from filling the database by going to the identity service over and over. */
let test: TestApp;
let comesBack = false;

beforeEach(async () => {
  comesBack = false;
  const finish: typeof fakeSingleSignOn.finish = (...args) =>
    comesBack
      ? Promise.resolve({ issuer: fakeSingleSignOn.issuer, subject: 'onbekend', acr: null, amr: [] })
      : fakeSingleSignOn.finish(...args);
  test = await startTestApp({
    trustedProxies: ['127.0.0.1'],
    singleSignOn: () => ({ ...fakeSingleSignOn, finish }),
  });
});
afterEach(() => test.close());

const go = (from = '198.51.100.7') =>
  test.browse().send(urls.sso(), { headers: { 'x-forwarded-for': from } });

it('stops a network that went there a hundred times and did not come back, and no other one', async () => {
  for (let nr = 0; nr < 100; nr += 1) expect((await go()).status).toBe(303);
  const stopped = await go();
  expect(stopped.status).toBe(429);
  expect(Number(stopped.headers['retry-after'])).toBe(600);
  expect(stopped.headers.location).toBeUndefined();
  expect((await go('203.0.113.9')).status).toBe(303);
  test.clock.advance(600_000);
  expect((await go()).status).toBe(303);
});

it('does not count who comes back as somebody', async () => {
  comesBack = true;
  for (let nr = 0; nr < 110; nr += 1) {
    const browser = test.browse();
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    expect((await browser.send(urls.sso(), { headers })).status).toBe(303);
    await browser.send(urls.ssoTerug(), { headers });
  }
});

it('keeps a number of them at most, and forgets the ones that went first', async () => {
  const keep = (name: string, at: string) =>
    test.unitOfWork.writeDirectory(({ sso }) =>
      sso.keep(name.repeat(64), 'x', `2026-11-21T09:0${at}:00.000Z`, 2),
    );
  await keep('a', '1');
  await keep('b', '2');
  await keep('c', '3');
  const take = (name: string) =>
    test.unitOfWork.writeDirectory(({ sso }) => sso.take(name.repeat(64), '2026-11-21T09:00:00.000Z'));
  expect([await take('a'), await take('b'), await take('c')]).toEqual([undefined, 'x', 'x']);
});
