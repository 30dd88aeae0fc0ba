import { copyDocument } from '../../../src/presentation/document/copyDocument';
import { documentText } from '../../../src/presentation/document/documentText';
import { urls, withQuery } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import type { FormValues, Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { plainContent } from '../../support/signing/plainCopy';
import { releasedReferenceLibrary } from '../../support/releasedLibrary';

/** Choosing competencies, knowledge and skills from the libraries. */
let test: ProfileTest;
let jobId: string;
let number = 0;

beforeAll(async () => {
  test = await startProfileTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  jobId = await test.settle({ name: `Bibliotheek ${String((number += 1))}` });
});

const references = releasedReferenceLibrary()
  .list('2026-11-26')
  .map(({ reference }) => reference);
const knowledge = references.find((reference) => reference.kind === 'kennisbibliotheek')?.items ?? [];
const competencies =
  references.find((reference) => reference.kind === 'competentiebibliotheek')?.competencies ?? [];
const emptyQuestion = { zoek: '', niveau: '' };

const library = (section: string, query: Readonly<Record<string, string>> = {}): Promise<Page> =>
  test.browser.open(withQuery(urls.bibliotheek(jobId, section), query));

async function press(
  section: string,
  form: FormValues,
): Promise<{ status: number; body: string; location: string }> {
  const page = await library(section);
  const token = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
  const question = section === 'kennis' ? { ...emptyQuestion, soort: '' } : emptyQuestion;
  const answer = await test.browser.send(urls.bibliotheek(jobId, section), {
    method: 'POST',
    form: { _csrf: token, ...question, ...form },
  });
  return { status: answer.status, body: answer.body, location: answer.headers.location ?? '' };
}

describe('the libraries', () => {
  it('have everything, with for which functie, the level and the source of each', async () => {
    expect(competencies).toHaveLength(46);
    const page = await library('competenties');
    expect(page.text).toContain('Alle 46 staan hieronder.');
    const names = elements(page.body, 'h3').join('\n');
    for (const { name } of competencies) expect(names).toContain(name);
    expect(page.text).toMatch(/Key accountmanager: niveau \S+ in de bron[.;]/);
    expect(page.text).toContain('000-rol1-comp-klantgericht-handelen');
    const known = await library('kennis');
    expect(known.text).toContain(`Alle ${String(knowledge.length)} staan hieronder.`);
    expect(known.text).toContain('003-cm-kv-14');
  });

  it('are searched on words, functie and kind, without accents, and say when nothing is found', async () => {
    const words = await library('competenties', { zoek: 'beinvloeden' });
    expect(elements(words.body, 'h3').join(' ')).toContain('Beïnvloeden');
    expect(words.text).toMatch(/\d+ van de 46 gevonden\./);
    const few = await library('kennis', {
      zoek: 'douane',
      niveau: 'commercieel-medewerker',
      soort: 'kennis',
    });
    expect(few.text).toContain(`1 van de ${String(knowledge.length)} gevonden.`);
    expect(few.text).toContain('Heeft basiskennis van transport- en douanedocumenten.');
    const none = await library('kennis', { zoek: 'ruimtevaart', niveau: 'bestaat-niet' });
    expect(none.text).toContain('Niets gevonden');
    expect((await library('kennis', { zoek: '<script>' })).body).not.toContain('<script>"');
  });

  it('are there for two sections only', async () => {
    expect((await library('doel')).status).toBe(404);
    expect((await library('bestaat-niet')).status).toBe(404);
  });
});

describe('the button that opens a library', () => {
  it('stores what was typed first, also a new line', async () => {
    const page = await test.save(
      jobId,
      'kennis',
      {
        'lines.nieuw': 'Kent de streek.',
        'lines.productkennis.keuze': 'aanpassen',
        'lines.productkennis.tekst': 'Kent ons merk.',
      },
      'bibliotheek',
    );
    expect(page.path).toContain(urls.bibliotheek(jobId, 'kennis'));
    const section = await test.open(jobId, 'kennis');
    expect(section.text).toContain('Kent ons merk.');
    expect(section.text).toContain('Kent de streek.');
  });

  it('comes back with everything that was typed when something is wrong', async () => {
    const page = await test.save(jobId, 'kennis', { 'lines.nieuw': 'x'.repeat(4001) }, 'bibliotheek');
    expect([page.status, page.path]).toEqual([422, urls.profiel(jobId, 'kennis')]);
    expect(page.body).toContain('x'.repeat(4001));
  });
});

describe('knowledge and skills', () => {
  const text = 'Heeft basiskennis van transport- en douanedocumenten.';

  it('land in the profile with text and source, once, in the same list as before, and can be taken out', async () => {
    const chosen = await press('kennis', { kies: '003-cm-kv-14', zoek: 'douane', soort: 'kennis' });
    expect(chosen.status).toBe(303);
    expect(chosen.location).toContain('zoek=douane');
    const list = await test.browser.open(chosen.location);
    expect(list.text).toContain(`Staat nu in het profiel: ${text}`);
    expect(list.text).toContain('In het profiel');
    await press('kennis', { kies: '003-cm-kv-14' });
    const section = await test.open(jobId, 'kennis');
    expect(section.body.split(text)).toHaveLength(2);
    const stored = await test.app.unitOfWork.read(
      test.actor.organisationId,
      async ({ decisions, profiles }) => {
        const decision = await decisions.current(jobId);
        return profiles.listForDecision(decision?.id ?? '');
      },
    );
    expect(JSON.stringify(stored)).toContain('"sources":["003-cm-kv-14"]');
    const { unitOfWork, clock } = test.app;
    const { content } = await plainContent(unitOfWork, test.actor, jobId, clock.now().toISOString());
    expect(JSON.stringify(content.profile.kennis)).toContain(text);
    expect(documentText(copyDocument(content, null))).toContain(text);
    expect((await test.check(jobId)).text).toContain(text);

    await press('kennis', { weg: '003-cm-kv-14' });
    expect((await test.open(jobId, 'kennis')).body).not.toContain(text);
    expect((await test.events(jobId)).filter(({ kind }) => kind === 'profiel-bewaard')).toHaveLength(2);
  });

  it('can be adapted like every other line, and the adapted text stands in the document', async () => {
    await press('kennis', { kies: '003-cm-kv-14' });
    await test.save(jobId, 'kennis', {
      'lines.003-cm-kv-14.keuze': 'aanpassen',
      'lines.003-cm-kv-14.tekst': 'Kent onze douanepapieren.',
    });
    expect((await test.check(jobId)).text).toContain('Kent onze douanepapieren.');
  });

  it('of two people who choose at the same time both land', async () => {
    const both = await Promise.all([
      press('kennis', { kies: '003-cm-kv-14' }),
      press('kennis', { kies: '003-cm-kv-16' }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const section = await test.open(jobId, 'kennis');
    expect(section.text).toContain(text);
    expect(section.text).toContain('Content Management Systeem');
  });

  it('refuse what the library does not have', async () => {
    const answer = await press('kennis', { kies: 'bestaat-niet' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Deze keuze staat niet in de bibliotheek.');
  });
});

describe('competencies', () => {
  it('land in the profile with their behaviour, and can be taken out on either page', async () => {
    await press('competenties', { kies: 'klantgericht-handelen' });
    const section = await test.open(jobId, 'competenties');
    expect(section.text).toContain('Heeft een sterk inlevingsvermogen voor de klant.');
    // The form of the section knows the competency: saving it again keeps it.
    await test.save(jobId, 'competenties', {});
    expect((await test.open(jobId, 'competenties')).text).toContain('Klantgericht handelen');
    await test.save(jobId, 'competenties', {}, 'weg:chosen.klantgericht-handelen');
    expect((await test.open(jobId, 'competenties')).text).not.toContain('sterk inlevingsvermogen');
    await press('competenties', { kies: 'klantgericht-handelen' });
    await press('competenties', { weg: 'klantgericht-handelen' });
    expect((await test.open(jobId, 'competenties')).text).not.toContain('sterk inlevingsvermogen');
  });

  it('are no more than five, and the page says so', async () => {
    await press('competenties', { kies: 'klantgericht-handelen' });
    const page = await library('competenties');
    expect(page.text).toContain('Je hebt er 5. Verwijder er eerst een.');
    expect(page.text).not.toContain('Zet in het profiel');
    const answer = await press('competenties', { kies: 'beinvloeden' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Er staan al 5 competenties in het profiel.');
  });

  it('stay when somebody took one away in another window meanwhile', async () => {
    await press('competenties', { kies: 'klantgericht-handelen' });
    const open = await test.open(jobId, 'competenties');
    await press('competenties', { weg: 'klantgericht-handelen' });
    const answer = await open.submit({}, {});
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Klantgericht handelen');
  });
});

it('a profile that was ready has to be checked again, and one that is offered cannot be changed', async () => {
  await test.fillIn(jobId);
  await test.complete(jobId);
  const chosen = await press('kennis', { kies: '003-cm-kv-14' });
  expect((await test.browser.open(chosen.location)).text).toContain('Controleer het profiel opnieuw');
  await test.complete(jobId);
  const before = await library('kennis');
  const token =
    before.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
  await test.app.unitOfWork.write(test.actor.organisationId, ({ jobs }) =>
    jobs.follow(jobId, 'ter-tekening', test.app.clock.now().toISOString()),
  );
  const answer = await test.browser.send(urls.bibliotheek(jobId, 'kennis'), {
    method: 'POST',
    form: { _csrf: token, ...emptyQuestion, soort: '', weg: '003-cm-kv-14' },
  });
  expect(answer.status).toBe(409);
  expect((await library('kennis')).path).toBe(urls.profielControleren(jobId));
});
