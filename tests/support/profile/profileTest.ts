import { request } from 'node:http';
import { z } from 'zod';
import type { Adapters } from '../../../src/composition';
import type { AuditEvent } from '../../../src/domain/audit/event';
import type { Actor } from '../../../src/domain/workflow/actor';
import { urls } from '../../../src/web/urls';
import type { Answer, FormValues, HttpBrowser, Page } from '../httpBrowser';
import { firstPerson, startTestApp, type TestApp } from '../testApp';
import { typedProfile } from './filledSections';
import { settledJob, type SettledJob } from './settledJob';

/** An answer with its bytes as they came. */
export interface File {
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly bytes: Buffer;
}

/** What autosave answers. */
export interface Saved {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The real app with someone signed in, and functies whose level was set. */
export interface ProfileTest {
  readonly app: TestApp;
  readonly actor: Actor;
  readonly browser: HttpBrowser;
  settle(job?: SettledJob): Promise<string>;
  /** The page of a section. */
  open(jobId: string, sectionId: string, browser?: HttpBrowser): Promise<Page>;
  /** Sends the form of a section as it is, with these fields filled in. */
  save(
    jobId: string,
    sectionId: string,
    values?: Readonly<Record<string, string | null>>,
    button?: string,
  ): Promise<Page>;
  /** Sends anything as the form of a section; the token and the revision are there unless told otherwise. */
  post(jobId: string, sectionId: string, form: FormValues): Promise<Answer>;
  /** What autosave does: the whole form, with these fields changed. */
  put(jobId: string, sectionId: string, values?: Readonly<Record<string, string>>): Promise<Saved>;
  /** Fills in everything that is missing, section by section, with the button. */
  fillIn(jobId: string): Promise<void>;
  check(jobId: string): Promise<Page>;
  /** Presses the button that finishes the profile. */
  complete(jobId: string): Promise<Page>;
  download(path: string, from?: HttpBrowser): Promise<File>;
  events(jobId: string): Promise<readonly AuditEvent[]>;
  close(): Promise<void>;
}

const replyShape = z.record(z.string(), z.unknown());

export async function startProfileTest(
  pdf?: Adapters['pdf'],
  library?: Adapters['library'],
): Promise<ProfileTest> {
  const app = await startTestApp({
    ...(pdf === undefined ? {} : { pdf }),
    ...(library === undefined ? {} : { library }),
  });
  const browser = await app.signedInBrowser();
  const account = await app.unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail(firstPerson.email),
  );
  if (account === undefined) throw new Error('Nobody is signed in');
  const { id: accountId, organisationId, name, roles } = account;
  const actor: Actor = { accountId, organisationId, name, roles, standsInFor: [] };

  const open: ProfileTest['open'] = (jobId, sectionId, from = browser) =>
    from.open(urls.profiel(jobId, sectionId));

  async function formOf(jobId: string, sectionId: string): Promise<Record<string, string>> {
    const page = await open(jobId, sectionId);
    const form = page.forms.find(({ action }) => action === urls.profiel(jobId, sectionId));
    return Object.fromEntries(
      (form?.fields ?? []).filter(({ sent }) => sent).map((field) => [field.name, field.value]),
    );
  }

  async function save(
    jobId: string,
    sectionId: string,
    values: Readonly<Record<string, string | null>> = {},
    button?: string,
  ): Promise<Page> {
    const page = await open(jobId, sectionId);
    return page.submit(values, button === undefined ? {} : { button: { name: 'actie', value: button } });
  }

  return {
    app,
    actor,
    browser,
    settle: (job) => settledJob({ unitOfWork: app.unitOfWork, clock: app.clock, actor }, job),
    open,
    save,
    async post(jobId, sectionId, form) {
      const { _csrf = '', revisie = '' } = await formOf(jobId, sectionId);
      return browser.send(urls.profiel(jobId, sectionId), {
        method: 'POST',
        form: { _csrf, revisie, ...form },
      });
    },
    async put(jobId, sectionId, values = {}) {
      const form = { ...(await formOf(jobId, sectionId)), ...values };
      const answer = await browser.send(urls.profiel(jobId, sectionId), {
        method: 'PUT',
        form,
        headers: { accept: 'application/json' },
      });
      return { status: answer.status, body: replyShape.parse(JSON.parse(answer.body)) };
    },
    async fillIn(jobId) {
      for (const [sectionId, values] of Object.entries(typedProfile)) {
        const page = await save(jobId, sectionId, values);
        if (page.status !== 200) throw new Error(`${sectionId} cannot be filled in: ${page.text}`);
      }
    },
    check: (jobId) => browser.open(urls.profielControleren(jobId)),
    async complete(jobId) {
      return (await browser.open(urls.profielControleren(jobId))).submit();
    },
    download: (path, from = browser) => bytesOf(app.baseUrl + path, from),
    events: async (jobId) => {
      const entries = await app.unitOfWork.read(organisationId, ({ audit }) => audit.listForJob(jobId));
      return entries.map(({ event }) => event);
    },
    close: () => app.close(),
  };
}

function bytesOf(url: string, { cookies }: HttpBrowser): Promise<File> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return new Promise((resolve, reject) => {
    const sending = request(url, { headers: { cookie, accept: '*/*' }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        });
      });
    });
    sending.on('error', reject);
    sending.end();
  });
}
