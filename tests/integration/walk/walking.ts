import { canWeigh } from '../../../src/domain/grading/weighedAnswer';
import type { StoredAnswer } from '../../../src/domain/grading/storedAnswer';
import type { JobStatus } from '../../../src/domain/workflow/status';
import { urls } from '../../../src/web/urls';
import { addEmployer, aJob, anAccount, anOrganisation } from '../../support/database';
import { realAreas, realRaster } from '../../support/grading/realCatalogs';
import type { FillIn, HttpBrowser, Page } from '../../support/httpBrowser';
import { firstPerson, type TestApp } from '../../support/testApp';

/** Going past the questions over HTTP, as a person without scripts does. */

export const { criteria, dimensions } = realRaster.catalog;
export const weighing = criteria.filter(canWeigh);
export const equal = criteria.filter(({ weight }) => weight === 'gelijk');
export const competencies = criteria.filter(({ weight }) => weight === 'toets');
export const areas = realAreas.catalog.resultAreas;
export const { conditions, efforts } = realRaster.catalog;

type Answers = Readonly<Record<string, string>>;

/** Makes a job with the form and gives its id. */
export async function makeJob(
  browser: HttpBrowser,
  naam: string,
  catalogus: 'accountmanager' | 'key-accountmanager' | 'junior-accountmanager' = 'accountmanager',
  more: Answers = {},
): Promise<string> {
  const page = await (await browser.open(urls.functieNieuw())).submit({ naam, catalogus, ...more });
  const id = /^\/functies\/([^/]+)$/.exec(page.path)?.[1];
  if (id === undefined) throw new Error(`No job was made: ${page.text}`);
  return id;
}

/** The fields of the gates. */
export function gates(klant: string, leiding: string, keten: string): Answers {
  return {
    'keuze-poort-klantrelatie-en-verkoop': klant,
    'keuze-poort-leidinggeven': leiding,
    'keuze-poort-winkelketen-contract': keten,
  };
}
export const plainGates = gates('ja', 'geen', 'nee');
export const chainGates = gates('ja', 'geen', 'ja');

export async function answerGates(browser: HttpBrowser, id: string, given: Answers): Promise<Page> {
  return (await browser.open(urls.poort(id))).submit(given);
}

/** A choice for every criterion of a list, under the names of a page with several questions. */
export function choices(list: typeof criteria, reason = ''): Answers {
  const given: Record<string, string> = {};
  for (const { id, options } of list) {
    given[`keuze-criterium-${id}`] = options[0]?.id ?? '';
    if (reason !== '') given[`motivering-criterium-${id}`] = `${reason} (${id})`;
  }
  return given;
}

/** The fields of one result area. */
export function areaAnswers(areaId: string, answer: string, reason = 'Zo is het werk verdeeld.'): Answers {
  const given: Record<string, string> = { [`motivering-gebied-${areaId}`]: reason };
  for (const { id } of areas.find((area) => area.id === areaId)?.tasks ?? []) {
    given[`keuze-taak-${id}`] = answer;
  }
  return given;
}

/** The fields of several result areas, every task answered the same. */
export function areasAnswers(some: typeof areas, answer: string): Answers {
  return some.reduce<Answers>((given, { id }) => ({ ...given, ...areaAnswers(id, answer) }), {});
}

/** The fields of working conditions and effort. */
export function conditionAnswers(): Answers {
  const given: Record<string, string> = {};
  for (const { id } of conditions) given[`keuze-omstandigheid-${id}`] = 'ja';
  for (const { id } of efforts) {
    given[`keuze-inspanning-${id}`] = 'geen';
    given[`motivering-inspanning-${id}`] = 'Niet meer dan in ander kantoorwerk.';
  }
  return given;
}

/** Answers everything that weighs on the page with all questions. */
export async function answerAll(browser: HttpBrowser, id: string, given: FillIn = {}): Promise<Page> {
  const page = await browser.open(urls.alles(id));
  return page.submit({ ...plainGates, ...choices(weighing, 'Zo is het werk'), ...given });
}

/** The fields of a form with what stands in them, without the token. */
export function fieldsOf(page: Page): Readonly<Record<string, string>> {
  const form = page.forms.find(({ action }) => action !== '/uitloggen' && action !== urls.functies());
  const sent = (form?.fields ?? []).filter((field) => field.sent && field.name !== '_csrf');
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
}

export function tokenOf(page: Page): string {
  return page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
}

/** Looks past the pages, into what is stored. */
export interface Stored {
  answers(jobId: string): Promise<readonly StoredAnswer[]>;
  answer(jobId: string, questionId: string): Promise<StoredAnswer | undefined>;
  status(jobId: string): Promise<JobStatus | undefined>;
  events(jobId: string): Promise<readonly string[]>;
}

export async function storedIn(app: TestApp): Promise<Stored> {
  const account = await app.unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail(firstPerson.email),
  );
  const organisationId = account?.organisationId ?? '';
  const answers: Stored['answers'] = (jobId) =>
    app.unitOfWork.read(organisationId, (repositories) => repositories.answers.listForJob(jobId));
  return {
    answers,
    answer: async (jobId, questionId) =>
      (await answers(jobId)).find((answer) => answer.questionId === questionId),
    status: (jobId) =>
      app.unitOfWork.read(organisationId, async ({ jobs }) => (await jobs.find(jobId))?.status),
    events: (jobId) =>
      app.unitOfWork.read(organisationId, async ({ audit }) =>
        (await audit.listForJob(jobId)).map(({ event }) => event.kind),
      ),
  };
}

/** Stores an answer as a colleague did, since the page was opened. */
export async function answerAsColleague(
  app: TestApp,
  jobId: string,
  questionId: string,
  revision: number,
  content: Partial<Pick<StoredAnswer, 'value' | 'reason'>>,
  kind: StoredAnswer['kind'] = 'criterium',
): Promise<void> {
  const colleague = anAccount({
    id: 'account-sam',
    email: 'sam.bakker@veenstad.example',
    name: 'Sam Bakker',
  });
  const own = await app.unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail(firstPerson.email),
  );
  const organisationId = own?.organisationId ?? '';
  await app.unitOfWork.writeDirectory(async (directory) => {
    if ((await directory.findAccount(colleague.id)) === undefined)
      await directory.insertAccount({ ...colleague, organisationId });
  });
  const written = await app.unitOfWork.write(organisationId, ({ answers }) =>
    answers.save(
      jobId,
      kind,
      questionId,
      revision,
      { value: null, reason: '', evidence: '', doubt: false, ...content },
      { accountId: colleague.id, at: app.clock.now().toISOString() },
    ),
  );
  if (written === null) throw new Error('the colleague was too late');
}

/** A job of another employer, with everything answered that a page could show. */
export async function strangersJob(app: TestApp): Promise<string> {
  const organisation = anOrganisation({ id: 'org-polder', name: 'Zuivel Polderzicht' });
  const account = anAccount({
    id: 'account-polder',
    organisationId: organisation.id,
    email: 'sem@polder.example',
  });
  await addEmployer(app.unitOfWork, organisation, account);
  const job = aJob({
    id: 'functie-polder',
    organisationId: organisation.id,
    name: 'Accountmanager Polder',
    createdBy: account.id,
    catalogSha256: realRaster.sha256,
  });
  await app.unitOfWork.write(organisation.id, ({ jobs }) => jobs.insert(job));
  return job.id;
}
