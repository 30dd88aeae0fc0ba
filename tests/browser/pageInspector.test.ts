import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { newVisitor } from '../support/browser/visitor';

const faulty = `<!DOCTYPE html><html lang="nl"><head><title>Altijd dezelfde</title></head><body><main>
<h1>Eerste kop</h1><h1>Tweede kop</h1><img src="/plaatje.png">
<p style="width: 360px">Deze regel is te breed voor een smal scherm.</p>
<script>document.body.append('dit mag niet');</script><script src="/kapot.js"></script>
</main></body></html>`;
/** A page that shows the same at every width, with a fault of content and one of placing. */
const unchanging = `<!DOCTYPE html><html lang="nl"><head><title>Altijd gelijk</title><link rel="stylesheet" href="/stijl.css"></head>
<body><main><h1>Een kop</h1><img src="/plaatje.svg"><p class="vaag">Deze regel is te licht.</p></main></body></html>`;
/** The same with something that only a narrow window shows. */
const changing = unchanging
  .replace('Altijd gelijk', 'Niet altijd gelijk')
  .replace('<img', '<img class="smal"');
const style =
  '.vaag { color: #ccc; background: #fff } .smal { display: none } @media (max-width: 600px) { .smal { display: inline } }';
const pages: Readonly<Record<string, string>> = { '/gelijk': unchanging, '/anders': changing };

/** A site with every fault that the inspector looks for. */
async function serveFaults(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(({ url }, response) => {
    if (url === '/kapot.js') response.setHeader('content-type', 'text/javascript').end('bestaatNiet();');
    else if (url === '/plaatje.png') response.writeHead(500).end();
    else if (url === '/plaatje.svg')
      response.setHeader('content-type', 'image/svg+xml').end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    else if (url === '/stijl.css') response.setHeader('content-type', 'text/css').end(style);
    else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'",
      );
      response.end(pages[url ?? ''] ?? faulty.replace(' style="width: 360px"', url === '/smal' ? '' : '$&'));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describeInBrowser('looking at pages', (browser) => {
  it('finds every kind of fault and names the page', async () => {
    const site = await serveFaults();
    const visitor = await newVisitor(browser(), site.url);
    try {
      await visitor.open('/een');
      await visitor.look();
      await visitor.open('/twee');
      // The policy stops the style of the page, so the test makes it too wide itself.
      await visitor.page.evaluate("document.querySelector('p').style.width = '360px'");
      await visitor.look();
    } finally {
      await visitor.close();
      site.close();
    }
    const { faults } = visitor.inspector;
    const found = (pattern: RegExp): boolean => faults.some((fault) => pattern.test(fault));
    expect(faults.filter((fault) => fault.startsWith('/een: has 2 main headings'))).toHaveLength(1);
    expect(found(/^\/een: axe at 1280: image-alt: /)).toBe(true);
    expect(found(/^\/een: .*Content Security Policy/)).toBe(true);
    expect(found(/^\/een: a script fails: bestaatNiet is not defined/)).toBe(true);
    expect(found(/\/plaatje\.png answers with 500$/)).toBe(true);
    expect(found(/^\/twee: has the title of \/een: "Altijd dezelfde"/)).toBe(true);
    expect(found(/^\/twee: scrolls sideways at 320/)).toBe(true);
    expect(found(/^\/een: scrolls sideways/)).toBe(false);
  });

  it('looks with fewer rules at the second width only where the same shows', async () => {
    const site = await serveFaults();
    const visitor = await newVisitor(browser(), site.url);
    try {
      for (const path of Object.keys(pages)) {
        await visitor.open(path);
        await visitor.look();
      }
    } finally {
      await visitor.close();
      site.close();
    }
    const rules = visitor.inspector.faults.map((fault) => fault.split(': ').slice(0, 3).join(': '));
    expect(rules).toEqual([
      '/gelijk: axe at 1280: color-contrast',
      '/gelijk: axe at 1280: image-alt',
      '/gelijk: axe at 390: color-contrast',
      '/anders: axe at 1280: color-contrast',
      '/anders: axe at 390: color-contrast',
      '/anders: axe at 390: image-alt',
    ]);
  });
});
