import express, { type ErrorRequestHandler, type Express } from 'express';
import request from 'supertest';
import type { Session } from '../../../../src/application/ports';
import type { Role } from '../../../../src/domain/workflow/actions';
import {
  registeredRoutes,
  registerRoutes,
  routes,
  type ActionRoute,
  type PublicRoute,
  type Route,
} from '../../../../src/web/shared/defineRoutes';
import { failurePageOf } from '../../../../src/web/shared/failurePages';
import type { FormTokens } from '../../../../src/web/shared/formTokens';

const now = '2026-11-21T09:00:00.000Z';
const session: Session = {
  secretHash: 'hash',
  id: 'sessie',
  accountId: 'fenna',
  organisationId: 'veenstad',
  csrfToken: 'goed',
  browser: 'Firefox op Windows',
  createdAt: now,
  lastSeenAt: now,
  expiresAt: now,
  provenAt: now,
  factorShown: true,
  elsewhere: false,
  newFactor: null,
  codesToShow: null,
};
const formTokens: FormTokens = {
  forPage: () => 'goed',
  accepts: (req) => req.headers['x-token'] === 'goed',
};

/** An app around the guard alone: it says which handler was reached, or how it was refused. */
function appWith(declared: readonly Route[], roles?: readonly Role[], minutesSinceProof = 0): Express {
  const clock = { now: () => new Date(Date.parse(now) + minutesSinceProof * 60_000) };
  const app = express();
  app.use((req, _res, next) => {
    if (roles !== undefined) {
      req.actor = { accountId: 'fenna', organisationId: 'veenstad', name: 'Fenna', roles, standsInFor: [] };
      req.session = session;
    }
    next();
  });
  registerRoutes(app, declared, { formTokens, clock });
  const refused: ErrorRequestHandler = (error, _req, res, next) => {
    const page = failurePageOf(error);
    res.status(page.status).json(page);
    if (res.headersSent) return;
    next(error);
  };
  app.use(refused);
  return app;
}

function says(text: string, route: Pick<ActionRoute | PublicRoute, 'method' | 'path' | 'action'>): Route {
  const handler = (_req: unknown, res: express.Response): Promise<void> => {
    res.send(text);
    return Promise.resolve();
  };
  const { method, path, action } = route;
  return action === 'public' ? { method, path, action, handler } : { method, path, action, handler };
}

const list = says('lijst', { method: 'get', path: '/functies', action: 'job.list' });
const save = says('bewaard', { method: 'post', path: '/functies', action: 'job.create' });
const answer = says('antwoord', { method: 'put', path: '/antwoord', action: 'answer.save' });

describe('a route', () => {
  it('cannot be registered without an action that the policy knows', () => {
    const nameless = { method: 'get', path: '/x', handler: () => Promise.resolve() };
    expect(() => appWith([nameless as unknown as Route])).toThrow('The route GET /x names no action');
    const unknown = { ...nameless, action: 'job.bestaat-niet' };
    expect(() => appWith([unknown as unknown as Route])).toThrow('names no action');
  });

  it('cannot be registered twice, also not under another parameter name', () => {
    const one = says('een', { method: 'get', path: '/functies/:id', action: 'job.view' });
    const other = says('twee', { method: 'get', path: '/functies/:functie', action: 'job.view' });
    expect(() => appWith([one, other])).toThrow('is registered twice');
  });

  it('with a fixed part goes before one with a parameter, whatever the order of declaring', async () => {
    const declared = routes(
      says('nummer', { method: 'get', path: '/functies/:id/vragen/:nr', action: 'public' }),
      says('een', { method: 'get', path: '/functies/:id', action: 'public' }),
      says('alles', { method: 'get', path: '/functies/:id/vragen/alles', action: 'public' }),
      says('nieuw', { method: 'get', path: '/functies/nieuw', action: 'public' }),
    );
    const app = appWith(declared);
    expect((await request(app).get('/functies/nieuw')).text).toBe('nieuw');
    expect((await request(app).get('/functies/7')).text).toBe('een');
    expect((await request(app).get('/functies/7/vragen/alles')).text).toBe('alles');
    expect((await request(app).get('/functies/7/vragen/3')).text).toBe('nummer');
    expect(registeredRoutes(app).map(({ path }) => path)).toEqual([
      '/functies/nieuw',
      '/functies/:id',
      '/functies/:id/vragen/alles',
      '/functies/:id/vragen/:nr',
    ]);
  });

  it('lets in who may do its action', async () => {
    expect((await request(appWith([list], ['hr'])).get('/functies')).text).toBe('lijst');
  });

  it('refuses who may not, before its handler runs', async () => {
    const response = await request(appWith([list], ['beheerder'])).get('/functies');
    expect(response.body).toMatchObject({ kind: 'forbidden', status: 403 });
  });

  it('sends who is not signed in to the sign-in page and remembers the address', async () => {
    const response = await request(appWith([list]))
      .get('/functies?zoek=a')
      .set('Accept', 'text/html');
    expect(response.status).toBe(303);
    expect(response.headers['location']).toBe('/inloggen?terug=%2Ffuncties%3Fzoek%3Da');
  });

  it('tells a form of someone who is signed out where to go on, when there is a page', async () => {
    const app = appWith([list, save, answer]);
    expect((await request(app).post('/functies')).body).toMatchObject({
      kind: 'signed-out',
      status: 401,
      returnTo: '/functies',
    });
    expect((await request(app).put('/antwoord')).body).not.toHaveProperty('returnTo');
  });

  it('that changes something needs the token of the form', async () => {
    const app = appWith([save, answer], ['hr']);
    expect((await request(app).post('/functies')).body).toMatchObject({ kind: 'stale-form', status: 403 });
    expect((await request(app).put('/antwoord')).body).toMatchObject({ kind: 'stale-form' });
    expect((await request(app).post('/functies').set('x-token', 'goed')).text).toBe('bewaard');
    expect((await request(app).put('/antwoord').set('x-token', 'goed')).text).toBe('antwoord');
  });

  describe('that takes a file', () => {
    const upload: Route = { ...save, upload: { field: 'bestand', maxBytes: 100 } } as Route;
    const body =
      '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a"\r\n\r\nabc\r\n--x--\r\n';
    const send = (roles: readonly Role[], fields: Readonly<Record<string, string>>) =>
      request(appWith([upload], roles))
        .post('/functies')
        .set(fields)
        .send(body);
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

    it('reads it for who may send it, and only then looks at the token', async () => {
      expect((await send(['hr'], { ...multipart, 'x-token': 'goed' })).text).toBe('bewaard');
      expect((await send(['hr'], multipart)).body).toMatchObject({ kind: 'stale-form' });
      expect((await send(['beheerder'], multipart)).body).toMatchObject({ kind: 'forbidden' });
    });

    it('takes no other form', async () => {
      const plain = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await send(['hr'], plain)).body).toMatchObject({ kind: 'stale-form' });
      expect((await send(['hr'], { ...plain, 'x-token': 'goed' })).body).toMatchObject({
        kind: 'unreadable',
      });
    });

    it('reads nothing when it is far too large', async () => {
      const large = request(appWith([upload], ['hr']))
        .post('/functies')
        .set({ ...multipart, 'x-token': 'goed' });
      expect((await large.send('x'.repeat(70_000))).body).toMatchObject({ kind: 'too-large', status: 413 });
    });
  });

  describe('that asks a fresh proof', () => {
    const fresh = [list, save].map((route) => ({ ...route, fresh: true }) as Route);
    const open = (minutes: number) => request(appWith(fresh, ['hr'], minutes)).get('/functies?zoek=a');
    const send = (minutes: number) =>
      request(appWith(fresh, ['hr'], minutes))
        .post('/functies')
        .set('x-token', 'goed');

    it('opens within five minutes of it, and afterwards asks to prove it again and come back', async () => {
      expect((await open(4.99).set('Accept', 'text/html')).text).toBe('lijst');
      const later = await open(5).set('Accept', 'text/html');
      expect(later.status).toBe(303);
      expect(later.headers['location']).toBe('/bevestigen?terug=%2Ffuncties%3Fzoek%3Da');
    });

    it('takes a form within fifteen minutes of it, and nothing afterwards', async () => {
      expect((await send(14.99)).text).toBe('bewaard');
      expect((await send(15)).body).toMatchObject({
        kind: 'unproven',
        status: 403,
        returnTo: '/functies',
      });
    });

    it('first looks whether the person may do it at all', async () => {
      const app = appWith(fresh, ['beheerder'], 60);
      expect((await request(app).get('/functies')).body).toMatchObject({ kind: 'forbidden' });
    });
  });
});
