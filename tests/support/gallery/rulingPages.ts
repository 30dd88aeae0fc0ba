import { join } from 'node:path';
import type { RulingPreview, ViewedRuling } from '../../../src/application/ruling/viewRuling';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { Ruling } from '../../../src/domain/ruling/ruling';
import type { RulingContent } from '../../../src/domain/ruling/rulingContent';
import { ownText } from '../../../src/presentation/own/ownText';
import { giveText, rulingFaultWords, rulingsText } from '../../../src/presentation/ruling/rulingPageText';
import { ownView } from '../../../src/web/features/own/ownView';
import { giveView } from '../../../src/web/features/rulings/giveView';
import { rulingsView } from '../../../src/web/features/rulings/rulingsView';
import { rulingView } from '../../../src/web/features/rulings/rulingView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';
import { aViewedCopy, careerFile, ownFile, signed } from './signingPages';

const at = '2026-11-21T09:30:00.000Z';
const { job, copy, content: grounds } = signed;
const settings = defaultSettings('Groothandel Veenstad');

export const rulingContent: RulingContent = {
  kind: 'indelingswijzer-indelingsbesluit',
  schema: 1,
  organisationName: 'Groothandel Veenstad',
  code: 'M4PQ7XWD15',
  holderName: copy.holderName,
  job: grounds.job,
  profile: { copyId: copy.id, version: 2, code: copy.code, contentSha256: copy.contentSha256 },
  level: 'B',
  inForceFrom: '2027-01-01',
  way: 'app',
  availableOn: '2026-11-21',
  explanation: 'We bespraken dit op maandag.\nJe krijgt de nieuwe schaal met terugwerkende kracht.',
  givenByName: 'Fenna Brouwer',
  givenAt: at,
  managerName: copy.managerName,
  objection: settings.bezwaar,
  desk: settings.organisatie,
};

/** A decision with the grounds on which it rests; the people are made up. */
export const sampleRuling = { content: rulingContent, grounds };

export const given: Ruling = {
  id: 'besluit-1',
  jobId: job.id,
  copyId: copy.id,
  holderId: copy.holderId,
  holderName: copy.holderName,
  level: 'B',
  inForceFrom: rulingContent.inForceFrom,
  way: 'app',
  availableOn: rulingContent.availableOn,
  code: rulingContent.code,
  contentSha256: copy.contentSha256,
  fileSha256: copy.contentSha256,
  givenBy: 'fenna',
  givenAt: at,
  readAt: at,
  withdrawn: null,
};
const withdrawn: Ruling = {
  ...given,
  id: 'besluit-0',
  withdrawn: { by: 'weg', at, reason: 'De ingangsdatum klopte niet.' },
};
const names = new Map([['fenna', 'Fenna Brouwer']]);

export const viewed: ViewedRuling = {
  ...signed,
  ruling: withdrawn,
  content: rulingContent,
  grounds,
  own: false,
  names,
  mayWithdraw: false,
};

const preview: RulingPreview = {
  copy,
  grounds,
  holderActive: false,
  objection: settings.bezwaar,
  today: '2026-11-21',
  given: null,
};

const faults = wordedFaults(
  [
    { field: 'ingangsdatum', problem: 'geen-datum' },
    { field: 'uitgereikt', problem: 'toekomst' },
  ],
  rulingFaultWords,
);

const established = (id: string, name: string) => ({
  ...aViewedCopy(id, name, ['akkoord', 'gezien']).copy,
  status: 'getekend' as const,
});

/** The real pages about decisions (indelingsbesluiten), with something of everything that they can show. */
export const rulingPages: Readonly<Record<string, GalleryPage>> = {
  besluiten: {
    layout: 'main',
    frame: { title: rulingsText.pageTitle(job.name) },
    body: () =>
      view(
        'rulings/list',
        rulingsView({
          job,
          names,
          copies: [
            { copy: established('tom', 'Tom Bos'), rulings: [], mayGive: true, mayHandle: true },
            {
              copy: established('noor', 'Noor Bakker'),
              rulings: [withdrawn],
              mayGive: true,
              mayHandle: true,
            },
            { copy, rulings: [given, withdrawn], mayGive: false, mayHandle: true },
            {
              copy: established('wil', 'Willemijn van den Bovenkamp-Janssen'),
              rulings: [{ ...given, way: 'papier', readAt: null }],
              mayGive: false,
              mayHandle: true,
            },
          ],
        }),
      ),
  },
  'besluiten-leeg': {
    layout: 'main',
    frame: { title: rulingsText.pageTitle(job.name) },
    body: () => view('rulings/list', rulingsView({ job, names, copies: [] })),
  },
  'besluit-geven-fout': {
    layout: 'main',
    frame: { title: giveText.title, errors: faults.items },
    body: () =>
      view(
        'signing/form',
        giveView(preview, { 'ingangsdatum-dag': '31', 'ingangsdatum-maand': '2' }, faults),
      ),
  },
  besluit: {
    layout: 'main',
    frame: { title: 'Indelingsbesluit' },
    body: () => view('rulings/ruling', rulingView(viewed, false)),
  },
  'mijn-besluit': {
    layout: 'main',
    frame: { title: ownText.title },
    body: () =>
      view(
        'own/profile',
        ownView(
          {
            ...ownFile,
            viewed: signed,
            rulings: {
              counts: { ruling: { ...given, readAt: null }, content: rulingContent },
              others: [withdrawn],
            },
          },
          careerFile,
        ),
      ),
  },
  'mijn-besluit-ingetrokken': {
    layout: 'main',
    frame: { title: ownText.title },
    body: () =>
      view(
        'own/profile',
        ownView({ ...ownFile, rulings: { counts: null, others: [withdrawn] } }, careerFile),
      ),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages', `${name}.ejs`), { page });
}
