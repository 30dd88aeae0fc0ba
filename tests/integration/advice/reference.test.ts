import type { AuditEvent } from '../../../src/domain/audit/event';
import { urls } from '../../../src/web/urls';
import { realRaster, realRoles } from '../../support/grading/realCatalogs';
import type { Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { graderOf, plainGates, type Grader } from './gradedJobs';
import { makeJob } from '../walk/walking';
import { emptySheet } from '../../../src/domain/grading/sheet';
import type { GradingSheet } from '../../../src/domain/grading/sheet';
import { canWeigh } from '../../../src/domain/grading/weighedAnswer';

let test: ProfileTest;
let grader: Grader;

beforeAll(async () => {
  test = await startProfileTest();
  grader = await graderOf(test.app);
});
afterAll(() => test.close());

const assistant = realRoles('commercieel-medewerker').catalog;
const junior = realRoles('junior-accountmanager').catalog;

/** Everything lighter than A, but for some answers. */
function lightSheet(others: Readonly<Record<string, string>> = {}): GradingSheet {
  const asked = realRaster.catalog.criteria.filter(canWeigh);
  return {
    ...emptySheet,
    gates: plainGates,
    answers: Object.fromEntries(asked.map(({ id }) => [id, { choice: others[id] ?? 'lichter' }])),
  };
}

async function eventsOf(jobId: string): Promise<readonly AuditEvent[]> {
  return test.events(jobId);
}

/** Answers one role after the other with the button, as the pages lead; `yes`: the roles that belong. */
async function walkRoles(from: Page, yes: readonly string[]): Promise<Page> {
  let page = from;
  while (page.path.includes('/gebieden/')) {
    const roleId = page.path.split('/').at(-1)?.split('?')[0] ?? '';
    const role = [...assistant.resultAreas, ...junior.resultAreas].find(({ id }) => id === roleId);
    if (role === undefined) throw new Error(`no role ${roleId}`);
    page = await page.submit({
      ...Object.fromEntries(
        role.tasks.map(({ id }) => [`keuze-taak-${id}`, yes.includes(roleId) ? 'ja' : 'nee']),
      ),
      [`motivering-gebied-${roleId}`]: `Zo is het werk verdeeld bij ${role.name}.`,
    });
    expect(page.status).toBe(200);
  }
  return page;
}

async function setLevel(jobId: string, level: string): Promise<Page> {
  return (await test.browser.open(urls.niveau(jobId))).submit({ niveau: level });
}

async function finishProfile(jobId: string): Promise<Page> {
  await test.fillIn(jobId);
  return test.browser.open(urls.profielControleren(jobId));
}

describe('a functie that is lighter than A', () => {
  it('is proposed a reference function with the roles and the reasons, and chooses one to walk', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker loket', lightSheet());
    const page = await test.browser.open(urls.advies(jobId));
    expect(page.text).toContain('De meeste antwoorden wijzen naar Commercieel medewerker.');
    expect(page.text).toContain('Dit is een voorstel en geen uitkomst.');
    expect(page.text).toContain('De administratief medewerker verwerkt orders');
    expect(page.text).toContain('003-cm-rol2-taak-1');
    const form = page.forms.find(({ action }) => action === urls.voorbeeldfunctie(jobId));
    expect(form?.fields.filter(({ type, sent }) => type === 'radio' && sent)).toEqual([]);

    const role = await page.submit(
      { voorbeeldfunctie: 'commercieel-medewerker' },
      { action: urls.voorbeeldfunctie(jobId) },
    );
    expect(role.headings[0]).toBe('Medewerker verkoop en klantencontact');
    expect(role.text).toContain('Niet iedereen ziet actief klanten zoeken als taak.');
    expect(role.text).toContain('Hier verschillen de bronnen');
    const after = await walkRoles(role, ['verkoop-en-klantencontact']);
    expect(after.path).toContain('omstandigheden');

    const asked = await (await test.browser.open(urls.controleren(jobId))).submit();
    expect(asked.text).toContain('Advies: Commercieel medewerker');
    expect(asked.text).toContain('Het werk is dat van de rol ‘Medewerker verkoop en klantencontact’.');
    expect(asked.text).toContain('Rollen van de voorbeeldfunctie Commercieel medewerker');
    expect((await eventsOf(jobId)).map(({ kind }) => kind)).toContain('voorbeeldfunctie-gekozen');

    await setLevel(jobId, 'commercieel-medewerker');
    const profile = await test.browser.open(urls.profiel(jobId, 'resultaatgebied-verkoop-en-klantencontact'));
    expect(profile.status).toBe(200);
    expect(profile.text).toContain('Beantwoordt dagelijks vragen per telefoon');
    const pdf = await test.download(urls.profielPdf(jobId));
    expect(pdf.status).toBe(200);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const json = await test.download(urls.adviesJson(jobId));
    expect(JSON.parse(json.bytes.toString())).toMatchObject({
      indeling: { catalogus: 'accountmanager', voorbeeldfunctie: 'commercieel-medewerker' },
      advies: { uitkomst: 'commercieel-medewerker', rollencatalogus: { id: 'commercieel-medewerker' } },
    });
  });

  it('stays lighter than A while no role belongs to it, and can let the roles go', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker archief', lightSheet());
    const chosen = await (
      await test.browser.open(urls.advies(jobId))
    ).submit({ voorbeeldfunctie: 'junior-accountmanager' }, { action: urls.voorbeeldfunctie(jobId) });
    await walkRoles(chosen, []);
    const page = await test.browser.open(urls.advies(jobId));
    expect(page.text).toContain('De rollen van Junior accountmanager passen niet bij de functie.');
    const gone = await page.submit({ voorbeeldfunctie: 'geen' }, { action: urls.voorbeeldfunctie(jobId) });
    expect(gone.path).toBe(urls.advies(jobId));
    expect(gone.text).not.toContain('Rollen van de voorbeeldfunctie');
    expect((await test.browser.open(urls.gebied(jobId, 'relatiebeheerder'))).status).toBe(404);
  });

  it('shows both functions when as many answers point to each, and proposes none', async () => {
    const chosen = balancedChoices();
    const jobId = await grader.gradeAndAsk('Medewerker tussenin', lightSheet(chosen));
    const page = await test.browser.open(urls.advies(jobId));
    expect(page.text).toContain('Even veel antwoorden wijzen naar');
    expect(page.text).toContain('Bekijk ze allebei.');
    for (const { jobTitle } of [junior, assistant]) {
      expect(page.text).toContain(`${jobTitle} 7 antwoorden wijzen hierheen.`);
    }
  });

  it('refuses no choice, an unknown one and one that somebody else changed, and keeps what was chosen', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker balie', lightSheet());
    const page = await test.browser.open(urls.advies(jobId));
    const other = await test.browser.open(urls.advies(jobId));
    const action = urls.voorbeeldfunctie(jobId);
    const empty = await page.submit({}, { action });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Kies een voorbeeldfunctie, of kies ‘Geen’.');

    await page.submit({ voorbeeldfunctie: 'junior-accountmanager' }, { action });
    const late = await other.submit({ voorbeeldfunctie: 'commercieel-medewerker' }, { action });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Jij koos Commercieel medewerker. Dat is niet bewaard.');
    expect(late.text).toContain('Er staat nu: Junior accountmanager.');
  });
});

describe('a chosen reference function', () => {
  const choose = async (jobId: string, voorbeeldfunctie: string): Promise<Page> =>
    (await test.browser.open(urls.advies(jobId))).submit(
      { voorbeeldfunctie },
      { action: urls.voorbeeldfunctie(jobId) },
    );

  it('does not count once the raster gives a level, and can then still be taken away', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker op de grens', lightSheet(balancedChoices()));
    await walkRoles(await choose(jobId, 'commercieel-medewerker'), ['verkoop-en-klantencontact']);
    expect((await test.browser.open(urls.advies(jobId))).text).toContain('Advies: Commercieel medewerker');
    await grader.answer(jobId, 'zwaarte-van-het-werk', {
      value: 'A',
      reason: 'Nagekeken.',
    });
    const page = await test.browser.open(urls.advies(jobId));
    expect(page.text).toContain('Advies: niveau A');
    expect(page.text).toContain('Het raster geeft nu een niveau. De rollen tellen daarom niet mee.');
    const gone = await choose(jobId, 'geen');
    expect(gone.text).not.toContain('Het raster geeft nu een niveau.');
  });

  it('takes every task that is still open as nee with one button, and stays on the page for the reason', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker rest', lightSheet());
    const role = await choose(jobId, 'commercieel-medewerker');
    const [first, second] = assistant.resultAreas[0]?.tasks ?? [];
    const page = await role.submit(
      { [`keuze-taak-${first?.id ?? ''}`]: 'ja' },
      { button: { name: 'naar', value: 'rest-nee' } },
    );
    expect(page.path).toContain('/gebieden/verkoop-en-klantencontact');
    expect(page.text).toContain('Bewaard: Medewerker verkoop en klantencontact');
    const { file } = await grader.view(jobId);
    expect([file.sheet.tasks[first?.id ?? ''], file.sheet.tasks[second?.id ?? '']]).toEqual(['ja', 'nee']);
    expect(file.sheet.areaReasons).toEqual({});
  });

  it('goes along with a copy of the functie, with its answers', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker kopie', lightSheet());
    await walkRoles(await choose(jobId, 'commercieel-medewerker'), ['webshopmedewerker']);
    const form = await test.browser.open(urls.functieNieuw());
    const copy = await form.submit({
      naam: 'Medewerker kopie twee',
      catalogus: 'accountmanager',
      kopie: jobId,
    });
    expect(copy.text).toContain('Rollen van de voorbeeldfunctie Commercieel medewerker');
    expect(copy.text).toContain('4 van 4 klaar');
  });

  it('cannot be changed once the level is set', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker vast', lightSheet());
    const before = await test.browser.open(urls.advies(jobId));
    await (await test.browser.open(urls.niveau(jobId))).submit({ niveau: 'A', 'uitleg-A': 'Tijdelijk zo.' });
    const late = await before.submit(
      { voorbeeldfunctie: 'junior-accountmanager' },
      { action: urls.voorbeeldfunctie(jobId) },
    );
    expect(late.status).toBe(409);
    const after = await test.browser.open(urls.advies(jobId));
    expect(after.text).not.toContain('Loop de rollen na');
    expect(after.headings).not.toContain('Voorbeeldfunctie onder het raster');
  });

  it('asks a reason to deviate, and has all roles in the profile when none was carried', async () => {
    const jobId = await grader.gradeAndAsk('Medewerker afwijking', lightSheet());
    await walkRoles(await choose(jobId, 'commercieel-medewerker'), []);
    await (await test.browser.open(urls.controleren(jobId))).submit();
    const without = await setLevel(jobId, 'commercieel-medewerker');
    expect(without.status).toBe(422);
    expect(without.text).toContain('Leg uit waarom je Commercieel medewerker kiest.');
    await (
      await test.browser.open(urls.niveau(jobId))
    ).submit({ niveau: 'commercieel-medewerker', 'uitleg-commercieel-medewerker': 'Wordt opgebouwd.' });
    const area = await test.browser.open(urls.profiel(jobId, 'resultaatgebied-webshopmedewerker'));
    expect(area.status).toBe(200);
  });
});

describe('a functie at a level of the raster', () => {
  it('is not offered a reference function, and refuses one', async () => {
    const jobId = await grader.gradeAndAsk('Accountmanager gewoon', {
      ...lightSheet(),
      answers: Object.fromEntries(
        realRaster.catalog.criteria
          .filter(canWeigh)
          .map(({ id, options }) => [id, { choice: options[0]?.id ?? 'A' }]),
      ),
    });
    const page = await test.browser.open(urls.advies(jobId));
    expect(page.text).not.toContain('Loop de rollen na');
    const light = await grader.gradeAndAsk('Medewerker proef', lightSheet());
    const source = await test.browser.open(urls.advies(light));
    const token = source.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    const sent = await test.browser.send(urls.voorbeeldfunctie(jobId), {
      method: 'POST',
      form: { _csrf: token, revisie: '0', voorbeeldfunctie: 'junior-accountmanager' },
    });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('Dit kan alleen als het advies lichter is dan niveau A.');
  });
});

describe('a functie that is made for a reference function', () => {
  it('is walked role by role, without gates and criteria, up to a profile that is ready to sign', async () => {
    const jobId = await makeJob(test.browser, 'Junior binnenstad', 'junior-accountmanager', {
      afdeling: 'Verkoop',
      nummer: 'JAM-1',
    });
    const tasks = await test.browser.open(urls.functie(jobId));
    expect(tasks.text).toContain('Rollen van de voorbeeldfunctie Junior accountmanager');
    expect(tasks.text).not.toContain('poortvragen');
    expect((await test.browser.open(urls.poort(jobId))).status).toBe(404);

    const first = await test.browser.open(urls.gebied(jobId, 'relatiebeheerder'));
    const conditions = await walkRoles(first, ['relatiebeheerder', 'vertegenwoordiger']);
    expect(conditions.text).not.toContain('Tijd voor werk van niveau A');
    const asked = await (await test.browser.open(urls.controleren(jobId))).submit();
    expect(asked.text).toContain('Advies: Junior accountmanager');
    expect(asked.text).toContain('50 % bij ‘Relatiebeheerder’ en 50 % bij ‘Vertegenwoordiger’');
    expect(asked.text).toContain('Mbo 3 of mbo 4');
    expect(asked.text).toContain('Junior accountmanager of vertegenwoordiger?');
    expect(asked.text).toContain('De wijze van verkopen is productgericht.');
    const level = await test.browser.open(urls.niveau(jobId));
    const radios = level.forms.flatMap(({ fields }) => fields).filter(({ type }) => type === 'radio');
    expect(radios.map(({ value }) => value)).toEqual(['junior-accountmanager']);
    await setLevel(jobId, 'junior-accountmanager');

    const check = await finishProfile(jobId);
    expect(check.text).toContain('Alles is ingevuld');
    expect((await check.submit()).text).toContain('Het profiel is klaar om te tekenen');
    expect((await test.browser.open(urls.tekenenAanbieden(jobId))).status).toBe(200);
  });
});

/** Answers with which as many point to the junior as to the commercieel medewerker. */
function balancedChoices(): Record<string, string> {
  // One answer that points nowhere makes the rest even.
  const given: Record<string, string> = { complexiteit: 'nvt' };
  const points = { junior: 0, assistant: assistant.signs.length - 1 };
  for (const { criterion, choices } of junior.signs) {
    if (points.junior >= points.assistant) break;
    const [choice = ''] = choices;
    if (choice === 'lichter' || given[criterion] !== undefined) continue;
    given[criterion] = choice;
    points.junior += 1;
    if (assistant.signs.some((sign) => sign.criterion === criterion)) points.assistant -= 1;
  }
  return given;
}
