import { join } from 'node:path';
import { makeViewReferences } from '../../../src/application/references/viewReferences';
import type { JobCareer } from '../../../src/application/references/viewCareer';
import { emptySheet } from '../../../src/domain/grading/sheet';
import { competencyOf } from '../../../src/domain/profile/catalogLines';
import type { SectionContent, SectionKind } from '../../../src/domain/profile/profile';
import { libraryText } from '../../../src/presentation/profile/libraryText';
import { sectionPageText } from '../../../src/presentation/profile/profileMessages';
import { openLibrary, type LibraryName } from '../../../src/web/features/profile/libraryItems';
import type { LibraryQuestion } from '../../../src/web/features/profile/librarySchema';
import { libraryView } from '../../../src/web/features/profile/libraryView';
import type { MessageParams } from '../../../src/web/shared/partials';
import { careerText } from '../../../src/presentation/career/careerText';
import { careerView } from '../../../src/web/features/career/careerView';
import { jobCareerView } from '../../../src/web/features/career/jobCareerView';
import { referenceView } from '../../../src/web/features/reference/referenceView';
import { fixedClock } from '../database';
import { realRaster } from '../grading/realCatalogs';
import { releasedReferenceLibrary } from '../releasedLibrary';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

/** The reference files as they are released. */
export const references = makeViewReferences({ references: releasedReferenceLibrary(), clock: fixedClock })();
const raster = realRaster.catalog;
const job = { id: 'functie-1', name: 'Accountmanager regio Noord-Nederland' } as JobCareer['job'];
const answers = Object.fromEntries(
  raster.criteria.map(({ id, options }, index) => [
    id,
    { choice: index % 7 === 6 ? 'nvt' : (options[index % options.length]?.id ?? 'nvt') },
  ]),
);
const career: JobCareer = {
  references,
  raster,
  job,
  restsOn: 'besluit',
  outcome: 'A',
  position: 'A',
  sheet: { answers },
};
const [junior] = references.profiles;
const toSection = { href: '#profiel', label: libraryText.back('Competenties') };
const backLink = { href: '#functie', label: careerText.job.back };

/** The pages of the career ladder, the reference profiles and the libraries. */
export const careerPages: Readonly<Record<string, GalleryPage>> = {
  loopbaan: {
    layout: 'main',
    frame: { title: careerText.title },
    body: () => view('career/career', careerView({ references, raster })),
  },
  'loopbaan-leeg': {
    layout: 'main',
    frame: { title: careerText.title },
    body: () => view('career/career', careerView({ references: { ...references, ladder: null }, raster })),
  },
  'loopbaan-functie': {
    layout: 'main',
    frame: { title: careerText.job.title(job.name), backLink },
    body: () => view('career/job', jobCareerView(career)),
  },
  'loopbaan-functie-junior': {
    layout: 'main',
    frame: { title: careerText.job.title(job.name), backLink },
    body: () =>
      view(
        'career/job',
        jobCareerView({ ...career, outcome: 'junior-accountmanager', position: 'junior-accountmanager' }),
      ),
  },
  'loopbaan-functie-leeg': {
    layout: 'main',
    frame: { title: careerText.job.title(job.name), backLink },
    body: () =>
      view(
        'career/job',
        jobCareerView({
          ...career,
          restsOn: 'open',
          outcome: 'onbepaald',
          position: null,
          sheet: emptySheet,
        }),
      ),
  },
  'bibliotheek-competenties': {
    layout: 'main',
    frame: { title: libraryText.competenties.title, backLink: toSection },
    body: () =>
      libraryBody('competenties', { chosen: raster.competencies.slice(0, 2).map(competencyOf) }, {}, [
        {
          id: 'gedaan',
          tone: 'goed',
          heading: libraryText.added('Klantgericht'),
          paragraphs: [libraryText.addedText],
          links: [toSection],
          announce: true,
        },
      ]),
  },
  'bibliotheek-vol': {
    layout: 'main',
    frame: {
      title: libraryText.competenties.title,
      backLink: toSection,
      errors: [{ message: libraryText.faults['te-veel'].competenties, href: '#lijst' }],
    },
    body: () =>
      libraryBody(
        'competenties',
        { chosen: raster.competencies.slice(0, 5).map(competencyOf) },
        { words: 'klant' },
      ),
  },
  'bibliotheek-kennis': {
    layout: 'main',
    frame: { title: libraryText.kennis.title, backLink: toSection },
    body: () => libraryBody('kennis', { lines: [] }, { level: 'commercieel-medewerker', kind: 'kennis' }),
  },
  'bibliotheek-niets': {
    layout: 'main',
    frame: { title: libraryText.kennis.title, backLink: toSection },
    body: () => libraryBody('kennis', { lines: [] }, { words: 'ruimtevaart' }),
  },
  ...(junior === undefined
    ? {}
    : {
        naslag: {
          layout: 'plain',
          frame: { title: junior.jobTitle },
          body: () => view('reference/profile', referenceView(junior)),
        },
      }),
};

/** The page of a library, with some of it chosen. */
function libraryBody(
  name: LibraryName,
  content: SectionContent<SectionKind>,
  asked: Partial<LibraryQuestion>,
  messages: readonly MessageParams[] = [],
): Promise<string> {
  const question: LibraryQuestion = { words: '', level: null, kind: null, ...asked };
  const library = openLibrary(name, references, { content, catalog: raster }, question);
  const over = sectionPageText.over;
  const action = '/bibliotheek';
  return view('profile/library', libraryView({ name, library, question, content, over, action, messages }));
}

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, `pages/${name}.ejs`), { page });
}
