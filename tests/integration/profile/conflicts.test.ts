import { urls } from '../../../src/web/urls';
import type { Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';

let test: ProfileTest;
let jobId: string;
let number = 0;

beforeAll(async () => {
  test = await startProfileTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  jobId = await test.settle({ name: `Accountmanager ${String((number += 1))}` });
});

const area = 'resultaatgebied-rg1';

function valueOf(page: Page, name: string): string | undefined {
  const fields = page.forms.flatMap(({ fields: all }) => all).filter((field) => field.name === name);
  return (fields.find(({ sent }) => sent) ?? fields[0])?.value;
}

describe('two tabs on one section', () => {
  let mine: Page;

  beforeEach(async () => {
    mine = await test.open(jobId, 'contacten');
    await test.save(jobId, 'contacten', { internal: 'Van de ander.', external: 'Inkopers.' });
    mine = await mine.submit({ internal: 'Van mij.', external: 'Inkopers.' });
  });

  it('show both texts, and store neither over the other', async () => {
    expect(mine.status).toBe(409);
    expect(mine.text).toContain('Van mij.');
    expect(mine.text).toContain('Van de ander.');
    expect(mine.text).toContain('Bewaard door Fenna Brouwer op 21 november 2026 om 10.00 uur');
    expect(mine.text).not.toContain('Inkopers.');
    expect(mine.headings).toEqual(['Je hebt dit onderdeel ook in een ander venster veranderd']);
    expect(valueOf(await test.open(jobId, 'contacten'), 'internal')).toBe('Van de ander.');
  });

  it('let the own text win', async () => {
    const page = await mine.submit({ botsing: 'mijn' });
    expect(page.path).toBe(urls.profiel(jobId, 'omstandigheden'));
    expect(valueOf(await test.open(jobId, 'contacten'), 'internal')).toBe('Van mij.');
  });

  it('let the other text stay', async () => {
    const page = await mine.submit({ botsing: 'ander' });
    expect(page.path).toBe(`${urls.profiel(jobId, 'contacten')}?gebleven=ander`);
    expect(page.text).toContain('De andere tekst is gebleven');
    expect(valueOf(page, 'internal')).toBe('Van de ander.');
  });

  it('ask again when nothing was chosen', async () => {
    const page = await mine.submit();
    expect(page.status).toBe(422);
    expect(page.text).toContain('Kies welke tekst je wilt bewaren.');
    expect(page.text).toContain('Van mij.');
    expect(valueOf(await test.open(jobId, 'contacten'), 'internal')).toBe('Van de ander.');
    await page.submit({ botsing: 'mijn' });
    expect(valueOf(await test.open(jobId, 'contacten'), 'internal')).toBe('Van mij.');
  });

  it('can meet a third time', async () => {
    await test.save(jobId, 'contacten', { internal: 'Van een derde.' });
    const page = await mine.submit({ botsing: 'mijn' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Van een derde.');
    expect(page.text).toContain('Van mij.');
  });
});

describe('two tabs', () => {
  it('do not meet when they write different sections', async () => {
    const mine = await test.open(jobId, 'contacten');
    await test.save(jobId, 'context', { ownContext: 'Van de ander.' });
    expect((await mine.submit({ internal: 'Van mij.' })).status).toBe(200);
  });

  it('do not meet when they say the same', async () => {
    const mine = await test.open(jobId, 'contacten');
    const typed = { internal: 'Planning.', external: 'Inkopers.' };
    await test.save(jobId, 'contacten', typed);
    expect((await mine.submit(typed)).path).toBe(urls.profiel(jobId, 'omstandigheden'));
  });

  it('keep the lines that both added', async () => {
    const mine = await test.open(jobId, area);
    await test.save(jobId, area, { 'tasks.nieuw': 'Van de ander.' });
    const clash = await mine.submit({ 'tasks.nieuw': 'Van mij.' });
    expect(clash.status).toBe(409);
    await clash.submit({ botsing: 'mijn' });
    const page = await test.open(jobId, area);
    expect(valueOf(page, 'tasks.eigen-1.tekst')).toBe('Van de ander.');
    expect(valueOf(page, 'tasks.eigen-2.tekst')).toBe('Van mij.');
  });

  it('do not lose what was typed in a line that the other took away', async () => {
    await test.save(jobId, area, { 'tasks.nieuw': 'Helpt op de beurs.' });
    const mine = await test.open(jobId, area);
    await test.save(jobId, area, {}, 'weg:tasks.eigen-1');
    const clash = await mine.submit({ 'tasks.eigen-1.tekst': 'Helpt twee keer per jaar op de beurs.' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Helpt twee keer per jaar op de beurs.');
    await clash.submit({ botsing: 'mijn' });
    expect(valueOf(await test.open(jobId, area), 'tasks.eigen-1.tekst')).toBe(
      'Helpt twee keer per jaar op de beurs.',
    );
  });

  it('do not lose a competency that the other took away', async () => {
    const mine = await test.open(jobId, 'competenties');
    await test.save(jobId, 'competenties', {}, 'weg:chosen.klantgericht');
    const clash = await mine.submit({ 'chosen.klantgericht.nieuw': 'Belt na elke opdracht.' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Belt na elke opdracht.');
    await clash.submit({ botsing: 'mijn' });
    const page = await test.open(jobId, 'competenties');
    expect(valueOf(page, 'chosen.klantgericht.eigen-1.tekst')).toBe('Belt na elke opdracht.');
  });

  it('do the same thing after a conflict that the button asked for', async () => {
    await test.save(jobId, area, { 'tasks.nieuw': 'Helpt op de beurs.' });
    const mine = await test.open(jobId, area);
    await test.save(jobId, area, { name: 'Verkopen' });
    const clash = await mine.submit({}, { button: { name: 'actie', value: 'weg:tasks.eigen-1' } });
    expect(clash.status).toBe(409);
    const page = await clash.submit({ botsing: 'mijn' });
    expect(page.text).toContain('De regel is weg');
    expect(page.text).not.toContain('Helpt op de beurs.');
  });

  it('do not undo a new name of the functie', async () => {
    const mine = await test.open(jobId, 'gegevens');
    const edit = await test.browser.open(urls.functieBewerken(jobId));
    await edit.submit({ naam: `Accountmanager Oost ${String(number)}` });
    const clash = await mine.submit({ department: 'Export' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain(`Accountmanager Oost ${String(number)}`);
    const page = await test.open(jobId, 'gegevens');
    expect(valueOf(page, 'jobName')).toBe(`Accountmanager Oost ${String(number)}`);
    expect(valueOf(page, 'department')).toBe('Verkoop');
  });
});

describe('autosave', () => {
  it('stores the form as it is and tells when', async () => {
    const saved = await test.put(jobId, 'contacten', { internal: 'Planning.' });
    expect(saved).toEqual({ status: 200, body: { revision: 1, savedAt: '10.00', complete: false } });
    const more = await test.put(jobId, 'contacten', { external: 'Inkopers.' });
    expect(more.body).toEqual({ revision: 2, savedAt: '10.00', complete: true });
    expect(valueOf(await test.open(jobId, 'contacten'), 'internal')).toBe('Planning.');
  });

  it('gives a revision with which the next save is not a conflict, also for the name of the functie', async () => {
    for (const sectionId of ['gegevens', 'contacten', area]) {
      const form = await test.open(jobId, sectionId);
      const field = { gegevens: 'jobName', contacten: 'internal' }[sectionId] ?? 'name';
      const { body } = await test.put(jobId, sectionId, { [field]: `Nieuw ${String(number)}` });
      const page = await form.submit({
        [field]: `Nog nieuwer ${String(number)}`,
        revisie: String(body['revision']),
      });
      expect(page.status).toBe(200);
    }
  });

  it('leaves adding to the button', async () => {
    const message = 'Kies Toevoegen om de nieuwe regel te bewaren.';
    const line = await test.put(jobId, area, { 'tasks.nieuw': 'Half getypt', name: 'Verkopen' });
    expect(line).toEqual({ status: 422, body: { message } });
    const competency = await test.put(jobId, 'competenties', { 'competentie.eigen': 'Ru' });
    expect(competency).toEqual({ status: 422, body: { message } });
    const chosen = await test.put(jobId, 'competenties', { 'competentie.kies': 'initiatief-tonen' });
    expect(chosen.status).toBe(422);
    expect(valueOf(await test.open(jobId, area), 'name')).toBe('Verkoopdoelstellingen realiseren');
    expect((await test.events(jobId)).filter(({ kind }) => kind === 'profiel-bewaard')).toEqual([]);
  });

  it('says what is wrong in one sentence', async () => {
    const date = await test.put(jobId, 'gegevens', { 'inForceFrom-dag': '3' });
    expect(date).toEqual({
      status: 422,
      body: { message: 'Vul een bestaande datum in, met dag, maand en jaar.' },
    });
    const unknown = await test.put(jobId, 'doel', { onbekend: 'x' });
    expect(unknown.status).toBe(422);
    const other = await test.settle({ name: `Verkoper ${String(number)}` });
    const taken = await test.put(other, 'gegevens', { jobName: `Accountmanager ${String(number)}` });
    expect(taken.status).toBe(422);
    expect(taken.body['message']).toMatch(/^Er is al een functie/);
  });

  it('stores an answer that is not finished', async () => {
    const adapted = { 'tasks.001-rg1-stap-1.keuze': 'aanpassen', 'tasks.001-rg1-stap-1.tekst': '' };
    const saved = await test.put(jobId, area, adapted);
    expect(saved).toMatchObject({ status: 200, body: { complete: false } });
    expect((await test.check(jobId)).text).toContain('Schrijf jullie tekst bij ‘Brengt als voorbereiding');
  });

  it('tells of a conflict, after which the button shows both texts', async () => {
    const mine = await test.open(jobId, 'contacten');
    await test.put(jobId, 'contacten', { internal: 'Van de ander.' });
    const late = await test.put(jobId, 'contacten', { internal: 'Van mij.', revisie: '0' });
    expect(late).toEqual({ status: 409, body: { conflictUrl: urls.profiel(jobId, 'contacten') } });
    const page = await mine.submit({ internal: 'Van mij.' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Van de ander.');
  });

  it('answers in JSON when the functie has no level, is unknown or the sign-in is gone', async () => {
    const token = (await test.open(jobId, 'doel')).forms[0]?.fields[0]?.value ?? '';
    const sending = {
      method: 'PUT',
      form: { _csrf: token, revisie: '0' },
      headers: { accept: 'application/json' },
    };
    const unknown = await test.browser.send(urls.profiel('bestaat-niet', 'doel'), sending);
    expect([unknown.status, JSON.parse(unknown.body)]).toMatchObject([404, { fout: 'not-found' }]);
    const form = await test.browser.open(urls.functieNieuw());
    const made = await form.submit({ naam: `Zonder niveau ${String(number)}`, catalogus: 'accountmanager' });
    const id = /\/functies\/([^/?]+)/.exec(made.path)?.[1] ?? '';
    const early = await test.browser.send(urls.profiel(id, 'doel'), sending);
    expect([early.status, JSON.parse(early.body)]).toMatchObject([409, { fout: 'wrong-status' }]);
    const stranger = await test.app.browse().send(urls.profiel(jobId, 'doel'), sending);
    expect(stranger.status).toBe(401);
  });
});
