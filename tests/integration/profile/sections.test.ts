import { longestText } from '../../../src/domain/profile/profile';
import { urls } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import type { Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { addEmployer, anAccount, anOrganisation } from '../../support/database';
import { settledJob } from '../../support/profile/settledJob';

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
  const [first] = fields;
  if (first?.type === 'radio' || first?.type === 'checkbox') return fields.find(({ sent }) => sent)?.value;
  return first?.value;
}

function namesOf(page: Page): readonly string[] {
  return page.forms.flatMap(({ fields }) => fields.map(({ name }) => name));
}

function errorsOf(page: Page): readonly string[] {
  return [...page.body.matchAll(/<li><a href="(#[^"]*)">([^<]*)<\/a>/g)].map(
    ([, href, message]) => `${href ?? ''} ${message ?? ''}`,
  );
}

/** Every error leads to something that is on the page. */
function expectErrorsToLead(page: Page): void {
  const ids = [...page.body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id ?? ''}`);
  const hrefs = errorsOf(page).map((error) => error.split(' ')[0] ?? '');
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !ids.includes(href))).toEqual([]);
}

describe('the start of the profile', () => {
  it('leads to the first section that is not done', async () => {
    const location = async () => (await test.browser.send(urls.profielBegin(jobId))).headers.location;
    expect(await location()).toBe(urls.profiel(jobId, 'gegevens'));
    const date = { 'inForceFrom-dag': '1', 'inForceFrom-maand': '2', 'inForceFrom-jaar': '2027' };
    await test.save(jobId, 'gegevens', date);
    expect(await location()).toBe(urls.profiel(jobId, 'doel'));
  });
});

describe('the page of a section', () => {
  it('shows the sections with how far each is', async () => {
    const before = await test.open(jobId, 'doel');
    expect(before.text).toContain('Doel van de functie , bezig');
    expect(before.text).toContain('Contacten , nog niet begonnen');
    await test.save(jobId, 'contacten', { internal: 'Planning.', external: '' });
    await test.save(jobId, 'doel');
    const after = await test.open(jobId, 'kennis');
    expect(after.text).toContain('Doel van de functie , klaar');
    expect(after.text).toContain('Contacten , bezig');
  });

  it('says when it was stored', async () => {
    expect((await test.open(jobId, 'doel')).text).toContain('Nog niet bewaard');
    await test.save(jobId, 'doel');
    expect((await test.open(jobId, 'doel')).text).toContain('Bewaard om 10.00 uur');
  });

  it('has for every line of the catalog the three choices and a field for the own text', async () => {
    const page = await test.open(jobId, area);
    const names = namesOf(page);
    const choices = names.filter((name) => name.endsWith('.keuze'));
    expect(choices.filter((name) => name === 'tasks.001-rg1-stap-1.keuze')).toHaveLength(3);
    expect(names).toContain('tasks.001-rg1-stap-1.tekst');
    expect(names).toContain('tasks.nieuw');
    expect(valueOf(page, 'tasks.001-rg1-stap-1.keuze')).toBe('houden');
  });

  it('helps to write the context, and names the places to fill in of the example', async () => {
    const key = await test.settle({ level: 'key-accountmanager', name: `Key ${String(number)}` });
    const context = await test.open(key, 'context');
    expect(context.text).toContain('Wat is de afbakening: wat hoort niet bij deze functie?');
    expect(context.text).toContain('Schrijf wat verder van belang is voor het account of de functie.');
    expect((await test.open(key, 'gegevens')).text).toContain('Vul het functienummer in.');
    expect((await test.open(key, area)).text).toContain('Jaarplan account(s): voeg een eigen taak toe');
    expect((await test.open(key, area)).text).not.toContain('Personeelsbeheer: voeg een eigen taak toe');
    expect((await test.open(key, 'competenties')).text).not.toContain('Kies een competentie');
  });

  it('presses the button that saves when someone presses Enter', async () => {
    const page = await test.open(jobId, 'competenties');
    const [first] = page.forms.find(({ action }) => action.includes('/profiel/'))?.buttons ?? [];
    expect(first).toEqual({ name: '', value: '', text: 'Bewaren en verder' });
  });
});

describe('saving a section', () => {
  it('stores everything and goes on to the next', async () => {
    const page = await test.save(jobId, 'gegevens', {
      department: ' Verkoop  binnenland ',
      'inForceFrom-dag': '01',
      'inForceFrom-maand': '2',
      'inForceFrom-jaar': '2027',
      version: '2',
    });
    expect(page.path).toBe(urls.profiel(jobId, 'doel'));
    const again = await test.open(jobId, 'gegevens');
    const names = ['department', 'inForceFrom-dag', 'inForceFrom-maand', 'inForceFrom-jaar', 'version'];
    expect(names.map((name) => valueOf(again, name))).toEqual(['Verkoop binnenland', '1', '2', '2027', '2']);
  });

  it('keeps, adapts and leaves out lines, and remembers an own text that is not used', async () => {
    await test.save(jobId, area, {
      'tasks.001-rg1-stap-1.keuze': 'aanpassen',
      'tasks.001-rg1-stap-1.tekst': 'Bereidt elk gesprek voor.',
      'tasks.001-rg1-stap-2.keuze': 'weglaten',
      'tasks.001-rg1-stap-3.tekst': 'Voor later.',
      included: null,
      name: 'Verkopen',
    });
    const page = await test.open(jobId, area);
    expect(page.headings).toEqual(['Resultaatgebied 1: Verkopen']);
    expect(valueOf(page, 'included')).toBeUndefined();
    expect(valueOf(page, 'tasks.001-rg1-stap-1.keuze')).toBe('aanpassen');
    expect(valueOf(page, 'tasks.001-rg1-stap-1.tekst')).toBe('Bereidt elk gesprek voor.');
    expect(valueOf(page, 'tasks.001-rg1-stap-2.keuze')).toBe('weglaten');
    expect(valueOf(page, 'tasks.001-rg1-stap-3.tekst')).toBe('Voor later.');
  });

  it('keeps line ends as one kind, and drops what no text needs', async () => {
    await test.save(jobId, 'context', { ownContext: '  Eén.\r\nTwee.\rDrie.\u0000\u001b[31m\n\nVier.  ' });
    expect(valueOf(await test.open(jobId, 'context'), 'ownContext')).toBe('Eén.\nTwee.\nDrie.[31m\n\nVier.');
  });

  it('shows hostile text as text', async () => {
    const hostile = '</textarea><script>alert(1)</script> "\' & <b>';
    await test.save(jobId, 'contacten', { internal: hostile, external: hostile });
    const page = await test.open(jobId, 'contacten');
    expect(valueOf(page, 'internal')).toBe(hostile);
    expect(page.body).not.toContain('<script>alert');
    expect((await test.check(jobId)).body).not.toContain('<script>alert');
  });
});

describe('own lines', () => {
  const button = 'toevoegen:tasks';

  it('are added with the button, which saves the rest and stays', async () => {
    const page = await test.save(
      jobId,
      area,
      { 'tasks.nieuw': 'Helpt op de beurs.', 'results.nieuw': 'De beurs is gehaald.', name: 'Verkopen' },
      button,
    );
    expect(page.path).toBe(`${urls.profiel(jobId, area)}?toegevoegd=tasks`);
    expect(page.text).toContain('De regel staat erbij');
    expect(valueOf(page, 'tasks.eigen-1.tekst')).toBe('Helpt op de beurs.');
    expect(valueOf(page, 'results.eigen-1.tekst')).toBe('De beurs is gehaald.');
    expect(valueOf(page, 'name')).toBe('Verkopen');
    expect(valueOf(page, 'tasks.nieuw')).toBe('');
  });

  it('are added by the button that goes on as well', async () => {
    await test.save(jobId, area, { 'tasks.nieuw': 'Helpt op de beurs.' });
    expect(valueOf(await test.open(jobId, area), 'tasks.eigen-1.tekst')).toBe('Helpt op de beurs.');
  });

  it('can be changed and taken away', async () => {
    await test.save(jobId, area, { 'tasks.nieuw': 'Helpt op de beurs.' }, button);
    await test.save(jobId, area, { 'tasks.nieuw': 'Rijdt proef.' }, button);
    const page = await test.save(
      jobId,
      area,
      { 'tasks.eigen-2.tekst': 'Rijdt twee keer proef.' },
      'weg:tasks.eigen-1',
    );
    expect(page.text).toContain('De regel is weg');
    expect(namesOf(page)).not.toContain('tasks.eigen-1.tekst');
    expect(valueOf(page, 'tasks.eigen-2.tekst')).toBe('Rijdt twee keer proef.');
  });

  it('cannot be taken away from the catalog', async () => {
    await test.save(jobId, area, {}, 'weg:tasks.001-rg1-stap-1');
    const page = await test.open(jobId, area);
    expect(valueOf(page, 'tasks.001-rg1-stap-1.keuze')).toBe('houden');
  });

  it('need a text', async () => {
    const page = await test.save(jobId, area, { 'tasks.nieuw': '  ' }, button);
    expect(page.status).toBe(422);
    expect(errorsOf(page)).toEqual(['#tasks.nieuw Typ eerst een tekst. Kies daarna Toevoegen.']);
    expectErrorsToLead(page);
  });

  it('are added once when the form is sent twice', async () => {
    const { forms } = await test.open(jobId, area);
    const fields = forms.find(({ action }) => action.includes('/profiel/'))?.fields ?? [];
    const form = {
      ...Object.fromEntries(fields.filter(({ sent }) => sent).map(({ name, value }) => [name, value])),
      'tasks.nieuw': 'Helpt op de beurs.',
      actie: button,
    };
    const send = () => test.browser.send(urls.profiel(jobId, area), { method: 'POST', form });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const names = namesOf(await test.open(jobId, area));
    expect(names.filter((name) => name.startsWith('tasks.eigen-'))).toEqual(['tasks.eigen-1.tekst']);
  });

  it('are full at sixty lines', async () => {
    for (let count = 1; count <= 50; count += 1) {
      await test.post(jobId, area, { 'tasks.nieuw': `Taak ${String(count)}.`, included: 'ja' });
    }
    const page = await test.save(jobId, area, { 'tasks.nieuw': 'Eén te veel.' }, button);
    expect(page.status).toBe(422);
    expect(errorsOf(page)).toEqual(['#tasks.nieuw Deze lijst is vol. Verwijder eerst een eigen regel.']);
    expect(valueOf(page, 'tasks.nieuw')).toBe('Eén te veel.');
  });
});

describe('competencies', () => {
  const add = 'toevoegen:competentie';

  async function withFive(): Promise<Page> {
    return test.save(jobId, 'competenties', { 'competentie.eigen': 'Rust bewaren' }, add);
  }

  it('start with those of the level, and can be chosen from the others of the catalog', async () => {
    const page = await test.open(jobId, 'competenties');
    expect(page.text).toContain('Je hebt er 4 gekozen. Je kunt er nog 1 kiezen.');
    const options = elements(page.body, 'option');
    expect(options).toContain('Initiatief tonen');
    expect(options).not.toContain('Klantgericht');
    const added = await test.save(jobId, 'competenties', { 'competentie.kies': 'initiatief-tonen' }, add);
    expect(added.text).toContain('De competentie staat erbij');
    expect(added.text).toContain('Pakt kansen en problemen op zonder een opdracht af te wachten.');
  });

  it('are no more than five', async () => {
    const page = await withFive();
    expect(page.text).toContain('Je hebt er 5. Verwijder er eerst een.');
    expect(namesOf(page)).not.toContain('competentie.kies');
    const fields = page.forms.find(({ action }) => action.includes('/profiel/'))?.fields ?? [];
    const form = {
      ...Object.fromEntries(fields.filter(({ sent }) => sent).map(({ name, value }) => [name, value])),
      'competentie.kies': 'initiatief-tonen',
      actie: add,
    };
    const answer = await test.post(jobId, 'competenties', form);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Kies niet meer dan 5 competenties.');
    expect((await test.open(jobId, 'competenties')).text).not.toContain('Initiatief tonen verwijderen');
  });

  it('can be taken away, after which there is room', async () => {
    await withFive();
    const page = await test.save(jobId, 'competenties', {}, 'weg:chosen.klantgericht');
    expect(page.text).toContain('De competentie is weg');
    expect(page.text).toContain('Je hebt er 4 gekozen.');
    expect(elements(page.body, 'option')).toContain('Klantgericht');
  });

  it('of the employer have a name and behaviour of their own', async () => {
    await withFive();
    const list = 'chosen.eigen-rust-bewaren';
    const page = await test.save(
      jobId,
      'competenties',
      { [`${list}.naam`]: 'Rust houden', [`${list}.nieuw`]: 'Blijft kalm.' },
      `toevoegen:${list}`,
    );
    expect(valueOf(page, `${list}.naam`)).toBe('Rust houden');
    expect(valueOf(page, `${list}.eigen-1.tekst`)).toBe('Blijft kalm.');
    const empty = await test.save(jobId, 'competenties', { [`${list}.naam`]: ' ' });
    expect(errorsOf(empty)).toEqual([`#${list}.naam Geef deze competentie een naam.`]);
    expectErrorsToLead(empty);
  });

  it.each([
    ['nothing', {}, '#competentie.kies Kies een competentie, of bedenk er zelf een.'],
    [
      'two at once',
      { 'competentie.kies': 'initiatief-tonen', 'competentie.eigen': 'Rust' },
      '#competentie.eigen Kies een competentie of bedenk er een. Doe het één voor één.',
    ],
    [
      'one that is there',
      { 'competentie.eigen': ' klantGERICHT ' },
      '#competentie.eigen Deze competentie heb je al gekozen.',
    ],
    [
      'a name without letters',
      { 'competentie.eigen': '?!' },
      '#competentie.eigen Geef de competentie een naam met letters.',
    ],
    [
      'one that does not exist',
      { 'competentie.kies': 'bestaat-niet' },
      '#competentie.kies Kies een competentie uit de lijst.',
    ],
  ])('are not added with %s', async (_what, values, error) => {
    const page = await test.save(jobId, 'competenties', values, add);
    expect(page.status).toBe(422);
    expect(errorsOf(page)).toEqual([error]);
    expectErrorsToLead(page);
  });

  it('take a name of the catalog as that competency', async () => {
    const page = await test.save(jobId, 'competenties', { 'competentie.eigen': 'initiatief tonen' }, add);
    expect(namesOf(page)).toContain('chosen.initiatief-tonen.initiatief-tonen-1.keuze');
  });
});

describe('faults', () => {
  it('come back at the field with everything that was typed, and nothing is stored', async () => {
    const typed = {
      jobName: '',
      department: 'Export',
      'inForceFrom-dag': '31',
      'inForceFrom-maand': '2',
      'inForceFrom-jaar': '2027',
      version: 'x'.repeat(230),
    };
    const page = await test.save(jobId, 'gegevens', typed);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Fout: Gegevens van de functie/);
    expect(errorsOf(page)).toEqual([
      '#jobName Vul de naam van de functie in.',
      '#inForceFrom Vul een bestaande datum in, met dag, maand en jaar.',
      '#version Maak je tekst korter. Haal 30 tekens weg.',
    ]);
    expectErrorsToLead(page);
    expect(page.text).toContain('Nog niet bewaard');
    for (const [name, value] of Object.entries(typed)) expect(valueOf(page, name)).toBe(value);
    expect(valueOf(await test.open(jobId, 'gegevens'), 'department')).toBe('Verkoop');
    const good = await page.submit({
      jobName: `Accountmanager export ${String(number)}`,
      'inForceFrom-dag': '28',
      version: '2',
    });
    expect(good.path).toBe(urls.profiel(jobId, 'doel'));
  });

  it('refuse a name that another functie has', async () => {
    const other = await test.settle({ name: `Verkoper ${String(number)}` });
    const page = await test.save(other, 'gegevens', { jobName: `accountmanager ${String(number)}` });
    expect(page.status).toBe(422);
    expect(errorsOf(page)).toEqual([
      `#jobName Er is al een functie ‘Accountmanager ${String(number)}’. Kies een andere naam of open die functie.`,
    ]);
  });

  it('count what is too long, after the line ends became one sign', async () => {
    const long = `${'a\r\n'.repeat(10)}${'b'.repeat(longestText - 20 + 36)}`;
    const page = await test.save(jobId, 'context', { ownContext: long });
    expect(errorsOf(page)).toEqual(['#ownContext Maak je tekst korter. Haal 36 tekens weg.']);
    expect(valueOf(page, 'ownContext')?.replaceAll('\r', '')).toBe(long.replaceAll('\r', ''));
    const most = await test.save(jobId, 'context', { ownContext: 'c'.repeat(longestText) });
    expect(most.status).toBe(200);
  });

  it('lead to the own text of a line', async () => {
    const page = await test.save(jobId, area, {
      'tasks.001-rg1-stap-1.keuze': 'aanpassen',
      'tasks.001-rg1-stap-1.tekst': 'a'.repeat(longestText + 1),
    });
    expect(errorsOf(page)).toEqual([
      '#tasks.001-rg1-stap-1.keuze-eigen Maak je tekst korter. Haal 1 teken weg.',
    ]);
    expectErrorsToLead(page);
  });
});

describe('a form with something else in it', () => {
  it.each([
    ['an unknown field', { onbekend: 'x' }],
    ['the text of the catalog', { 'tasks.001-rg1-stap-1.original': 'Iets anders.' }],
    ['the sources', { 'tasks.001-rg1-stap-1.sources': '004-bron' }],
    ['a line of another area', { 'tasks.001-rg2-stap-1.keuze': 'weglaten' }],
    ['a field of another section', { ownContext: 'Hier niet.' }],
    ['a competency', { 'chosen.klantgericht.nieuw': 'Hier niet.' }],
    ['a choice of an own line', { 'tasks.eigen-1.keuze': 'houden' }],
    ['a field with a special name', { __proto__x: 'x', 'constructor.prototype': 'x' }],
    ['an unknown choice', { 'tasks.001-rg1-stap-1.keuze': 'verwijderen' }],
    ['a tick with another value', { included: 'true' }],
    ['a button that is not there', { actie: 'weg' }],
    ['a list that is not there', { actie: 'toevoegen:doelen' }],
    ['no revision', { revisie: '' }],
    ['a revision that is no number', { revisie: '1e3' }],
    ['a field twice', { name: ['Een', 'Twee'] }],
  ])('is refused: %s', async (_what, extra) => {
    const before = await test.events(jobId);
    const answer = await test.post(jobId, area, { name: 'Verkopen', included: 'ja', ...extra });
    expect(answer.status).toBe(422);
    expect(await test.events(jobId)).toEqual(before);
    expect(valueOf(await test.open(jobId, area), 'name')).toBe('Verkoopdoelstellingen realiseren');
  });

  it('cannot give a competency of the catalog another name or level', async () => {
    for (const field of ['chosen.klantgericht.naam', 'chosen.klantgericht.sourceLevel']) {
      const answer = await test.post(jobId, 'competenties', { [field]: 'Iets anders' });
      expect(answer.status).toBe(422);
    }
  });

  it('leaves alone what it does not hold', async () => {
    const answer = await test.post(jobId, area, { 'tasks.001-rg1-stap-2.keuze': 'weglaten', included: 'ja' });
    expect(answer.status).toBe(303);
    const page = await test.open(jobId, area);
    expect(valueOf(page, 'tasks.001-rg1-stap-2.keuze')).toBe('weglaten');
    expect(valueOf(page, 'tasks.001-rg1-stap-1.keuze')).toBe('houden');
    expect(valueOf(page, 'name')).toBe('Verkoopdoelstellingen realiseren');
  });
});

describe('what is not there', () => {
  it.each(['onbekend', 'resultaatgebied-rg9', 'resultaatgebied', '__proto__', 'Doel', '..%2Fgegevens'])(
    'the section %s',
    async (sectionId) => {
      const address = `/functies/${jobId}/profiel/${sectionId}`;
      expect((await test.browser.send(address)).status).toBe(404);
    },
  );

  it('the statements of criteria in a profile without them', async () => {
    const key = await test.settle({ level: 'key-accountmanager', name: `Key ${String(number)}` });
    expect((await test.open(key, 'niveaukenmerken')).status).toBe(404);
  });

  it('is a functie of another employer, exactly as one that does not exist', async () => {
    const organisation = anOrganisation({ id: 'org-elders', name: 'Elders bv' });
    const account = anAccount({
      id: 'account-elders',
      organisationId: 'org-elders',
      email: 'noor@elders.example',
    });
    const { unitOfWork, clock } = test.app;
    const known = await unitOfWork.readDirectory((directory) => directory.findAccount('account-elders'));
    if (known === undefined) await addEmployer(unitOfWork, organisation, account);
    const { id: accountId, organisationId, name, roles } = account;
    const foreign = await settledJob({
      unitOfWork,
      clock,
      actor: { accountId, organisationId, name, roles, standsInFor: [] },
    });
    const pages = async (id: string) => {
      const form = { _csrf: '', revisie: '0' };
      const token = (await test.open(jobId, 'doel')).forms[0]?.fields[0]?.value ?? '';
      const paths = [
        urls.profielBegin(id),
        urls.profiel(id, 'doel'),
        urls.profielControleren(id),
        urls.profielPdf(id),
      ];
      const gets = await Promise.all(paths.map((path) => test.browser.send(path)));
      const post = { method: 'POST', form: { ...form, _csrf: token } };
      const posts = [
        await test.browser.send(urls.profiel(id, 'doel'), post),
        await test.browser.send(urls.profiel(id, 'doel'), { ...post, method: 'PUT' }),
        await test.browser.send(urls.profielControleren(id), {
          ...post,
          form: { _csrf: token, gezien: '0'.repeat(64) },
        }),
      ];
      return [...gets, ...posts].map(({ status, body }) => ({ status, body: body.replaceAll(id, 'ID') }));
    };
    const theirs = await pages(foreign);
    expect(theirs).toEqual(await pages('bestaat-niet'));
    expect(theirs.map(({ status }) => status)).toEqual(theirs.map(() => 404));
    expect(theirs.length).toBe(7);
  });
});

describe('a functie without a level', () => {
  it('has no profile yet, and every address says how to get there', async () => {
    const form = await test.browser.open(urls.functieNieuw());
    const made = await form.submit({ naam: `Zonder niveau ${String(number)}`, catalogus: 'accountmanager' });
    const id = /\/functies\/([^/?]+)/.exec(made.path)?.[1] ?? '';
    for (const path of [
      urls.profielBegin(id),
      urls.profiel(id, 'doel'),
      urls.profielControleren(id),
      urls.profielPdf(id),
    ]) {
      const page = await test.browser.open(path);
      expect(page.status).toBe(409);
      expect(page.headings).toEqual(['Bepaal eerst het niveau']);
      expect(page.body).toContain(`href="${urls.advies(id)}"`);
    }
    const token = (await test.open(jobId, 'doel')).forms[0]?.fields[0]?.value ?? '';
    const sending = { method: 'POST', form: { _csrf: token, revisie: '0' } };
    const answer = await test.browser.send(urls.profiel(id, 'doel'), sending);
    expect(answer.status).toBe(409);
    expect(elements(answer.body, 'h1')).toEqual(['Bepaal eerst het niveau']);
  });
});
