import { DomainFailure } from '../../../src/domain/shared/failure';
import { PdfTooLong } from '../../../src/infrastructure/pdf/pdfErrors';
import type { PrintDocument, RenderedDocument } from '../../../src/presentation/document/printDocument';
import { attachmentHeader } from '../../../src/web/features/profile/fileName';
import { urls } from '../../../src/web/urls';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';

/** A printer that a test holds in its hand. */
function heldPrinter(): {
  readonly documents: PrintDocument[];
  readonly render: (document: PrintDocument) => Promise<RenderedDocument>;
  next: (answer: () => Promise<RenderedDocument>) => void;
} {
  const documents: PrintDocument[] = [];
  let answer = (): Promise<RenderedDocument> => Promise.resolve(rendered('%PDF-1.7'));
  return {
    documents,
    render: (document) => {
      documents.push(document);
      return answer();
    },
    next: (given) => {
      answer = given;
    },
  };
}

function rendered(text: string): RenderedDocument {
  return { bytes: Buffer.from(text, 'latin1'), pages: 1, unknownCharacters: [] };
}

const printer = heldPrinter();
let test: ProfileTest;
let jobId: string;
let number = 0;

beforeAll(async () => {
  test = await startProfileTest({ render: (document) => printer.render(document) });
});
afterAll(() => test.close());
beforeEach(async () => {
  printer.next(() => Promise.resolve(rendered('%PDF-1.7 ÿ')));
  jobId = await test.settle({ name: `Accountmanager ${String((number += 1))}` });
});

describe('the download', () => {
  it('is a file that a browser saves, does not keep and does not guess about', async () => {
    const { status, headers, bytes } = await test.download(urls.profielPdf(jobId));
    expect(status).toBe(200);
    expect(bytes).toEqual(Buffer.from('%PDF-1.7 ÿ', 'latin1'));
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '10',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
    const name = `functieprofiel-accountmanager-${String(number)}-concept.pdf`;
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"; filename*=UTF-8''${name}`);
    expect(headers.etag).toBeUndefined();
  });

  it('is of the profile as it is now, a draft until it is finished', async () => {
    await test.fillIn(jobId);
    await test.download(urls.profielPdf(jobId));
    expect(printer.documents.at(-1)).toMatchObject({
      draft: true,
      createdAt: '2026-11-21T09:00:00.000Z',
      author: 'Groothandel Veenstad',
    });
    await test.complete(jobId);
    const { headers } = await test.download(urls.profielPdf(jobId));
    expect(printer.documents.at(-1)?.draft).toBe(false);
    expect(headers['content-disposition']).not.toContain('concept');
  });

  it('is written down, with who and what', async () => {
    await test.download(urls.profielPdf(jobId));
    expect(await test.events(jobId)).toContainEqual({ kind: 'profiel-gedownload', jobId, draft: true });
  });

  it('gives a name that nobody can do harm with', async () => {
    await test.save(jobId, 'gegevens', { jobName: `Café "x"; a=b \u202e../ Łódź 日本 ${String(number)}` });
    const { headers } = await test.download(urls.profielPdf(jobId));
    const [, plain, full] =
      /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(
        headers['content-disposition'] ?? '',
      ) ?? [];
    expect(plain).toBe(`functieprofiel-cafe-x-a-b-odz-${String(number)}-concept.pdf`);
    expect(decodeURIComponent(full ?? '')).toBe(
      `functieprofiel-café-x-a-b-łódź-日本-${String(number)}-concept.pdf`,
    );
  });
});

describe('the name of the file', () => {
  it.each([
    ['???', 'functieprofiel.pdf', 'functieprofiel.pdf'],
    ['日本', 'functieprofiel.pdf', 'functieprofiel-日本.pdf'],
    [
      '  A/B\\C\r\nSet-Cookie: x  ',
      'functieprofiel-a-b-c-set-cookie-x.pdf',
      'functieprofiel-a-b-c-set-cookie-x.pdf',
    ],
    ['\ud800Half', 'functieprofiel-half.pdf', 'functieprofiel-half.pdf'],
  ])('is safe for %j', (jobName, plain, full) => {
    expect(attachmentHeader(jobName, false)).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(full)}`,
    );
  });

  it('never gets longer than a file system takes', () => {
    for (const jobName of ['a'.repeat(200), '日'.repeat(120), '𐍈'.repeat(120)]) {
      const [, full = ''] = /UTF-8''(\S+)$/.exec(attachmentHeader(jobName, true)) ?? [];
      expect(Buffer.byteLength(decodeURIComponent(full))).toBeLessThanOrEqual(255);
    }
  });
});

describe('while a PDF is made', () => {
  it('pages are shown and sections are stored', async () => {
    let release: (answer: RenderedDocument) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      printer.next(() => {
        resolve();
        return new Promise((finish) => {
          release = finish;
        });
      });
    });
    let isDone = false;
    const downloading = test.download(urls.profielPdf(jobId)).then((file) => {
      isDone = true;
      return file;
    });
    await asked;
    expect((await test.open(jobId, 'doel')).status).toBe(200);
    expect((await test.save(jobId, 'contacten', { internal: 'Planning.' })).status).toBe(200);
    expect((await test.check(jobId)).status).toBe(200);
    expect(isDone).toBe(false);
    release(rendered('%PDF-1.7 klaar'));
    expect((await downloading).bytes.toString()).toBe('%PDF-1.7 klaar');
  });
});

describe('when there is no PDF', () => {
  it('because too many people ask for one, the page says to wait', async () => {
    printer.next(() => Promise.reject(new DomainFailure({ code: 'busy' })));
    const page = await test.browser.open(urls.profielPdf(jobId));
    expect(page.status).toBe(503);
    expect(page.headings).toEqual(['Het is nu even te druk']);
    expect(page.headers['retry-after']).toBe('60');
    expect(page.headers['content-type']).toMatch(/^text\/html/);
  });

  it('because it would be too long, the page says which limit there is', async () => {
    printer.next(() => Promise.reject(new PdfTooLong(60)));
    const page = await test.browser.open(urls.profielPdf(jobId));
    expect(page.status).toBe(422);
    expect(page.headings).toEqual(['Het profiel is te lang voor een pdf']);
    expect(page.text).toContain('De pdf zou langer worden dan 60 bladzijden.');
    expect(page.body).toContain(`href="${urls.profielControleren(jobId)}"`);
    expect(page.text).not.toContain('Geef dan deze code door');
    expect(page.headers['content-disposition']).toBeUndefined();
  });

  it('because something broke, the page gives a code for the log', async () => {
    printer.next(() => Promise.reject(new Error('kapot')));
    const page = await test.browser.open(urls.profielPdf(jobId));
    expect(page.status).toBe(500);
    expect(page.text).not.toContain('kapot');
    expect(test.app.log.some(({ event, level }) => event === 'request-failed' && level === 'error')).toBe(
      true,
    );
  });
});
