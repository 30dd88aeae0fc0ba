import type { LevelDecision } from '../../../src/domain/grading/levelDecision';
import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { graderOf, sheetAt, type Grader } from './gradedJobs';

let test: TestApp;
let browser: HttpBrowser;
let grader: Grader;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
  grader = await graderOf(test);
});
afterAll(() => test.close());

async function settledJob(name: string): Promise<string> {
  const jobId = await grader.gradeAndAsk(name, sheetAt('B'));
  await setLevel(jobId, 'B');
  return jobId;
}

async function setLevel(jobId: string, level: string): Promise<void> {
  const page = await browser.open(urls.niveau(jobId));
  await page.submit({ niveau: level, [`uitleg-${level}`]: `Zo past ${level} het beste.` });
}

async function reopen(jobId: string, reason: string): Promise<void> {
  const page = await browser.open(urls.heropenen(jobId));
  await page.submit({ uitleg: reason });
}

function read<T>(work: Parameters<typeof test.unitOfWork.read<T>>[1]): Promise<T> {
  return test.unitOfWork.read(grader.actor.organisationId, work);
}

async function currentDecision(jobId: string): Promise<LevelDecision | undefined> {
  return read(({ decisions }) => decisions.current(jobId));
}

const contacts = { internal: 'De binnendienst en de planning.', external: 'Inkopers van klanten.' };

async function writeProfile(jobId: string, content: object, section = 'contacten'): Promise<void> {
  const decision = await currentDecision(jobId);
  const by = { accountId: grader.actor.accountId, at: test.clock.now().toISOString() };
  await test.unitOfWork.write(grader.actor.organisationId, ({ profiles }) =>
    profiles.save(decision?.id ?? '', section, 0, content, by),
  );
}

async function writtenSections(jobId: string): Promise<Record<string, unknown>> {
  const decision = await currentDecision(jobId);
  const sections = await read(({ profiles }) => profiles.listForDecision(decision?.id ?? ''));
  return Object.fromEntries(sections.map(({ sectionId, content }) => [sectionId, content]));
}

describe('opening the level again', () => {
  it('first tells what happens and asks for a reason', async () => {
    const jobId = await settledJob('Accountmanager heropenen');
    const page = await browser.open(urls.heropenen(jobId));
    expect(page.headings).toEqual(['Niveau weer openen']);
    expect(page.text).toContain('Het niveau is nu niveau B.');
    expect(page.text).toContain('Het profiel dat je schreef, blijft bewaard bij het oude niveau.');
    const empty = await page.submit({ uitleg: ' ' });
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('<a href="#uitleg">Leg uit waarom je het niveau weer opent.</a>');
    const long = await page.submit({ uitleg: 'a'.repeat(1001) });
    expect(long.status).toBe(422);
    expect(long.text).toContain('Maak je uitleg korter. Haal 1 teken weg.');
    expect(
      long.forms.flatMap(({ fields }) => fields).find(({ name }) => name === 'uitleg')?.value,
    ).toHaveLength(1001);
    expect((await currentDecision(jobId))?.level).toBe('B');
  });

  it('opens the answers and keeps the decision on record with the reason', async () => {
    const jobId = await settledJob('Accountmanager weer open');
    await reopen(jobId, 'De functie kreeg er een rayon bij.');
    expect(await currentDecision(jobId)).toBeUndefined();
    await grader.answer(jobId, 'plannen-maken', { value: 'C' });
    await grader.ask(jobId);
    const page = await browser.open(urls.niveau(jobId));
    expect(page.text).toContain('Eerder bepaald en weer geopend');
    expect(page.text).toContain('Niveau B Weer geopend. Uitleg: “De functie kreeg er een rayon bij.”');
    const advice = await browser.open(urls.advies(jobId));
    expect(advice.text).toContain('bepaald door Fenna Brouwer, 21 november 2026 om 10.00 uur');
    expect(advice.body).toContain(`href="${urls.niveau(jobId)}">Niveau bepalen</a>`);
  });

  it('gives the whole profile back when the same level is set again', async () => {
    const jobId = await settledJob('Accountmanager zelfde niveau');
    const level = { lines: [] };
    await writeProfile(jobId, contacts);
    await writeProfile(jobId, level, 'niveaukenmerken');
    await reopen(jobId, 'Even iets nakijken.');
    await grader.ask(jobId);
    await setLevel(jobId, 'B');
    expect(await writtenSections(jobId)).toEqual({ contacten: contacts, niveaukenmerken: level });
  });

  it('takes over what does not depend on the level when another level is set', async () => {
    const jobId = await settledJob('Accountmanager ander niveau');
    await writeProfile(jobId, contacts);
    await writeProfile(jobId, { lines: [] }, 'niveaukenmerken');
    await reopen(jobId, 'Het werk is zwaarder geworden.');
    await grader.ask(jobId);
    await setLevel(jobId, 'C');
    expect(await writtenSections(jobId)).toEqual({ contacten: contacts });
  });

  it('cannot be done while no level is set, and says so', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager zonder niveau', sheetAt('B'));
    const page = await browser.open(urls.heropenen(jobId));
    expect(page.status).toBe(409);
    expect(page.headings).toEqual(['Er is nog geen niveau bepaald']);
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    const answer = await browser.send(urls.heropenen(jobId), {
      method: 'POST',
      form: { _csrf: token, uitleg: 'Toch proberen.' },
    });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Er is nog geen niveau bepaald');
  });

  it('happens once when the form is sent twice', async () => {
    const jobId = await settledJob('Accountmanager twee keer open');
    const page = await browser.open(urls.heropenen(jobId));
    const answers = await Promise.all([
      page.submit({ uitleg: 'Eén keer.' }),
      page.submit({ uitleg: 'Twee keer.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const entries = await read(({ audit }) => audit.listForJob(jobId));
    expect(entries.filter(({ event }) => event.kind === 'niveau-heropend')).toHaveLength(1);
  });
});
