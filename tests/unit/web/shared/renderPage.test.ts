import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { lucideNames } from '../../../../src/web/shared/iconNames';
import { registerViews, renderPage, type PageRequest } from '../../../../src/web/shared/renderPage';
import { publicShell, setShell } from '../../../../src/web/shared/shell';
import { viewsDir } from '../../../support/gallery/render';

const folder = mkdtempSync(join(tmpdir(), 'views-'));
const publicDir = join(folder, 'public');
const ownViews = join(folder, 'views');
let server: Server;
let request: PageRequest;
let shellSet = true;

beforeAll(async () => {
  mkdirSync(join(ownViews, 'pages'), { recursive: true });
  mkdirSync(publicDir);
  for (const part of ['layouts', 'partials']) symlinkSync(join(viewsDir, part), join(ownViews, part));
  writeFileSync(
    join(ownViews, 'pages/groet.ejs'),
    '<h1><%= it.page.name %></h1><%- it.marked(it.page.text) %>',
  );
  writeFileSync(join(ownViews, 'pages/stuk.ejs'), '<%= it.page.absent.name %>');
  const files = ['styles.css', 'main.js', 'boot.js', 'favicon.svg', 'source-sans-3-latin-wght-normal.woff2'];
  writeFileSync(
    join(publicDir, 'manifest.json'),
    JSON.stringify(Object.fromEntries(files.map((file) => [file, `/assets/x-${file}`]))),
  );
  mkdirSync(join(publicDir, 'assets'));
  for (const script of ['main.js', 'boot.js']) writeFileSync(join(publicDir, `assets/x-${script}`), '');
  const icons = lucideNames.map((name) => [
    name,
    readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8'),
  ]);
  writeFileSync(join(publicDir, 'icons.json'), JSON.stringify(Object.fromEntries(icons)));

  const app = express();
  registerViews(app, { viewsDir: ownViews, publicDir, cache: true });
  app.get('/', async (_req, res) => {
    if (shellSet) setShell(res, publicShell('Bakkerij De Linde'));
    await renderPage(res, request);
  });
  const answerFault: express.ErrorRequestHandler = (error: Error, _req, res, next) => {
    if (res.headersSent) next(error);
    else res.status(500).type('text').send(error.message);
  };
  app.use(answerFault);
  server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
});

beforeEach(() => {
  shellSet = true;
  request = { view: 'groet', title: 'Groet', page: { name: '<b>Noor</b>', text: '**hallo**' } };
});

async function get(): Promise<{ status: number; type: string | null; html: string }> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { status: response.status, type: response.headers.get('content-type'), html: await response.text() };
}

describe('renderPage', () => {
  test('sends the page inside the layout, escaped', async () => {
    const { status, type, html } = await get();
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(html).toContain('<h1>&lt;b&gt;Noor&lt;/b&gt;</h1><strong>hallo</strong>');
    expect(html).toContain('<title>Groet – Functiewaardering</title>');
    expect(html).toContain('href="/assets/x-styles.css"');
    expect(html).toContain('Bakkerij De Linde');
  });

  test('answers 422 with the summary when there are faults', async () => {
    request = { ...request, errors: [{ message: 'Kies een antwoord.', href: '#keuze' }] };
    const { status, html } = await get();
    expect(status).toBe(422);
    expect(html).toContain('<title>Fout: Groet');
    expect(html).toContain('<a href="#keuze">Kies een antwoord.</a>');
  });

  test('takes another status and layout when asked', async () => {
    request = { ...request, status: 404, layout: 'plain' };
    const { status, html } = await get();
    expect(status).toBe(404);
    expect(html).not.toContain('fw-menu');
  });

  test('renders without a shell, so that a failing middleware still gets a page', async () => {
    shellSet = false;
    const { status, html } = await get();
    expect(status).toBe(200);
    expect(html).not.toContain('undefined');
  });

  test('data cannot replace what escapes', async () => {
    request = {
      ...request,
      page: { name: '<i>', text: '', escapeFn: String, settings: { 'view options': { escape: String } } },
    };
    expect((await get()).html).toContain('<h1>&lt;i&gt;</h1>');
  });

  test('sends nothing of a page that cannot be made', async () => {
    request = { ...request, view: 'stuk' };
    const { status, html } = await get();
    expect(status).toBe(500);
    expect(html).not.toContain('<html');
  });
});
