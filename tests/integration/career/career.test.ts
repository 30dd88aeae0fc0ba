import { urls } from '../../../src/web/urls';
import { canWeigh } from '../../../src/domain/grading/weighedAnswer';
import { emptySheet } from '../../../src/domain/grading/sheet';
import { graderOf, plainGates, type Grader } from '../advice/gradedJobs';
import { realRaster, realRoles } from '../../support/grading/realCatalogs';
import { elements } from '../../support/htmlPage';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { releasedReferenceLibrary } from '../../support/releasedLibrary';

let test: ProfileTest;
let grader: Grader;

beforeAll(async () => {
  test = await startProfileTest();
  grader = await graderOf(test.app);
});
afterAll(() => test.close());

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
const references = releasedReferenceLibrary()
  .list('2026-11-26')
  .map(({ reference }) => reference);
const ladder = references.find((reference) => reference.kind === 'loopbaanladder');
const profiles = references.filter((reference) => reference.kind === 'referentieprofiel');

describe('the career page', () => {
  it('stands in the menu of who may see functies, with every rung, its level of thinking and its source', async () => {
    const page = await test.browser.open(urls.loopbaan());
    expect(page.status).toBe(200);
    expect(elements(page.body, 'nav').join(' ')).toContain('Loopbaan');
    expect(ladder?.rungs).toHaveLength(11);
    for (const { name, thinkingLevel, sources } of ladder?.rungs ?? []) {
      expect(page.text).toContain(name);
      expect(page.text).toContain(`Werk- en denkniveau: ${thinkingLevel}.`);
      expect(page.text).toContain(sources[0]);
    }
    expect(page.text).toContain('De ladder ordent werk en geen mensen.');
    expect(page.text).toContain('Een volgende stap is geen belofte.');
    expect(page.text).toContain('NLQF 6 of 7. Dit leidden we zelf af. Het staat niet in de bron.');
  });

  it('tells of each step what is asked, and says plainly where there are no criteria', async () => {
    const page = await test.browser.open(urls.loopbaan());
    const weighing = realRaster.catalog.criteria.filter(canWeigh).length;
    expect(page.text).toContain('Van Accountmanager A naar Accountmanager B');
    expect(page.text).toContain(`Wat de stap vraagt, op ${String(weighing)} criteria`);
    const top = page.text.slice(page.text.indexOf('Van Sales manager naar Sales director'));
    expect(top).toMatch(
      /^Van Sales manager naar Sales director .{0,200}Voor deze stap zijn er geen criteria/,
    );
  });

  it('shows every side of what sources disagree on, and the junior beside the vertegenwoordiger', async () => {
    const page = await test.browser.open(urls.loopbaan());
    for (const { disagreements, differences } of profiles) {
      for (const { views } of disagreements)
        for (const { source, text } of views) expect(page.text).toContain(shown(`${source}: ${text}`));
      for (const { own, other } of differences) {
        expect(page.text).toContain(shown(own.text));
        expect(page.text).toContain(shown(other.text));
      }
    }
  });
});

describe('the career page of a functie', () => {
  it('says where it stands and compares its answers with the next level, criterion by criterion', async () => {
    const jobId = await test.settle({ name: 'Accountmanager loopbaan', level: 'A' });
    const page = await test.browser.open(urls.functieLoopbaan(jobId));
    expect(page.headings[0]).toBe('Accountmanager loopbaan');
    expect(page.text).toContain('Deze functie staat op: Accountmanager A');
    expect(page.text).toContain('Dat volgt uit het niveau dat is bepaald.');
    const criterion = realRaster.catalog.criteria.find(({ id }) => id === 'verkoopstijl');
    const plain = (level: 'A' | 'B'): string =>
      (criterion?.options.find(({ levels }) => levels.includes(level))?.rows[0] ?? '?').replaceAll('**', '');
    expect(page.text.toLowerCase()).toContain(shown(`nu: ${plain('A')}`).toLowerCase());
    expect(page.text.toLowerCase()).toContain(shown(`gevraagd: ${plain('B')}`).toLowerCase());
    expect(page.text).toMatch(/Dit vraagt de stap nog \(\d+\)/);
    expect((await test.browser.open(urls.functie(jobId))).body).toContain(urls.functieLoopbaan(jobId));
  });

  it('has no place without enough answers, and under A takes the function that the answers point to', async () => {
    const empty = await grader.grade('Nog niets', { ...emptySheet, gates: plainGates });
    expect((await test.browser.open(urls.functieLoopbaan(empty))).text).toContain(
      'Deze functie heeft nog geen plek op de ladder',
    );
    const weighing = realRaster.catalog.criteria.filter(canWeigh);
    const light = await grader.grade('Sales manager', {
      ...emptySheet,
      gates: plainGates,
      answers: Object.fromEntries(weighing.map(({ id }) => [id, { choice: 'lichter' }])),
    });
    const page = await test.browser.open(urls.functieLoopbaan(light));
    expect(page.text).toContain('Deze functie staat op: Commercieel medewerker');
    expect(page.text).toContain('Het niveau is nog niet bepaald, dus dit kan nog veranderen.');
    expect(page.text).toContain('De naam van de functie telde niet mee.');
  });

  it('shows a raster step as not to be compared when nothing can be compared, for Key accountmanager no criteria', async () => {
    const jobId = await test.settle({ name: 'Key loopbaan', level: 'key-accountmanager' });
    const page = await test.browser.open(urls.functieLoopbaan(jobId));
    expect(page.text).toContain('Deze functie staat op: Key accountmanager');
    expect(page.text).toContain('Van Key accountmanager naar Account director');
    expect(page.text).toContain('Voor deze stap zijn er geen criteria.');
  });

  it('tells what A asks of a functie that was walked by role alone, and compares nothing that was not asked', async () => {
    const { resultAreas } = realRoles('junior-accountmanager').catalog;
    const tasks = Object.fromEntries(
      resultAreas.flatMap((role) => role.tasks.map(({ id }) => [id, 'ja' as const])),
    );
    const areaReasons = Object.fromEntries(resultAreas.map(({ id }) => [id, 'Zo is het werk verdeeld.']));
    const jobId = await grader.grade(
      'Naar rollen',
      { ...emptySheet, tasks, areaReasons },
      'junior-accountmanager',
    );
    const page = await test.browser.open(urls.functieLoopbaan(jobId));
    expect(page.text).toContain('Deze functie staat op: Junior accountmanager');
    expect(page.text).toMatch(/Niet te vergelijken \(\d+\)/);
    expect(page.text).toContain('Nu: nog geen antwoord');
    expect(page.text).not.toContain('Dit vraagt de stap nog');
    expect(page.text).toContain('Junior accountmanager of vertegenwoordiger?');
  });

  it('answers an unknown functie as not found', async () => {
    expect((await test.browser.open(urls.functieLoopbaan('bestaat-niet'))).status).toBe(404);
  });
});

describe('the reference profiles', () => {
  it('can be read in full without signing in, every statement with its source', async () => {
    const browser = test.app.browse();
    expect(profiles).toHaveLength(2);
    for (const profile of profiles) {
      const page = await browser.open(urls.naslagfunctie(profile.id));
      expect([page.status, page.headings[0]]).toEqual([200, profile.jobTitle]);
      const texts = JSON.stringify({ ...profile, signs: [], differences: [], comparedWith: null });
      const statements = [
        ...texts.matchAll(
          /"id":"([^"]+)",(?:"kind":"\w+",)?"text":"((?:[^"\\]|\\.)+)","sources":\["([^"]+)"/g,
        ),
      ];
      expect(statements.length).toBeGreaterThan(60);
      for (const [, , text = '', source = ''] of statements) {
        expect(page.text).toContain(shown(JSON.parse(`"${text}"`) as string));
        expect(page.text).toContain(source);
      }
      for (const { name } of [...profile.names, ...profile.related, ...profile.roles])
        expect(page.text).toContain(shown(name));
    }
  });

  it('are linked from the page on the method, and an unknown one is not found', async () => {
    const page = await test.browser.open(urls.zoRekenenWij());
    for (const { id } of profiles) expect(page.body).toContain(urls.naslagfunctie(id));
    expect((await test.browser.open(urls.naslagfunctie('accountmanager'))).status).toBe(404);
  });
});
