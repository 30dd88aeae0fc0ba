import { profileUseCases } from '../../../src/application/profile/profileUseCases';
import { releasedLibrary } from '../../support/releasedLibrary';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { urls } from '../../../src/web/urls';
import { decodeHtml } from '../../support/htmlPage';
import type { Page } from '../../support/httpBrowser';
import { typedProfile } from '../../support/profile/filledSections';
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

function linksOf(page: Page): readonly { readonly href: string; readonly text: string }[] {
  return [...page.body.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href, text]) => ({
    href: decodeHtml(href ?? ''),
    text: decodeHtml((text ?? '').replace(/<[^>]*>/g, '')),
  }));
}

/** Links to a field, of which the target is not on the page that they lead to. */
async function deadLinks(page: Page): Promise<readonly string[]> {
  const dead: string[] = [];
  for (const { href } of linksOf(page).filter((link) => /\/profiel\/[^#]*#./.test(link.href))) {
    const [path = '', fragment = ''] = href.split('#');
    const target = await test.browser.open(path);
    if (!target.body.includes(` id="${decodeURIComponent(fragment)}"`)) dead.push(href);
  }
  return dead;
}

async function openedAgain(): Promise<void> {
  await test.fillIn(jobId);
  await test.complete(jobId);
}

describe('the check of a profile', () => {
  it('lists what is missing, each with a link to its field, and does not offer to finish', async () => {
    const page = await test.check(jobId);
    expect(page.text).toContain('Nog 8 punten te doen');
    const gaps = linksOf(page).filter(({ text }) => /^(Vul in|Kies)/.test(text));
    expect(gaps.map(({ text }) => text)).toEqual([
      'Vul in: ‘Vanaf welke dag geldt het profiel?’.',
      'Vul in: ‘Context bij jullie’.',
      'Vul in: ‘Naam van de direct leidinggevende’.',
      'Vul in: ‘Geeft leiding aan’.',
      'Vul in: ‘Contacten binnen de organisatie’.',
      'Vul in: ‘Contacten buiten de organisatie’.',
      'Kies ‘geen’ of ‘wel’ bij ‘Mentale inspanning’.',
      'Kies ‘geen’ of ‘wel’ bij ‘Emotionele inspanning’.',
    ]);
    expect(await deadLinks(page)).toEqual([]);
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.profielControleren(jobId));
    expect(linksOf(page)).toContainEqual({ href: urls.profielPdf(jobId), text: 'Concept bekijken (pdf)' });
  });

  it('leads to lines and lists that lack something', async () => {
    const area = 'resultaatgebied-rg1';
    const names = (await test.open(jobId, 'doel')).forms
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => name.endsWith('.keuze'));
    await test.save(jobId, 'doel', Object.fromEntries(names.map(({ name }) => [name, 'weglaten'])));
    await test.save(jobId, area, {
      'tasks.001-rg1-stap-1.keuze': 'aanpassen',
      'tasks.nieuw': 'Doet xxx.',
    });
    await test.save(jobId, 'competenties', { 'competentie.eigen': 'Rust' }, 'toevoegen:competentie');
    await test.save(jobId, 'competenties', {
      'chosen.klantgericht.klantgericht-1.keuze': 'aanpassen',
    });
    await test.save(jobId, 'omstandigheden', { 'fysiek.keuze': 'wel', 'fysiek.uitleg': '' });
    const page = await test.check(jobId);
    const texts = linksOf(page).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Houd of schrijf minstens één regel bij ‘Doel’.',
        'Er staat nog een invulplek bij ‘Doet xxx.’.',
        'Noem minstens één gedragsvoorbeeld bij ‘Rust’.',
        'Schrijf een paar woorden uitleg bij ‘Fysieke inspanning’.',
      ]),
    );
    expect(texts.filter((text) => text.startsWith('Schrijf jullie tekst bij'))).toHaveLength(2);
    expect(await deadLinks(page)).toEqual([]);
    await test.save(jobId, 'competenties', {}, 'weg:chosen.eigen-rust');
    const chips = ['klantgericht', 'ondernemerschap', 'overtuigingskracht', 'analytisch'];
    for (const chip of chips) await test.save(jobId, 'competenties', {}, `weg:chosen.${chip}`);
    const none = await test.check(jobId);
    expect(linksOf(none).map(({ text }) => text)).toContain('Kies minstens één competentie.');
    expect(await deadLinks(none)).toEqual([]);
  });

  it('shows the whole profile in the order of the document, with a link to change each section', async () => {
    await test.fillIn(jobId);
    await test.save(jobId, 'resultaatgebied-rg2', { included: null });
    const page = await test.check(jobId);
    const changes = linksOf(page).filter(({ text }) => text.startsWith('Wijzig'));
    expect(changes.map(({ text }) => text)).toEqual([
      'Wijzig Gegevens van de functie',
      'Wijzig Doel van de functie',
      'Wijzig Kenmerken en context',
      'Wijzig Plaats in de organisatie',
      'Wijzig 1. Verkoopdoelstellingen realiseren',
      'Wijzig 2. Accounts beheren en gegevens verwerken',
      'Wijzig 3. Dienstverlening optimaliseren',
      'Wijzig Kenmerken op dit niveau',
      'Wijzig Kennis en ervaring',
      'Wijzig Competenties',
      'Wijzig Contacten',
      'Wijzig Omstandigheden en inspanning',
    ]);
    const organisation = typedProfile['organisatie'] ?? {};
    for (const text of Object.values(organisation)) expect(page.text).toContain(text);
    expect(page.text).toContain('1 januari 2027');
    expect(page.text).toContain('Dit resultaatgebied hoort niet bij de functie.');
    expect(page.text).not.toContain('Handelt correspondentie af');
  });
});

describe('finishing the profile', () => {
  it('is refused by the server while something is missing, with the list', async () => {
    const { unitOfWork, clock } = test.app;
    const library = releasedLibrary();
    const { checkProfile } = profileUseCases({ unitOfWork, clock, library, digests: nodeDigests });
    const { mark } = await checkProfile(test.actor, jobId);
    const token = (await test.check(jobId)).forms[0]?.fields[0]?.value ?? '';
    const sending = { method: 'POST', form: { _csrf: token, gezien: mark } };
    const answer = await test.browser.send(urls.profielControleren(jobId), sending);
    expect(answer.status).toBe(409);
    const summary = /govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(answer.body)?.[1] ?? '';
    expect(summary.match(/<li>/g)).toHaveLength(8);
    expect(summary).toContain(`href="${urls.profiel(jobId, 'contacten')}#internal"`);
    expect((await test.events(jobId)).some(({ kind }) => kind === 'profiel-klaar')).toBe(false);
  });

  it('is refused when the profile changed after the page was opened, with what is missing now', async () => {
    await test.fillIn(jobId);
    const ready = await test.check(jobId);
    await test.save(jobId, 'contacten', { internal: '' });
    const stale = await ready.submit();
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('Het profiel is net veranderd.');
    expect(stale.text).toContain('Vul in: ‘Contacten binnen de organisatie’.');
    expect((await test.events(jobId)).some(({ kind }) => kind === 'profiel-klaar')).toBe(false);
  });

  it('makes the PDF final and says what happens next', async () => {
    await test.fillIn(jobId);
    const ready = await test.check(jobId);
    expect(ready.text).toContain('Alles is ingevuld');
    const page = await ready.submit();
    expect(page.path).toBe(urls.profielControleren(jobId));
    expect(page.text).toContain('Het profiel is klaar om te tekenen');
    expect(page.text).toContain('De leidinggevende tekent voor akkoord met de beschrijving van de functie.');
    expect(page.text).toContain('Dat betekent niet dat de medewerker het ermee eens is.');
    expect(linksOf(page)).toContainEqual({
      href: urls.profielPdf(jobId),
      text: 'Functieprofiel downloaden (pdf)',
    });
    expect(page.text).not.toContain('Concept');
  });

  it('is done once when the button is pressed twice', async () => {
    await test.fillIn(jobId);
    const ready = await test.check(jobId);
    const pages = await Promise.all([ready.submit(), ready.submit()]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    const events = (await test.events(jobId)).filter(({ kind }) => kind === 'profiel-klaar');
    expect(events).toHaveLength(1);
  });

  it.each([{}, { gezien: 'x' }, { gezien: '0'.repeat(64), gaten: '0' }])(
    'is refused for a form that is not ours: %j',
    async (form) => {
      await test.fillIn(jobId);
      const token = (await test.check(jobId)).forms[0]?.fields[0]?.value ?? '';
      const sending = { method: 'POST', form: { _csrf: token, ...form } };
      expect((await test.browser.send(urls.profielControleren(jobId), sending)).status).toBe(422);
    },
  );

  it('can be followed by a change, which takes the profile back to be checked', async () => {
    await openedAgain();
    const section = await test.open(jobId, 'contacten');
    expect(section.text).toContain('Het profiel is klaar');
    expect(section.text).toContain('Functieprofiel (pdf)');
    const next = await section.submit({ internal: 'Planning en magazijn.' });
    expect(next.path).toBe(`${urls.profiel(jobId, 'omstandigheden')}?heropend=ja`);
    expect(next.text).toContain('Controleer het profiel opnieuw');
    expect(next.text).toContain('Concept (pdf)');
    const check = await test.check(jobId);
    expect(check.text).toContain('Het was klaar, maar daarna is er iets veranderd.');
    expect(check.text).toContain('Alles is ingevuld');
  });

  it('says so too when autosave stored the change before the button was pressed', async () => {
    await openedAgain();
    const section = await test.open(jobId, 'contacten');
    const { body } = await test.put(jobId, 'contacten', { internal: 'Planning en magazijn.' });
    const next = await section.submit({
      internal: 'Planning en magazijn.',
      revisie: String(body['revision']),
    });
    expect(next.path).toBe(`${urls.profiel(jobId, 'omstandigheden')}?heropend=ja`);
    expect((await next.submit()).path).toBe(urls.profielControleren(jobId));
  });

  it('stays done when a section is only looked at', async () => {
    await openedAgain();
    const next = await test.save(jobId, 'doel');
    expect(next.path).toBe(urls.profiel(jobId, 'context'));
    expect((await test.check(jobId)).text).toContain('Het profiel is klaar om te tekenen');
  });
});

describe('a character that the PDF cannot show', () => {
  it('is named after saving, on the section and on the check', async () => {
    const next = await test.save(jobId, 'contacten', { internal: 'Het 𐍈-team 👍.', external: 'Inkopers.' });
    const warning = 'Dit teken kan niet in de pdf: ‘𐍈’. In de pdf komt een vraagteken.';
    expect(next.path).toBe(`${urls.profiel(jobId, 'omstandigheden')}?van=contacten`);
    expect(next.text).toContain(warning);
    expect(linksOf(next)).toContainEqual({
      href: urls.profiel(jobId, 'contacten'),
      text: 'Naar ‘Contacten’',
    });
    expect((await test.open(jobId, 'contacten')).text).toContain(warning);
    expect((await test.check(jobId)).text).toContain(warning);
    expect((await test.open(jobId, 'doel')).text).not.toContain(warning);
  });

  it('is named when it stands in a name, an own line or the reasons of the grading', async () => {
    await test.save(jobId, 'resultaatgebied-rg1', { name: 'Verkoop 𐍈', 'tasks.nieuw': 'Doet 𐎀.' });
    const page = await test.open(jobId, 'resultaatgebied-rg1');
    expect(page.text).toContain('Deze tekens kunnen niet in de pdf: ‘𐍈’ en ‘𐎀’.');
    const other = await test.settle({ name: `Verkoper ${String(number)}`, reason: 'Zie het plan 𐍈' });
    const check = await test.check(other);
    expect(check.text).toContain(
      '‘𐍈’. In de pdf komt een vraagteken. Het staat in de uitleg bij de indeling.',
    );
  });

  it('is no reason to warn when there is none', async () => {
    const texts = 'Łódź, Ål, ŷ, €, “citaat”, – , 1½, ĳ, ≥ 5, → ✓';
    const next = await test.save(jobId, 'contacten', { internal: texts, external: texts });
    expect(next.path).toBe(urls.profiel(jobId, 'omstandigheden'));
    expect((await test.check(jobId)).text).not.toContain('Niet elk teken kan in de pdf');
  });
});
