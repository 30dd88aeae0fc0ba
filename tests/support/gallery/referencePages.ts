import { join } from 'node:path';
import { referenceFaults, referenceText as text } from '../../../src/presentation/level/referenceText';
import { roleCards } from '../../../src/web/features/walk/roleCards';
import type { ReferenceView } from '../../../src/web/features/advice/referenceView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import { realRoles } from '../grading/realCatalogs';
import type { GalleryPage } from './pages';
import { renderPartial, renderView, viewsDir } from './render';

const { catalog: assistant } = realRoles('commercieel-medewerker');
const { catalog: junior } = realRoles('junior-accountmanager');
const fault = wordedFaults([{ field: 'voorbeeldfunctie', problem: 'geen-keuze' }], referenceFaults);

/** As it is when two functions are pointed to by as many answers, and nothing was chosen. */
const draw: ReferenceView = {
  heading: 'Welke voorbeeldfunctie onder het raster past?',
  sentences: ['Even veel antwoorden wijzen naar Junior accountmanager en Commercieel medewerker.'],
  candidates: [junior, assistant].map(({ jobTitle, resultAreas, signs }) => ({
    name: jobTitle,
    sentence: '7 antwoorden wijzen hierheen.',
    reasons: signs.slice(0, 2).map((sign) => ({
      summary: text.why(resultAreas.find(({ id }) => id === sign.roles[0])?.name ?? '', '50 %'),
      paragraphs: [text.reason('Plannen maken', 'lichter dan A', sign.text, sign.sources)],
    })),
  })),
  onward: { href: '#rol', label: text.goOn },
  form: {
    action: '#kies',
    revision: 0,
    radios: {
      id: 'voorbeeldfunctie',
      name: 'voorbeeldfunctie',
      legend: text.legend,
      legendSize: 's',
      hint: text.hint,
      error: fault.of('voorbeeldfunctie'),
      options: [
        ...[assistant, junior].map(({ id, jobTitle, summary }) => {
          return { value: id, label: jobTitle, hint: summary, checked: false };
        }),
        { value: 'geen', label: text.none, checked: false },
      ],
    },
    submit: text.submit,
  },
};

/** Choosing a reference function under the raster, and what stands beside the tasks of a role. */
export const referencePages: Readonly<Record<string, GalleryPage>> = {
  'onder-het-raster-fout': {
    layout: 'main',
    frame: { title: draw.heading, errors: fault.items },
    body: async () =>
      `<h1 class="govuk-heading-l">Advies: lichter dan niveau A</h1>${await renderView(
        join(viewsDir, 'pages/advice/reference.ejs'),
        { p: draw, csrfToken: 'x' },
      )}`,
  },
  'rol-hulp': {
    layout: 'main',
    frame: { title: 'Medewerker verkoop en klantencontact' },
    body: async () => {
      const [role] = assistant.resultAreas;
      const cards = role === undefined ? [] : roleCards(assistant, role);
      const rendered = await Promise.all(cards.map((card) => renderPartial('card', card)));
      return `<h1 class="govuk-heading-l">Medewerker verkoop en klantencontact</h1>${rendered.join('')}`;
    },
  },
};
