import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readIntegrity, readManifest } from '../../../src/web/shared/assets';
import { aPng } from '../pictures';
import { galleryPages } from './pages';
import { renderLayout, sampleShell } from './render';

const root = join(__dirname, '../../..');
const publicDir = join(root, 'dist/public');
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The HTML of every page of the gallery. */
export async function renderGallery(): Promise<ReadonlyMap<string, string>> {
  const manifest = join(publicDir, 'manifest.json');
  const files = { asset: readManifest(manifest), integrity: readIntegrity(manifest) };
  const pages = new Map<string, string>();
  for (const [name, page] of Object.entries(galleryPages)) {
    const shell = { ...sampleShell, ...page.frame };
    pages.set(name, await renderLayout(page.layout, await page.body(), shell, files));
  }
  return pages;
}

/**
 * Serves the gallery under the Content-Security-Policy of the app; `PUT /bewaar` is answered by `save`. Needs a build
 * of the client side.
 */
export async function serveGallery(
  save: (body: string) => { readonly status: number; readonly body: object },
  brandCss = '',
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const pages = await renderGallery();
  const server = createServer((request, response) => {
    void answer(request, response, pages, save, brandCss);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, string>,
  save: (body: string) => { readonly status: number; readonly body: object },
  brandCss: string,
): Promise<void> {
  response.setHeader('content-security-policy', policy);
  const path = request.url ?? '/';
  let body = '';
  for await (const chunk of request) body += String(chunk);
  if (request.method === 'PUT') {
    const reply = save(body);
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  } else if (path === '/huisstijl.css') {
    response.writeHead(200, { 'content-type': 'text/css' }).end(brandCss);
  } else if (path.startsWith('/logo?')) {
    response.writeHead(200, { 'content-type': 'image/png' }).end(aPng());
  } else if (path === '/klaar') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
  } else if (path.startsWith('/assets/')) {
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type })
      .end(readFileSync(join(publicDir, 'assets', basename(path))));
  } else {
    const html = pages.get(path.slice(1));
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html);
  }
}
