import { join } from 'node:path';
import type { Reorganisation, UpkeepFile, UpkeepList } from '../../../src/application/upkeep/viewUpkeep';
import type { LevelDecision } from '../../../src/domain/grading/levelDecision';
import type { ChosenReview, Review } from '../../../src/domain/upkeep/review';
import type { Trigger } from '../../../src/domain/upkeep/trigger';
import {
  askText,
  chooseText,
  noteText,
  reorganisationText,
  upkeepFaultWords,
} from '../../../src/presentation/upkeep/upkeepFormText';
import { upkeepPageText, upkeepText } from '../../../src/presentation/upkeep/upkeepText';
import { askView } from '../../../src/web/features/upkeep/askView';
import { chooseView } from '../../../src/web/features/upkeep/chooseView';
import { jobView, reasonField } from '../../../src/web/features/upkeep/jobView';
import { listView } from '../../../src/web/features/upkeep/listView';
import { noteView } from '../../../src/web/features/upkeep/noteView';
import { reorganisationView } from '../../../src/web/features/upkeep/reorganisationView';
import type { ErrorItem } from '../../../src/web/shared/partials';
import { aJob } from '../database';
import { procedureFaults, procedureText } from '../../../src/presentation/upkeep/procedureText';
import { procedureView } from '../../../src/web/features/upkeep/procedureView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const faults = wordedFaults(
  [
    { field: 'aanleiding', problem: 'geen-keuze' },
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
      renderView(join(viewsDir, 'pages', 'signing', 'form.ejs'), {
        page: procedureView(
          {
            file: {
              job: { id: 'functie-1', name: 'Accountmanager Noord' },
              decision: { decidedAt: '2026-03-14T09:30:00.000Z' },
              allowed: new Set(['sign.revise', 'procedure.begin']),
            },
            bar: '2027-03-14',
            objectionUpheld: true,
            openTriggers: 1,
          },
          { aanleiding: '', reden: 'De functie kreeg er een team van vier mensen bij.', eerder: '' },
          faults,
        ),
      }),
  },
};

const at = '2026-11-24T09:30:00.000Z';
const decision = { id: 'besluit-1', decidedAt: '2024-05-21T09:30:00.000Z' } as LevelDecision;
const asked: Trigger = {
  id: 'vraag-1',
  jobId: aJob().id,
  kind: 'verzoek',
  why: 'Sinds de zomer stuur ik drie collega’s aan en bepaal ik zelf de prijzen.',
  toldBy: '',
  by: 'noor',
  as: 'medewerker',
  at,
  answer: null,
};
const noted: Trigger = {
  ...asked,
  id: 'vraag-2',
  kind: 'inhoud',
  toldBy: 'Joris van Sales',
  by: 'fenna',
  as: 'hr',
};
const answered: Trigger = {
  ...asked,
  id: 'vraag-3',
  at: '2026-02-03T10:00:00.000Z',
  as: 'leidinggevende',
  by: 'weg',
  answer: { outcome: 'blijft', words: 'Dit werk hoorde er al bij.', by: 'fenna', at },
};
const chosen: ChosenReview = {
  id: 'keuze-1',
  jobId: aJob().id,
  decisionId: 'besluit-1',
  day: '2026-11-01',
  reason: 'De afdeling is verhuisd.',
  by: 'fenna',
  at,
};
const termReview: Review = { state: 'op-tijd', day: '2028-11-21', chosen: null };

const upkeepFile = (change: Partial<UpkeepFile>): UpkeepFile => ({
  job: aJob({ status: 'getekend' }),
  review: { state: 'over-tijd', day: '2026-11-01', chosen },
  termMonths: 24,
  decision,
  chosen: [chosen, { ...chosen, id: 'keuze-0', day: '2026-06-01' }],
  triggers: [asked, noted, answered],
  procedures: [
    {
      id: 'procedure-1',
      jobId: aJob().id,
      occasion: 'reorganisatie',
      reason: 'Twee teams werden één.',
      overrideReason: 'Het nieuwe team werkt al.',
      decisionId: 'besluit-0',
      by: 'fenna',
      at: '2024-03-01T09:00:00.000Z',
    },
  ],
  bar: '2027-03-14',
  acted: { organisationId: 'org' },
  allowed: new Set(['upkeep.handle', 'upkeep.view', 'procedure.begin']),
  names: new Map([
    ['fenna', 'Fenna Brouwer'],
    ['noor', 'Noor Bakker'],
  ]),
  ...change,
});
const noWords = wordedFaults([], upkeepFaultWords);
const listed = (name: string, review: Review, open: readonly Trigger[] = []) => ({
  job: aJob({ name, departmentId: 'verkoop' }),
  review,
  open,
});
const departments = [
  { id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 },
  { id: 'buitendienst', name: 'Buitendienst', parentId: 'verkoop', revision: 1 },
];
const upkeepList: UpkeepList = {
  items: [
    listed('Accountmanager Noord', { state: 'over-tijd', day: '2026-11-01', chosen: null }, [asked]),
    listed('Accountmanager Zuid', termReview, [noted, answered]),
    listed('Accountmanager Oost', { state: 'binnenkort', day: '2027-01-10', chosen: null }),
    listed('Key accountmanager', { state: 'loopt', day: null, chosen: null }),
    listed('Accountmanager West', termReview),
  ],
  termMonths: 24,
  departments,
  toCheck: 3,
};
const reorganisation: Reorganisation = {
  departments,
  jobs: [
    aJob({ id: 'functie-a', name: 'Accountmanager Noord', departmentId: 'verkoop' }),
    aJob({
      id: 'functie-b',
      name: 'Accountmanager Zuid',
      departmentId: 'buitendienst',
      department: 'Buitendienst',
    }),
  ],
};
const formFaults = wordedFaults(
  [
    { field: 'welke', problem: 'geen-keuze' },
    { field: 'functies', problem: 'geen-keuze' },
    { field: 'dag', problem: 'verleden' },
    { field: 'waarom', problem: 'leeg' },
  ],
  upkeepFaultWords,
);
/** The faults of these fields alone: an error leads to a field that is there. */
const faultsOf = (...fields: readonly string[]) => ({
  ...formFaults,
  items: formFaults.items.filter(({ href }) => fields.includes(href.slice(1))),
});
const field = reasonField(asked.id);
const answerFaults = wordedFaults([{ field, problem: 'leeg' }], {
  [field]: upkeepFaultWords['waarom'] ?? {},
});

function page(title: string, view: string, model: object, errors: readonly ErrorItem[] = []): GalleryPage {
  return {
    layout: 'main',
    frame: { title, errors },
    body: () => renderView(join(viewsDir, 'pages', ...view.split('/')), { page: model }),
  };
}

/** What HR sees of upkeep, and what a manager and a medewerker ask. */
export const upkeepOverviewPages: Readonly<Record<string, GalleryPage>> = {
  onderhoud: page(
    upkeepText.title,
    'upkeep/list.ejs',
    listView(upkeepList, { group: null, departmentId: 'verkoop', noted: 2 }),
  ),
  'onderhoud-leeg': page(
    upkeepText.title,
    'upkeep/list.ejs',
    listView({ ...upkeepList, items: [] }, { group: null, departmentId: '', noted: null }),
  ),
  'onderhoud-functie': page(
    upkeepPageText.title('Accountmanager Noord'),
    'upkeep/job.ejs',
    jobView(upkeepFile({}), { welke: asked.id, waarom: '' }, answerFaults, 'stale'),
    answerFaults.items,
  ),
  'onderhoud-functie-loopt': page(
    upkeepPageText.title('Accountmanager Noord'),
    'upkeep/job.ejs',
    jobView(
      upkeepFile({
        job: aJob({ status: 'concept' }),
        decision: null,
        review: { state: 'loopt', day: null, chosen: null },
        triggers: [noted],
        procedures: [],
        chosen: [],
        allowed: new Set(['upkeep.handle']),
      }),
      {},
      noWords,
      'antwoord',
    ),
  ),
  'onderhoud-dag-fout': page(
    chooseText.title,
    'signing/form.ejs',
    chooseView(
      { job: aJob(), decision, day: '2026-11-01' },
      { 'dag-dag': '1', 'dag-maand': '1', 'dag-jaar': '2026' },
      faultsOf('dag', 'waarom'),
      true,
    ),
    faultsOf('dag', 'waarom').items,
  ),
  'onderhoud-aanleiding-fout': page(
    noteText.title,
    'signing/form.ejs',
    noteView(aJob(), { wie: 'Joris van Sales' }, faultsOf('welke', 'waarom')),
    faultsOf('welke', 'waarom').items,
  ),
  'onderhoud-reorganisatie-fout': page(
    reorganisationText.title,
    'upkeep/reorganisation.ejs',
    reorganisationView(reorganisation, 'verkoop', { values: {}, jobs: [] }, faultsOf('functies', 'waarom')),
    faultsOf('functies', 'waarom').items,
  ),
  'onderhoud-vragen-fout': page(
    askText.title,
    'signing/form.ejs',
    askView(
      { job: aJob(), part: 'medewerker', asks: [answered], closed: null },
      '',
      faultsOf('waarom'),
      false,
    ),
    faultsOf('waarom').items,
  ),
  'onderhoud-gevraagd': page(
    askText.title,
    'signing/form.ejs',
    askView(
      { job: aJob(), part: 'leidinggevende', asks: [asked, answered], closed: 'open' },
      '',
      noWords,
      true,
    ),
  ),
};
