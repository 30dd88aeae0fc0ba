import { connect } from 'node:net';
import { logoBounds } from '../../../src/domain/organisation/picture';
import { urls } from '../../../src/web/urls';
import type { Answer, HttpBrowser, Page } from '../../support/httpBrowser';
import { aJpeg, aPng, jpegSegment, pngChunk } from '../../support/pictures';
import { startTestApp, type TestApp } from '../../support/testApp';
import type { UploadFile } from '../../support/upload';

let test: TestApp;
let admin: HttpBrowser;
let hr: HttpBrowser;
let organisationId: string;

beforeAll(async () => {
  test = await startTestApp();
  const person = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] });
  admin = person.browser;
  organisationId = person.account.organisationId;
  ({ browser: hr } = await test.personBrowser({ name: 'Hanna Hoogstraat', roles: ['hr'] }));
});
afterAll(() => test.close());

const open = (): Promise<Page> => admin.open(urls.instellingenLogo());
const fieldOf = (page: Page, name: string): string =>
  page.forms.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value ?? '';
const aFile = (bytes: Uint8Array, change: Partial<UploadFile> = {}): UploadFile => ({
  field: 'logo',
  name: 'logo.png',
  type: 'image/png',
  bytes,
  ...change,
});

/** Sends files with the form of a page, as the browser of a person does. */
async function send(
  files: readonly UploadFile[],
  change: Readonly<Record<string, string>> = {},
  browser = admin,
): Promise<Answer> {
  const page = browser === admin ? await open() : await browser.open(urls.hulp());
  const fields = { _csrf: fieldOf(page, '_csrf'), revisie: fieldOf(page, 'revisie'), ...change };
  return browser.send(urls.instellingenLogo(), { method: 'POST', upload: { fields, files } });
}

const current = () => test.unitOfWork.read(organisationId, async ({ settings }) => settings.current('logo'));
const fetchLogo = (path: string = urls.logo()): Promise<Response> => fetch(test.baseUrl + path);

describe('without a logo', () => {
  it('pages have the mark of the product and the name, and there is no file', async () => {
    const page = await open();
    expect(page.text).toContain('Er is geen logo.');
    expect(page.body).toContain('fw-merkteken');
    expect(page.body).not.toContain('fw-logo__beeld');
    expect((await test.browse().open(urls.logo())).status).toBe(404);
  });
});

describe('a logo', () => {
  it('stands on every page, with the name of the employer for who cannot see it', async () => {
    const answer = await send([aFile(aPng(320, 80))]);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(urls.instellingenLogo());
    const mark =
      /<img class="fw-logo__beeld" src="\/logo\?v=[0-9a-f]{16}" alt="Groothandel Veenstad" width="160" height="40">/;
    for (const [browser, path] of [
      [admin, urls.instellingenLogo()],
      [hr, urls.functies()],
      [hr, '/bestaat-niet'],
      [test.browse(), urls.inloggen()],
    ] as const) {
      expect((await browser.open(path)).body).toMatch(mark);
    }
    expect((await open()).text).toContain('PNG, 320 bij 80 beeldpunten');
  });

  it('is sent as what it is, and runs nothing', async () => {
    const answer = await fetchLogo();
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(aPng(320, 80));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
    });
  });

  it('is kept by a browser under the address of its version, and asked for again under any other', async () => {
    const src = /src="(\/logo[^"]*)"/.exec((await open()).body)?.[1] ?? '';
    expect((await fetchLogo(src)).headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect((await fetchLogo('/logo?v=0123456789abcdef')).headers.get('cache-control')).toBe(
      'private, no-cache',
    );
    const { etag } = (await admin.send(urls.logo())).headers;
    const again = await admin.send(urls.logo(), { headers: { 'if-none-match': String(etag) } });
    expect(again.status).toBe(304);
  });

  it('can be a JPEG, and then loses what the camera wrote in it', async () => {
    const place = Buffer.from('Exif 52.37 N');
    const file = aFile(aJpeg(64, 64, [jpegSegment(0xe1, place)]), { name: 'foto.jpg', type: 'image/png' });
    expect((await send([file])).status).toBe(303);
    const answer = await fetchLogo();
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(aJpeg(64, 64));
  });

  it('has a history and an event, like every setting', async () => {
    const history = await hr.open(urls.instellingenWijzigingen());
    expect(history.text).toContain('Logo, versie 2');
    expect(history.text).toContain('Aart de Beheerder');
    const events = await test.unitOfWork.read(organisationId, ({ audit }) =>
      audit.listByKind(['instelling-gewijzigd']),
    );
    expect(events.map(({ event }) => event)).toEqual([
      { kind: 'instelling-gewijzigd', group: 'logo', revision: 1 },
      { kind: 'instelling-gewijzigd', group: 'logo', revision: 2 },
    ]);
  });

  it('makes no new version when the same picture is sent twice', async () => {
    const before = await current();
    expect((await send([aFile(aJpeg(64, 64))])).status).toBe(303);
    expect(await current()).toEqual(before);
  });
});

describe('a file that cannot be the logo', () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');

  it.each([
    ['no file', [aFile(Buffer.alloc(0), { name: '' })], 'Kies een bestand.'],
    ['a form without its file', [], 'Kies een bestand.'],
    [
      'a drawing that can run code',
      [aFile(Buffer.from('<svg onload="alert(1)"/>'), { type: 'image/svg+xml' })],
      'Dit bestand is geen PNG of JPEG.',
    ],
    ['a page that says it is a PNG', [aFile(page)], 'Dit bestand is geen PNG of JPEG.'],
    [
      'a PNG with a page behind it',
      [aFile(Buffer.concat([aPng(), page]))],
      'Achter de afbeelding staat nog iets anders in het bestand.',
    ],
    ['a PNG that was cut off', [aFile(aPng().subarray(0, 60))], 'Deze afbeelding is niet heel.'],
    [
      'a JPEG in colours for print',
      [aFile(aJpeg(64, 64, [], 4))],
      'Deze JPEG heeft kleuren voor drukwerk (CMYK).',
    ],
    [
      'a PNG that is huge once unpacked',
      [aFile(aPng(60, 60_000))],
      'De afbeelding moet minstens 16 en hoogstens 4000 beeldpunten breed en hoog zijn.',
    ],
    [
      'a PNG of one pixel',
      [aFile(aPng(1, 1))],
      'De afbeelding moet minstens 16 en hoogstens 4000 beeldpunten breed en hoog zijn.',
    ],
    [
      'a PNG of more than 512 kB',
      [aFile(aPng(64, 64, [pngChunk('tEXt', Buffer.alloc(logoBounds.bytes))]))],
      'Dit bestand is groter dan 512 kB.',
    ],
  ])('is told at the field, and nothing changes: %s', async (_what, files, message) => {
    const before = await current();
    const refused = await send(files);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatch(new RegExp(`id="logo-fout".*${message.replace(/[().]/g, '\\$&')}`));
    expect(refused.body).toMatch(/<title>Fout: Logo/);
    expect(await current()).toEqual(before);
  });

  it('is not looked at by its name: a path in it goes nowhere', async () => {
    const name = '../../../../etc/passwd';
    expect((await send([aFile(aPng(40, 40), { name })])).status).toBe(303);
    expect((await open()).body).not.toContain('passwd');
    expect(
      await test.unitOfWork.read(organisationId, async ({ settings }) =>
        JSON.stringify(await settings.history()),
      ),
    ).not.toContain('passwd');
  });
});

describe('a form with a file', () => {
  it('is refused when it is another kind of form', async () => {
    const page = await open();
    const form = { _csrf: fieldOf(page, '_csrf'), revisie: fieldOf(page, 'revisie') };
    expect((await admin.send(urls.instellingenLogo(), { method: 'POST', form })).status).toBe(400);
  });

  it('is refused with a second file, a file under another name, or a field that it does not know', async () => {
    const before = await current();
    expect((await send([aFile(aPng(50, 50)), aFile(aPng(51, 51))])).status).toBe(400);
    expect((await send([aFile(aPng(50, 50), { field: 'inhoud' })])).status).toBe(422);
    for (const column of ['sha256', 'inhoud', 'organisatie_id', 'image', '__proto__']) {
      expect((await send([aFile(aPng(50, 50))], { [column]: 'x' })).status).toBe(422);
    }
    expect(await current()).toEqual(before);
  });

  it('is refused when it is broken off or has no boundary', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' };
    const upload = { fields: { _csrf: fieldOf(await open(), '_csrf') }, files: [aFile(aPng())] };
    for (const type of ['multipart/form-data; boundary=anders', 'multipart/form-data;']) {
      const answer = await admin.send(urls.instellingenLogo(), {
        method: 'POST',
        upload,
        headers: { ...headers, 'content-type': type },
      });
      expect(answer.status).toBe(400);
    }
  });

  it('needs the token of the session, and nothing is stored without it', async () => {
    const before = await current();
    expect((await send([aFile(aPng(50, 50))], { _csrf: 'verzonnen' })).status).toBe(403);
    const elsewhere = await admin.send(urls.instellingenLogo(), {
      method: 'POST',
      upload: { fields: { _csrf: fieldOf(await open(), '_csrf'), revisie: '0' }, files: [aFile(aPng())] },
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(elsewhere.status).toBe(403);
    expect(await current()).toEqual(before);
  });

  it('is not read for who may not send it', async () => {
    expect((await hr.open(urls.instellingenLogo())).status).toBe(403);
    expect((await send([aFile(aPng())], {}, hr)).status).toBe(403);
    const signedOut = await test.browse().send(urls.instellingenLogo(), {
      method: 'POST',
      upload: { fields: {}, files: [aFile(aPng())] },
    });
    expect(signedOut.status).toBe(401);
  });

  it.each([
    ['says that it is far too large', `Content-Length: ${1024 * 1024 * 1024}`, 'HTTP/1.1 413 '],
    ['does not say how large it is', 'Transfer-Encoding: chunked', 'HTTP/1.1 400 '],
  ])('is answered without waiting for its content when it %s', async (_how, header, status) => {
    const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { hostname, port, host } = new URL(test.baseUrl);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${urls.instellingenLogo()} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${test.baseUrl}\r\nCookie: ${cookie}\r\n` +
            `Content-Type: multipart/form-data; boundary=x\r\n${header}\r\n\r\n`,
        );
      });
      socket.on('data', (part) => (text += part.toString('utf8')));
      socket.on('error', reject);
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(answer.startsWith(status)).toBe(true);
    expect(answer.toLowerCase()).toContain('connection: close');
  });
});

describe('who changed it first', () => {
  it('is told to the other, who sees what is there now', async () => {
    const seen = fieldOf(await open(), 'revisie');
    expect((await send([aFile(aPng(60, 60))])).status).toBe(303);
    const clash = await send([aFile(aPng(61, 61))], { revisie: seen });
    expect(clash.status).toBe(409);
    expect(clash.body).toContain('Iemand anders heeft het logo ook veranderd');
    expect(clash.body).toContain('PNG, 60 bij 60 beeldpunten');
    const stale = await admin.send(urls.instellingenLogoWeghalen(), {
      method: 'POST',
      form: { _csrf: fieldOf(await open(), '_csrf'), revisie: seen },
    });
    expect(stale.status).toBe(409);
    expect((await current()).content.image).toMatchObject({ width: 60 });
  });
});

describe('taking the logo away', () => {
  it('brings the name back, once, and keeps the history', async () => {
    const page = await open();
    const after = await page.submit({}, { action: urls.instellingenLogoWeghalen() });
    expect(after.path).toBe(urls.instellingenLogo());
    expect(after.text).toContain('Er is geen logo.');
    const { revision } = await current();
    expect((await page.submit({}, { action: urls.instellingenLogoWeghalen() })).status).toBe(409);
    expect((await current()).revision).toBe(revision);
    expect((await fetchLogo()).status).toBe(404);
    expect((await hr.open(urls.instellingenWijzigingen())).text).toContain('naar niets');
  });
});
