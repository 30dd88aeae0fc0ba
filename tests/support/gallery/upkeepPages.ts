import { join } from 'node:path';
import { procedureFaults, procedureText } from '../../../src/presentation/upkeep/procedureText';
import { procedureView } from '../../../src/web/features/upkeep/procedureView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const faults = wordedFaults(
  [
    { field: 'aanleiding', problem: 'leeg' },
    { field: 'eerder', problem: 'een-per-jaar', params: { from: '2027-03-14' } },
  ],
  procedureFaults,
);

/** The pages about upkeep (onderhoud); the functie is made up. */
export const upkeepPages: Readonly<Record<string, GalleryPage>> = {
  'nieuwe-indeling-fout': {
    layout: 'main',
    frame: { title: procedureText.title, errors: faults.items },
    body: () =>
      renderView(join(viewsDir, 'pages', 'upkeep', 'procedure.ejs'), {
        page: procedureView(
          {
            file: {
              job: { id: 'functie-1', name: 'Accountmanager Noord' },
              decision: { decidedAt: '2026-03-14T09:30:00.000Z' },
              allowed: new Set(['sign.revise', 'procedure.begin']),
            },
            bar: '2027-03-14',
            objectionUpheld: true,
          },
          { aanleiding: '', reden: 'De functie kreeg er een team van vier mensen bij.', eerder: '' },
          faults,
        ),
      }),
  },
};
