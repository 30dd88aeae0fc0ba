import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';
import { addEmployer, aJob, anAccount, anOrganisation } from '../../support/database';
import { realRaster } from '../../support/grading/realCatalogs';

let test: TestApp;
let browser: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterAll(() => test.close());

const open = () => browser.open(urls.functieNieuw());
const idOf = (path: string) => path.split('/')[2] ?? '';

async function jobs() {
  const account = await test.unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail('fenna.brouwer@veenstad.example'),
  );
  return test.unitOfWork.read(account?.organisationId ?? '', (repositories) => repositories.jobs.list({}));
}

describe('a new job', () => {
  it('explains which catalog to choose, and chooses none beforehand', async () => {
    const page = await open();
    expect(page.text).toContain('Accountmanager op niveau A, B of C');
    expect(page.text).toContain('Twijfel je? Begin hier.');
    expect(page.text).toContain('Kies deze als de functie alleen winkelketens met een contract bedient.');
    expect(
      page.forms.flatMap(({ fields }) => fields).some(({ type, sent }) => type === 'radio' && sent),
    ).toBe(false);
  });

  it.each([
    ['accountmanager', 'Accountmanager, versie 1.0.0'],
    ['key-accountmanager', 'Key accountmanager, versie 1.0.0'],
  ])('is graded with the catalog that was chosen: %s', async (catalogus, name) => {
    const tasks = await (
      await open()
    ).submit({ naam: ` Functie  met ${catalogus} `, afdeling: 'Verkoop', nummer: 'F-7', catalogus });
    expect(tasks.path).toMatch(/^\/functies\/[^/]+$/);
    expect(tasks.headings).toEqual([`Functie met ${catalogus}`]);
    expect(tasks.text).toContain('Afdeling Verkoop');
    expect(tasks.text).toContain(name);
  });

  it('names everything that is missing and keeps what was typed', async () => {
    const before = (await jobs()).length;
    const refused = await (await open()).submit({ afdeling: 'Inkoop' });
    expect(refused.status).toBe(422);
    expect(refused.title).toMatch(/^Fout: /);
    expect(refused.body).toContain('<a href="#naam">Vul de naam van de functie in.</a>');
    expect(refused.body).toContain('<a href="#catalogus">Kies met welke functie je vergelijkt.</a>');
    expect(refused.body).toContain('value="Inkoop"');
    expect(await jobs()).toHaveLength(before);
  });

  it('tells how much shorter a name has to be', async () => {
    const refused = await (await open()).submit({ naam: 'x'.repeat(123), catalogus: 'accountmanager' });
    expect(refused.text).toContain('Maak je tekst korter. Haal 3 tekens weg.');
  });

  it('does not take a name that is in use, and links to that job', async () => {
    const made = await (await open()).submit({ naam: 'Inkoper', catalogus: 'accountmanager' });
    const refused = await (await open()).submit({ naam: 'INKOPER', catalogus: 'key-accountmanager' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(
      'Er is al een functie ‘Inkoper’. Kies een andere naam of open die functie.',
    );
    expect(refused.body).toContain(`href="${urls.functie(idOf(made.path))}">Open de functie ‘Inkoper’`);
    expect(refused.body).toContain('value="INKOPER"');
    expect(refused.body).toMatch(/value="key-accountmanager" checked/);
  });

  it('starts with the answers of another one when it is a copy', async () => {
    const made = await (await open()).submit({ naam: 'Key origineel', catalogus: 'key-accountmanager' });
    const original = idOf(made.path);
    await (
      await browser.open(urls.poort(original))
    ).submit({
      'keuze-poort-klantrelatie-en-verkoop': 'ja',
      'keuze-poort-leidinggeven': 'team',
      'keuze-poort-winkelketen-contract': 'ja',
    });
    const copy = await (await open()).submit({ naam: 'Key kopie', kopie: original });
    expect(copy.text).toContain('Dit is een kopie. Kijk elk antwoord na.');
    expect(copy.body).toContain(`href="${urls.functie(original)}"`);
    expect(copy.text).toContain('Je hebt 1 van de 7 stappen klaar.');
    expect((await browser.open(urls.poort(idOf(copy.path)))).body).toMatch(/value="team" checked/);
  });

  it.each([
    [{ catalogus: 'verzonnen' }, 'Kies met welke functie je vergelijkt.'],
    [{ catalogus: 'accountmanager', kopie: 'verzonnen' }, 'Kies een functie uit de lijst.'],
  ])('refuses what was not on offer: %j', async (given, sentence) => {
    const before = (await jobs()).length;
    const page = await open();
    const token =
      page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
    const answer = await browser.send(urls.functieNieuw(), {
      method: 'POST',
      form: { _csrf: token, naam: 'Functie onbekend', ...given },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(sentence);
    expect(await jobs()).toHaveLength(before);
  });

  it('cannot copy a job of another employer, which is as unknown as any', async () => {
    const other = anOrganisation({ id: 'org-polder', name: 'Zuivel Polderzicht' });
    const account = anAccount({
      id: 'account-polder',
      organisationId: other.id,
      email: 'sem@polder.example',
    });
    await addEmployer(test.unitOfWork, other, account);
    const theirs = aJob({
      id: 'functie-polder',
      organisationId: other.id,
      createdBy: account.id,
      catalogSha256: realRaster.sha256,
    });
    await test.unitOfWork.write(other.id, (repositories) => repositories.jobs.insert(theirs));
    const page = await open();
    const token =
      page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
    const answer = await browser.send(urls.functieNieuw(), {
      method: 'POST',
      form: { _csrf: token, naam: 'Functie geleend', kopie: theirs.id },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Kies een functie uit de lijst.');
  });

  it.each(['status', 'organisationId', 'niveau', 'revisie'])('refuses the field %s', async (field) => {
    const before = (await jobs()).length;
    const page = await open();
    const token =
      page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
    const answer = await browser.send(urls.functieNieuw(), {
      method: 'POST',
      form: { _csrf: token, naam: 'Functie extra', catalogus: 'accountmanager', [field]: 'profiel-klaar' },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Dit formulier klopt niet.');
    expect(await jobs()).toHaveLength(before);
  });
});
