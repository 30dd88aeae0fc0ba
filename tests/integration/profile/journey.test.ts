import { urls } from '../../../src/web/urls';
import { textOfLine } from '../../../src/domain/profile/profile';
import type { JobProfile, ProfileLine } from '../../../src/domain/profile/profile';
import { profileUseCases } from '../../../src/application/profile/profileUseCases';
import { releasedLibrary } from '../../support/releasedLibrary';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { describeWith } from '../../support/pdf/externalTools';
import { typedProfile } from '../../support/profile/filledSections';
import { pagesOfPdf, squeezed, squeezedText } from '../../support/profile/pdfText';
import { startProfileTest, type File, type ProfileTest } from '../../support/profile/profileTest';

let test: ProfileTest;

beforeAll(async () => {
  test = await startProfileTest();
});
afterAll(() => test.close());

interface Journey {
  readonly profile: JobProfile;
  readonly draft: File;
  readonly final: File;
  /** The headings of the pages in the order in which the button led to them. */
  readonly headings: readonly string[];
}

/** Walks all sections with the button, adapts, drops and adds on the way, and finishes the profile. */
async function walk(jobId: string, area: string, task: readonly [string, string]): Promise<Journey> {
  const { browser } = test;
  const draft = await test.download(urls.profielPdf(jobId));
  let page = await browser.open(urls.profielBegin(jobId));
  const headings: string[] = [];
  while (page.path.includes('/profiel/') && !page.path.endsWith('controleren')) {
    headings.push(page.headings[0] ?? '');
    const sectionId = page.path.split('/').at(-1) ?? '';
    if (sectionId === area) {
      const [adapted, dropped] = task;
      page = await page.submit(
        {
          [`tasks.${adapted}.keuze`]: 'aanpassen',
          [`tasks.${adapted}.tekst`]: 'Bereidt elk gesprek voor met cijfers & feiten (€ 5.000 of meer).',
          [`tasks.${dropped}.keuze`]: 'weglaten',
          'tasks.nieuw': 'Helpt op de beurs in Ål en Łódź.',
        },
        { button: { name: 'actie', value: 'toevoegen:tasks' } },
      );
      expect(page.path).toContain('toegevoegd=tasks');
      page = await page.submit();
    } else if (sectionId === 'competenties') {
      const chip = page.forms
        .flatMap(({ buttons }) => buttons)
        .find(({ value }) => value.startsWith('weg:chosen.'));
      if (chip === undefined) throw new Error('No competency can be taken away');
      page = await page.submit({}, { button: chip });
      page = await page.submit(
        { 'competentie.eigen': 'Rust bewaren' },
        { button: { name: 'actie', value: 'toevoegen:competentie' } },
      );
      page = await page.submit({ 'chosen.eigen-rust-bewaren.nieuw': 'Blijft kalm bij drukte.' });
    } else {
      page = await page.submit(typedProfile[sectionId] ?? {});
    }
    expect(page.status).toBe(200);
  }
  headings.push(page.headings[0] ?? '');
  expect(page.text).toContain('Alles is ingevuld');
  page = await page.submit();
  expect(page.text).toContain('Het profiel is klaar om te tekenen');
  const final = await test.download(urls.profielPdf(jobId));
  return { profile: await profileOf(jobId), draft, final, headings };
}

async function profileOf(jobId: string): Promise<JobProfile> {
  const { unitOfWork, clock } = test.app;
  const ports = {
    unitOfWork,
    clock,
    library: releasedLibrary(),
    digests: nodeDigests,
  };
  return (await profileUseCases(ports).viewProfile(test.actor, jobId)).profile;
}

function allLines(profile: JobProfile): readonly ProfileLine[] {
  return [
    ...profile.doel.lines,
    ...profile.context.lines,
    ...profile.organisatie.lines,
    ...profile.resultaatgebieden
      .filter(({ content }) => content.included)
      .flatMap(({ content }) => [...content.tasks, ...content.results, ...content.indicators]),
    ...profile.niveaukenmerken.lines,
    ...profile.kennis.lines,
    ...profile.competenties.chosen.flatMap(({ behaviours }) => behaviours),
    ...profile.omstandigheden.lines,
  ];
}

describe.each([
  {
    name: 'Accountmanager',
    job: { name: 'Accountmanager regio Zuid', level: 'B', reason: 'Zie het accountplan van Veenstad' },
    area: 'resultaatgebied-rg1',
    task: ['001-rg1-stap-1', '001-rg1-stap-2'],
    sections: 12,
  },
  {
    name: 'Key accountmanager',
    job: {
      name: 'Key accountmanager ketens',
      level: 'key-accountmanager',
      reason: 'Zie het jaarplan van Veenstad',
    },
    area: 'resultaatgebied-rg1',
    task: ['004-rg1-taak-1a', '004-rg1-taak-1b'],
    sections: 13,
  },
] as const)('from the level to the final PDF of an $name', ({ job, area, task, sections }) => {
  let journey: Journey;

  beforeAll(async () => {
    const jobId = await test.settle(job);
    journey = await walk(jobId, area, task);
  });

  it('leads past every section once, to the check', () => {
    expect(journey.headings).toHaveLength(sections + 1);
    expect(new Set(journey.headings).size).toBe(journey.headings.length);
    expect(journey.headings[0]).toBe('Gegevens van de functie');
    expect(journey.headings.at(-1)).toBe('Controleer het profiel');
  });

  it('gives PDFs', () => {
    for (const file of [journey.draft, journey.final]) {
      expect(file.status).toBe(200);
      expect(file.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    }
  });

  describeWith('pdftotext', 'its PDF, read by another program', () => {
    let pages: readonly string[];
    let text: string;
    const missing = (texts: readonly string[]): readonly string[] =>
      texts.filter((one) => one !== '' && !text.includes(squeezed(one)));

    beforeAll(() => {
      pages = pagesOfPdf(journey.final.bytes);
      text = squeezedText(pages);
    });

    it('says every line that was kept, adapted or added', () => {
      const said = allLines(journey.profile).flatMap((line) => textOfLine(line) ?? []);
      expect(said.length).toBeGreaterThan(40);
      expect(missing(said)).toEqual([]);
      expect(said).toEqual(
        expect.arrayContaining([
          'Bereidt elk gesprek voor met cijfers & feiten (€ 5.000 of meer).',
          'Helpt op de beurs in Ål en Łódź.',
          'Blijft kalm bij drukte.',
        ]),
      );
    });

    it('says names, date, context, contacts, efforts and competencies as they were typed', () => {
      const typed = Object.values(typedProfile).flatMap((fields) =>
        Object.entries(fields)
          .filter(([name]) => !/keuze$|^inForceFrom|^version$/.test(name))
          .map(([, value]) => value),
      );
      const names = journey.profile.competenties.chosen.map(({ name }) => name);
      expect(
        missing([...typed, ...names, '1 januari 2027', job.name, 'AM-07', 'Groothandel Veenstad']),
      ).toEqual([]);
    });

    it('does not say what was left out', () => {
      const left = allLines(journey.profile).filter(({ choice }) => choice === 'weglaten');
      const adapted = allLines(journey.profile).filter(({ choice }) => choice === 'aanpassen');
      expect(left.map(({ id }) => id)).toContain(task[1]);
      const before = text.slice(0, text.indexOf(squeezed('Indelingsbijlage')));
      expect(before.length).toBeGreaterThan(1000);
      const gone = [...left, ...adapted].filter(({ own, original }) => !own.includes(original));
      expect(gone.filter(({ original }) => before.includes(squeezed(original)))).toEqual([]);
      expect(journey.profile.resultaatgebieden.every(({ content }) => content.name !== '')).toBe(true);
      for (const { content } of journey.profile.resultaatgebieden.filter((one) => !one.content.included)) {
        expect(before).not.toContain(squeezed(content.name));
      }
    });

    it('has the reasons of the grading in the appendix', () => {
      expect(text.slice(text.indexOf(squeezed('Indelingsbijlage')))).toContain(squeezed(job.reason));
    });

    it('has the words of both signatures and says what they are not', () => {
      expect(missing(['voor akkoord', 'voor gezien', 'Dat is geen akkoord.'])).toEqual([]);
    });

    it('says concept on every page of the draft, and on none of the final one', () => {
      const draft = pagesOfPdf(journey.draft.bytes);
      expect(draft.length).toBeGreaterThan(5);
      expect(draft.filter((page) => !/\bconcept\b/.test(page))).toEqual([]);
      expect(pages.filter((page) => /\bconcept\b/.test(page))).toEqual([]);
    });

    it('numbers its pages', () => {
      const numbers = pages.map((page) => /pagina (\d+) van (\d+)/.exec(page)?.slice(1).join('/'));
      expect(numbers).toEqual(pages.map((_page, index) => `${String(index + 1)}/${String(pages.length)}`));
    });
  });
});
