import { join } from 'node:path';
import { makeViewReferences } from '../../../src/application/references/viewReferences';
import type { JobCareer } from '../../../src/application/references/viewCareer';
import { emptySheet } from '../../../src/domain/grading/sheet';
import { careerText } from '../../../src/presentation/career/careerText';
import { careerView } from '../../../src/web/features/career/careerView';
import { jobCareerView } from '../../../src/web/features/career/jobCareerView';
import { referenceView } from '../../../src/web/features/reference/referenceView';
import { fixedClock } from '../database';
import { realRaster } from '../grading/realCatalogs';
import { releasedReferenceLibrary } from '../releasedLibrary';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const references = makeViewReferences({ references: releasedReferenceLibrary(), clock: fixedClock })();
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
const backLink = { href: '#functie', label: careerText.job.back };

/** The pages of the career ladder and the reference profiles. */
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

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, `pages/${name}.ejs`), { page });
}
