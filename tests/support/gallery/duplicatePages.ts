import { join } from 'node:path';
import type { AccountSide, DuplicateFile } from '../../../src/application/duplicates/duplicateFile';
import type { ListedDuplicate } from '../../../src/application/duplicates/viewDuplicates';
import {
  chooseText,
  compareText,
  duplicateText,
  unlinkText,
} from '../../../src/presentation/duplicates/duplicateText';
import { chooseAccountView } from '../../../src/web/features/duplicates/chooseView';
import { compareView } from '../../../src/web/features/duplicates/compareView';
import { duplicateListView } from '../../../src/web/features/duplicates/listView';
import { unlinkView } from '../../../src/web/features/duplicates/unlinkView';
import { aJob, anAccount } from '../database';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const at = '2026-11-21T09:00:00.000Z';
const kept = {
  ...anAccount(),
  id: 'hugo',
  name: 'Hugo Haas',
  email: 'hugo.haas@linde.example',
  staffNumber: 'P-0042',
};
const duplicate = { ...kept, id: 'hugo-2', email: 'h.haas-van.den.bovenkamp@linde.example', staffNumber: '' };

const side = (account: typeof kept, change: Partial<AccountSide> = {}): AccountSide => ({
  account,
  department: null,
  jobs: [],
  leads: [],
  replacements: 0,
  acts: 3,
  lastSignIn: at,
  facts: {
    id: account.id,
    active: true,
    isDuplicate: false,
    hasDuplicates: false,
    leads: false,
    aboutActor: false,
    isLastAdmin: false,
  },
  ...change,
});
const file: DuplicateFile = {
  duplicate: side({ ...duplicate, roles: ['medewerker'] }, { jobs: [aJob()], lastSignIn: null, acts: 1 }),
  kept: side({ ...kept, roles: ['hr'] }),
  obstacles: [],
  obstaclesSwapped: [],
};

const linked: ListedDuplicate = {
  id: 'k1',
  accountId: duplicate.id,
  keptId: kept.id,
  reason: 'Personeelszaken bevestigde dat hij twee keer is ingevoerd.',
  wasActive: true,
  linkedAt: at,
  undoneAt: null,
  undoReason: '',
  duplicate,
  kept,
  isErased: false,
};

const missing = 'Vul de reden in.';
const errors = [{ href: '#reden', message: missing }];

/** The real pages of duplicate accounts, with something of everything that they can show. */
export const duplicatePages: Readonly<Record<string, GalleryPage>> = {
  dubbel: {
    layout: 'main',
    frame: { title: duplicateText.title },
    body: () =>
      view(
        'list',
        duplicateListView([
          linked,
          { ...linked, id: 'k2', isErased: true },
          { ...linked, id: 'k3', undoneAt: at, undoReason: 'Het bleken twee neven.' },
        ]),
      ),
  },
  'dubbel-kiezen': {
    layout: 'main',
    frame: { title: chooseText.second.title },
    body: () =>
      view(
        'choose',
        chooseAccountView({
          duplicate,
          text: 'Hugo',
          found: [
            { ...kept, departmentId: null },
            { ...kept, id: 'x', active: false, departmentId: null },
          ],
          more: true,
        }),
      ),
  },
  'dubbel-koppelen-fout': {
    layout: 'main',
    frame: { title: compareText.title, errors },
    body: () => view('compare', compareView(file, { reason: '', error: missing, changed: true })),
  },
  'dubbel-kan-niet': {
    layout: 'main',
    frame: { title: compareText.title },
    body: () => view('compare', compareView({ ...file, obstacles: ['zichzelf', 'leidt'] }, { reason: '' })),
  },
  'dubbel-losmaken-fout': {
    layout: 'main',
    frame: { title: unlinkText.title, errors },
    body: () => view('unlink', unlinkView({ link: linked, duplicate, kept, obstacle: null }, '', missing)),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/duplicates', `${name}.ejs`), { page });
}
