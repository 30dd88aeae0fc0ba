import { join } from 'node:path';
import type { PlannedPerson } from '../../../src/application/peopleFile/personRows';
import { importText, peopleFileWords, proposalText } from '../../../src/presentation/peopleCsv/peopleCsvText';
import { importView, refusedMessage } from '../../../src/web/features/peopleCsv/importView';
import { proposalView } from '../../../src/web/features/peopleCsv/proposalView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const kim: PlannedPerson = {
  name: 'Kim Kok-van der Bovenkamp',
  email: 'kim.kok@linde.example',
  staffNumber: '0012',
  departmentId: 'verkoop',
  departmentName: 'Verkoop',
};
const row = { row: 4, name: kim.name, email: kim.email, staffNumber: kim.staffNumber, department: 'Verkoop' };
const worded = wordedFaults([{ field: 'bestand', problem: 'rijen', params: { count: 2 } }], peopleFileWords);

/** The pages of importing people: something wrong, refused, and what a file would do. */
export const peopleCsvPages: Readonly<Record<string, GalleryPage>> = {
  'mensen-importeren-fout': {
    layout: 'main',
    frame: { title: importText.title, errors: worded.items },
    body: () =>
      view(
        'import',
        importView({
          faults: [
            { row: 2, column: 'email', problem: 'geen-e-mailadres' },
            { row: 5, column: 'department', problem: 'onbekend', params: { name: 'Nergens' } },
          ],
          error: worded.of('bestand'),
        }),
      ),
  },
  'mensen-importeren-geweigerd': {
    layout: 'main',
    frame: { title: importText.title },
    body: () => view('import', importView({ message: refusedMessage(importText.stale, [row]) })),
  },
  'mensen-voorstel': {
    layout: 'main',
    frame: { title: proposalText.title },
    body: () =>
      view(
        'proposal',
        proposalView({
          id: 'v1',
          rows: [],
          plans: [
            { row: 2, kind: 'added', person: kim },
            { row: 3, kind: 'added', person: { ...kim, staffNumber: '', departmentName: '' } },
            {
              row: 4,
              kind: 'changed',
              accountId: 'vera',
              revision: 3,
              before: { ...kim, name: 'Kim Kok', departmentName: '' },
              person: kim,
            },
            { row: 5, kind: 'unchanged', accountId: 'noor' },
          ],
        }),
      ),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/peopleCsv', `${name}.ejs`), { page });
}
