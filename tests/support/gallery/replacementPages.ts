import { join } from 'node:path';
import type { ListedReplacement } from '../../../src/application/replacements/viewReplacements';
import {
  replacementFaultWords,
  replacementText,
} from '../../../src/presentation/replacements/replacementText';
import { replacementFormView } from '../../../src/web/features/replacements/formView';
import { replacementListView } from '../../../src/web/features/replacements/listView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const replacement: ListedReplacement = {
  id: 'v1',
  forId: 'vera',
  byId: 'kim',
  forName: 'Vera Vos',
  byName: 'Kim Kok-van der Bovenkamp',
  from: '2026-11-21',
  until: '2027-01-05',
  createdAt: '2026-11-20T09:00:00.000Z',
  withdrawnAt: null,
  phase: 'now',
  works: true,
  aboutReader: false,
};

const listed: readonly ListedReplacement[] = [
  { ...replacement, id: 'v2', phase: 'coming', works: false, aboutReader: true },
  replacement,
  { ...replacement, id: 'v3', phase: 'past', withdrawnAt: '2026-11-21T09:00:00.000Z' },
];

const managers = [
  { id: 'vera', name: 'Vera Vos', email: 'vera.vos@linde.example' },
  { id: 'kim', name: 'Kim Kok', email: 'kim.kok@linde.example' },
  { id: 'kim-2', name: 'Kim Kok', email: 'k.kok@linde.example' },
];

const faults = wordedFaults(
  [
    { field: 'voor', problem: 'leeg' },
    { field: 'van', problem: 'geen-datum' },
    {
      field: 'toch',
      problem: 'nog-iemand',
      params: { name: 'Kim Kok', from: '2026-12-01', until: '2026-12-31' },
    },
  ],
  replacementFaultWords,
);

/** The real pages of replacements, with something of everything that they can show. */
export const replacementPages: Readonly<Record<string, GalleryPage>> = {
  vervanging: {
    layout: 'main',
    frame: { title: replacementText.title },
    body: () => view('list', replacementListView(listed)),
  },
  'vervanging-nieuw-fout': {
    layout: 'main',
    frame: { title: replacementText.newTitle, errors: faults.items },
    body: () =>
      view(
        'form',
        replacementFormView({ managers, replacers: managers }, { door: 'kim', 'van-dag': '31' }, faults),
      ),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/replacements', `${name}.ejs`), { page });
}
