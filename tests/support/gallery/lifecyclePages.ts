import { join } from 'node:path';
import {
  archiveText,
  deleteText,
  lifecycleFaultWords,
  restoreText,
} from '../../../src/presentation/lifecycle/lifecycleText';
import {
  archiveView,
  deleteView,
  restoreView,
  type LifecycleForm,
} from '../../../src/web/features/lifecycle/lifecycleForm';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import { aJob } from '../database';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const job = aJob();
const none = wordedFaults([], lifecycleFaultWords);
const noReason = wordedFaults([{ field: 'reden', problem: 'leeg' }], lifecycleFaultWords);
const unsure = wordedFaults([{ field: 'zeker', problem: 'leeg' }], lifecycleFaultWords);

function page(title: string, model: LifecycleForm, errors: typeof none.items = []): GalleryPage {
  return {
    layout: 'main',
    frame: { title, errors },
    body: () => renderView(join(viewsDir, 'pages/lifecycle/form.ejs'), { page: model }),
  };
}

/** The real pages of the archive and of deleting. */
export const lifecyclePages: Readonly<Record<string, GalleryPage>> = {
  archiveren: page(archiveText.title, archiveView(job, '', none)),
  'archiveren-fout': page(archiveText.title, archiveView(job, '', noReason), noReason.items),
  'archiveren-ronde': page(archiveText.title, archiveView({ ...job, status: 'in-gesprek' }, '', none)),
  terughalen: page(restoreText.title, restoreView(job)),
  verwijderen: page(deleteText.title, deleteView(job, new Set(['job.delete']), unsure), unsure.items),
  'verwijderen-kan-niet': page(deleteText.title, deleteView(job, new Set(['job.archive']), none)),
};
