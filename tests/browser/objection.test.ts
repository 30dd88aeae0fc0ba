import { urls } from '../../src/web/urls';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { tabTo } from '../support/browser/keyboard';
import { newVisitor, type Visitor } from '../support/browser/visitor';
import { startProfileTest, type ProfileTest } from '../support/profile/profileTest';
import {
  establishPlainCopy,
  insertPlainCopy,
  insertPlainRuling,
  plainContent,
} from '../support/signing/plainCopy';
import type { PersonBrowser } from '../support/testApp';

/** A view, a decision, an objection and the answer to it: without JavaScript, and without a mouse. */
describeInBrowser('objection without JavaScript, with the keyboard alone', (browser) => {
  let test: ProfileTest;
  let noor: Visitor;
  let hr: Visitor;
  let jobId: string;
  let asked: string;
  const rulingId = 'besluit-1';
  const point = 'plannen-maken';
  const patience = 60_000;

  beforeAll(async () => {
    test = await startProfileTest();
    const { app, actor } = test;
    const holder = await app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
    const colleague = await app.personBrowser({ name: 'Kim de Boer', roles: ['hr'] });
    jobId = await test.settle({ name: 'Accountmanager Noord' });
    asked = await test.settle({ name: 'Accountmanager Zuid' });
    const at = app.clock.now().toISOString();
    const frozen = await plainContent(app.unitOfWork, actor, jobId, at);
    await app.unitOfWork.write(actor.organisationId, async (repositories) => {
      const { jobs, decisions } = repositories;
      for (const id of [jobId, asked]) await jobs.setHolders(id, [holder.account.id], at);
      const level = await decisions.current(asked);
      await decisions.withdraw(level?.id ?? '', at, 'Eerst luisteren');
      await jobs.follow(asked, 'klaar-voor-advies', at);
      const by = actor.accountId;
      const copy = { id: 'exemplaar-1', jobId, holder: holder.account, offeredBy: by };
      await insertPlainCopy(repositories, frozen, { ...copy, code: 'AAAAA00001' });
      await establishPlainCopy(repositories, copy.id, by);
      await insertPlainRuling(repositories, { id: rulingId, copyId: copy.id, by, code: 'CCCCC00001' });
    });
    const form = await colleague.browser.open(urls.zienswijzen(asked));
    await form.submit({ punten: [point], vraag: 'Klopt dit?' });
    noor = await visitorFor(holder);
    hr = await visitorFor(colleague);
  }, patience);
  afterAll(() => test.close());

  async function visitorFor(person: PersonBrowser): Promise<Visitor> {
    const { baseUrl } = test.app;
    const visitor = await newVisitor(browser(), baseUrl, { context: { javaScriptEnabled: false } });
    const cookies = [...person.browser.cookies].map(([name, value]) => ({ name, value, url: baseUrl }));
    await visitor.page.context().addCookies(cookies);
    return visitor;
  }

  /** Goes to a link or a button with Tab and takes it. */
  async function go({ page }: Visitor, wanted: RegExp): Promise<void> {
    await tabTo(page, wanted);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }
  async function fill({ page }: Visitor, wanted: RegExp, text: string): Promise<void> {
    await tabTo(page, wanted);
    await page.keyboard.type(text);
  }
  /** Goes to the first option of a group and takes the one that is so many further. */
  async function pick({ page }: Visitor, first: RegExp, further = 0): Promise<void> {
    await tabTo(page, first);
    await page.keyboard.press('Space');
    for (let step = 0; step < further; step += 1) await page.keyboard.press('ArrowDown');
  }

  it(
    'a medewerker says what they see differently, after a fault at that point',
    async () => {
      await noor.open(urls.zienswijze(asked));
      await pick(noor, /^Eens/, 2);
      await go(noor, /^Bewaar mijn zienswijze/);
      expect(await noor.text()).toContain('Leg uit wat je anders ziet.');
      await fill(noor, /^Uitleg/, 'Ik maak het jaarplan zelf.');
      await go(noor, /^Bewaar mijn zienswijze/);
      expect(await noor.text()).toContain('Je zienswijze is bewaard');
    },
    patience,
  );

  it(
    'reads the indelingsbesluit and objects; a fault keeps what was typed',
    async () => {
      await noor.open(urls.mijnProfielVan(jobId));
      await go(noor, /^Lees het besluit/);
      expect(await noor.text()).toContain('Ben je het er niet mee eens?');
      await go(noor, /^Terug naar mijn functieprofiel/);
      await go(noor, /^Gesprek of bezwaar/);
      await go(noor, /^Maak bezwaar/);
      await fill(noor, /^Wat wil je dat er verandert/, 'Niveau C');
      await go(noor, /^Bezwaar maken/);
      expect(await noor.text()).toContain('Kies waar het bezwaar over gaat.');
      expect(await noor.page.locator('[name=wens]').inputValue()).toBe('Niveau C');
      await pick(noor, /^Het niveau$/);
      await fill(noor, /^Waarom klopt het niveau niet/, 'Ik stuur drie mensen aan.');
      await go(noor, /^Bezwaar maken/);
      expect(await noor.text()).toContain('Het is vastgelegd');
      expect(await noor.text()).toContain('Ik stuur drie mensen aan.');
    },
    patience,
  );

  it(
    'HR finds it in the work and decides; a fault keeps what was typed',
    async () => {
      await hr.open(urls.werkvoorraad());
      await go(hr, /^Beslis over een bezwaar/);
      if ((await hr.heading()) === 'Bezwaar') await go(hr, /^Beslis over het bezwaar/);
      expect(await hr.text()).toContain('Niveau C');
      await fill(hr, /^Waarom dit besluit/, 'Het aansturen is tijdelijk.');
      await go(hr, /^Besluit vastleggen/);
      expect(await hr.text()).toContain('Kies een oordeel over het niveau.');
      await pick(hr, /^Gegrond/, 2);
      await go(hr, /^Besluit vastleggen/);
      expect(await hr.text()).toContain('Ongegrond: de medewerker krijgt geen gelijk');
      expect(await hr.text()).toContain('Het aansturen is tijdelijk.');
    },
    patience,
  );

  it(
    'the medewerker finds the decision from the message and reads all of it',
    async () => {
      await noor.open(urls.berichten());
      await go(noor, /Er is nieuws over je bezwaar/);
      await go(noor, /^Lees het hele besluit/);
      const text = await noor.text();
      for (const words of [
        'Over het niveau: je krijgt geen gelijk (ongegrond).',
        'Ik stuur drie mensen aan.',
        'Het aansturen is tijdelijk.',
        'Wat je nu kunt doen',
      ])
        expect(text).toContain(words);
    },
    patience,
  );

  it('finds no fault on the pages that were shown', () => {
    expect([...noor.inspector.faults, ...hr.inspector.faults]).toEqual([]);
  });
});
