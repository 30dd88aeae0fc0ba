import { Worker } from 'node:worker_threads';
import { createPdfRenderer, type PdfRenderer } from '../../../../src/infrastructure/pdf/createPdfRenderer';
import { pageLimit, PdfTooLong, PdfWorkerFailed } from '../../../../src/infrastructure/pdf/pdfErrors';
import { renderDocument } from '../../../../src/infrastructure/pdf/renderDocument';
import { shortDocument, specialCharacters, withFiles } from '../../../support/pdf/corpus';
import { aSampleProfile } from '../../../support/pdf/sampleProfile';

/** A thread that does what the given program says with each message. */
const threadThat = (onMessage: string) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (job) => { ${onMessage} });`,
    {
      eval: true,
    },
  );
const answers = `parentPort.postMessage({ id: job.id, outcome: 'rendered', rendered: { bytes: new Uint8Array(1), pages: job.document.footer, unknownCharacters: [] } });`;

const renderers: PdfRenderer[] = [];
function renderer(options: Parameters<typeof createPdfRenderer>[0]): PdfRenderer {
  const created = createPdfRenderer(options);
  renderers.push(created);
  return created;
}
afterEach(async () => {
  await Promise.all(renderers.splice(0).map((created) => created.close()));
});

describe('a renderer with real threads', () => {
  let shared: PdfRenderer;
  beforeAll(() => {
    shared = createPdfRenderer();
  });
  afterAll(async () => {
    await shared.close();
  });

  test.each([
    ['special characters', specialCharacters],
    ['files in it', withFiles],
  ])(
    'gives the same bytes as drawing here: %s',
    async (_, document) => {
      const there = await shared.render(document);
      const here = await renderDocument(document);
      expect(Buffer.compare(there.bytes, here.bytes)).toBe(0);
      expect(there.pages).toBe(here.pages);
      expect(there.unknownCharacters).toEqual(here.unknownCharacters);
    },
    120_000,
  );

  test('leaves the event loop free while it draws', async () => {
    const order: string[] = [];
    const rendering = shared.render(aSampleProfile()).then(() => order.push('rendered'));
    await new Promise((resolve) => setImmediate(resolve));
    order.push('another request');
    await rendering;
    expect(order).toEqual(['another request', 'rendered']);
  });

  test('draws several documents one after the other, each for who asked for it', async () => {
    const titles = ['een', 'twee', 'drie'];
    const files = await Promise.all(titles.map((title) => shared.render({ ...shortDocument, title })));
    files.forEach(({ bytes }, index) => {
      expect(Buffer.from(bytes).toString('latin1')).toContain(`(${titles[index] ?? ''})`);
    });
  });

  test('rejects a document that is too long with the limit, and goes on', async () => {
    const blocks = Array.from({ length: pageLimit + 1 }, () => ({
      kind: 'heading' as const,
      level: 1 as const,
      text: 'Deel',
      onNewPage: true,
    }));
    await expect(shared.render(aSampleProfile({ blocks }))).rejects.toBeInstanceOf(PdfTooLong);
    expect((await shared.render(shortDocument)).pages).toBe(1);
  });

  test('rejects a document that cannot be drawn with the reason', async () => {
    await expect(shared.render({ ...shortDocument, createdAt: 'morgen' })).rejects.toThrow(
      'Not a date: morgen',
    );
  });

  test('rejects what cannot cross to another thread, and goes on', async () => {
    const impossible = { ...shortDocument, header: (() => 'kop') as unknown as string };
    await expect(shared.render(impossible)).rejects.toThrow('could not be cloned');
    expect((await shared.render(shortDocument)).pages).toBe(1);
  });
});

describe('the pool', () => {
  const document = (name: string) => ({ ...shortDocument, footer: name });

  test('rejects the document of a thread that dies, and draws the next with a new one', async () => {
    let made = 0;
    const createWorker = () => {
      made += 1;
      return threadThat(made === 1 ? 'process.exit(3)' : answers)();
    };
    const pool = renderer({ createWorker, warmUp: false });
    const first = pool.render(document('een'));
    const second = pool.render(document('twee'));
    await expect(first).rejects.toThrow('ended with code 3');
    await expect(first).rejects.toBeInstanceOf(PdfWorkerFailed);
    expect((await second).pages).toBe('twee');
    expect(made).toBe(2);
  });

  test('rejects the document of a thread that throws', async () => {
    const pool = renderer({ createWorker: threadThat(`throw new Error('kapot')`), warmUp: false });
    await expect(pool.render(document('een'))).rejects.toThrow('kapot');
  });

  test('stops a thread that does not answer in time', async () => {
    const pool = renderer({ createWorker: threadThat('for (;;) ;'), warmUp: false, timeoutMs: 5 });
    await expect(pool.render(document('een'))).rejects.toThrow('no answer within 5 ms');
  });

  test('makes no more threads than asked, and refuses when too many documents wait', async () => {
    let made = 0;
    const createWorker = () => {
      made += 1;
      return threadThat('')();
    };
    const pool = renderer({ createWorker, workers: 2, queueLimit: 3, warmUp: false });
    const waiting = Promise.allSettled(Array.from({ length: 5 }, () => pool.render(document('een'))));
    await expect(pool.render(document('te veel'))).rejects.toMatchObject({ error: { code: 'busy' } });
    expect(made).toBe(2);
    await pool.close();
    for (const result of await waiting) expect(result.status).toBe('rejected');
  });

  test('warms up each thread before there is a document', async () => {
    const seen = new Promise<unknown>((resolve) => {
      const createWorker = () => {
        const worker = threadThat('parentPort.postMessage({ id: job.id, document: job.document });')();
        worker.on('message', resolve);
        return worker;
      };
      renderer({ createWorker });
    });
    expect(await seen).toEqual({ id: 0, document: null });
  });

  test('draws nothing more after it is closed', async () => {
    const pool = renderer({ createWorker: threadThat(answers), warmUp: false });
    await pool.close();
    await expect(pool.render(document('een'))).rejects.toThrow('closed');
  });
});
