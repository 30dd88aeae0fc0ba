import { join } from 'node:path';
import type { ViewedCopy } from '../../../src/application/signing/viewCopy';
import type { SigningOverview } from '../../../src/application/signing/viewSigning';
import type { OwnFile } from '../../../src/application/own/viewOwn';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { CopyAct } from '../../../src/domain/signing/copy';
import { ownText } from '../../../src/presentation/own/ownText';
import { signFaultWords, signPageText } from '../../../src/presentation/signing/signPageText';
import { overviewText } from '../../../src/presentation/signing/signingText';
import { ownView } from '../../../src/web/features/own/ownView';
import { copyView } from '../../../src/web/features/signing/copyView';
import { overviewView } from '../../../src/web/features/signing/overviewView';
import { seenValue } from '../../../src/web/features/signing/signSchema';
import { signView, type SignPage } from '../../../src/web/features/signing/signView';
import { copyDifferencesView, versionsView } from '../../../src/web/features/versions/versionsView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import { aJob } from '../database';
import { realRaster } from '../grading/realCatalogs';
import { accountmanagerInput } from '../profile/aDocument';
import { anEvidencePage } from '../profile/evidenceSamples';
import { references } from './careerPages';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const at = '2026-11-21T09:30:00.000Z';
const job = aJob({ status: 'akkoord-getekend' });
const { profile, receipt } = accountmanagerInput();
const { signatures, contentSha256 } = anEvidencePage();
const settings = defaultSettings('Groothandel Veenstad');

/** A copy with these acts done; everything in it is made up. */
export function aViewedCopy(id: string, holderName: string, done: readonly CopyAct[]): ViewedCopy {
  const status = done.includes('gezien') ? 'getekend' : done.length > 0 ? 'akkoord-getekend' : 'ter-tekening';
  const copy = {
    id,
    offeringId: 'aanbieding',
    jobId: job.id,
    version: 2,
    holderId: `houder-${id}`,
    holderName,
    managerName: 'Anouk van der Heijden-Özdemir',
    code: 'K7QM3XWD08',
    contentSha256,
    status,
    onPaper: false,
    revision: 1,
    frozenAt: at,
  } as const;
  const content = {
    kind: 'indelingswijzer-exemplaar',
    schema: 1,
    organisationName: 'Groothandel Veenstad',
    job: { id: job.id, name: job.name, department: job.department, jobNumber: job.jobNumber },
    version: 2,
    code: copy.code,
    profile,
    decision: {
      id: 'besluit',
      level: 'B',
      reason: '',
      receipt,
      catalogs: [realRaster.catalog],
      decidedByName: 'Fenna Brouwer',
      decidedAt: at,
    },
    signatures,
    frozenAt: at,
  } as const;
  const acts: readonly CopyAct[] =
    status === 'ter-tekening'
      ? ['akkoord', 'papier-akkoord']
      : status === 'getekend'
        ? []
        : ['gezien', 'gezien-geweigerd'];
  return {
    copy,
    job,
    acted: { organisationId: job.organisationId },
    records: done.map((act) => aRecord(copy, act)),
    acts,
    content,
    file: { seals: 1, sha256: contentSha256, at, size: 144_000 },
    paperNote: null,
    onBehalfOf: status === 'ter-tekening' ? 'Anouk van der Heijden-Özdemir' : null,
    ownRecordIds: new Set([`gezien-${id}`]),
  };
}

function aRecord({ id, holderName }: ViewedCopy['copy'], act: CopyAct): ViewedCopy['records'][number] {
  const byManager = act === 'akkoord';
  return {
    record: {
      kind: 'indelingswijzer-bewijs',
      schema: 1,
      id: `${act}-${id}`,
      act,
      words: signatures[byManager ? 0 : 1]?.words ?? '',
      wordsSha256: contentSha256,
      language: 'nl',
      document: {
        copyId: id,
        code: 'K7QM3XWD08',
        version: 2,
        contentSha256,
        shownFileSha256: contentSha256,
        sealedFileSha256: contentSha256,
      },
      signer: {
        accountId: byManager ? 'kim' : `houder-${id}`,
        name: byManager ? 'Kim Kok' : holderName,
        staffNumber: '',
        role: byManager ? 'leidinggevende' : 'medewerker',
        onBehalfOf: byManager ? { accountId: 'anouk', name: 'Anouk van der Heijden-Özdemir' } : null,
      },
      proof: { method: 'wachtwoord', provenAt: at, sessionId: 'sessie' },
      at,
      origin: { address: '192.0.2.7', browser: 'Firefox op Windows' },
      shown: { pdfAt: at, pageAt: null, confirmedRead: true },
      signature: { typedName: holderName, drawing: null },
      remark: act === 'gezien' ? 'Ik werk ook op zaterdag, en dat staat er niet in.' : '',
      agreesWithContent: act === 'gezien' ? true : null,
      witnesses: [],
      paper: null,
      seal: { keyId: 'sleutel', timeStampedAt: null, timeStampProblem: null },
    },
    sha256: contentSha256,
    chainHead: { sequence: 12, hash: contentSha256 },
  };
}

const waiting = aViewedCopy('noor', 'Noor Bakker', []);
const other = aViewedCopy('willemijn', 'Willemijn van den Bovenkamp-Janssen', []);
const agreed = aViewedCopy('tom', 'Tom Bos', ['akkoord']);
export const signed = aViewedCopy('sem', 'Sem de Boer', ['akkoord', 'gezien']);

const overview: SigningOverview = {
  job,
  allowed: new Set(['sign.withdraw', 'sign.view']),
  offerings: [
    {
      id: 'aanbieding',
      jobId: job.id,
      decisionId: 'besluit',
      version: 2,
      offeredBy: 'fenna',
      offeredAt: at,
      withdrawn: null,
    },
    {
      id: 'eerder',
      jobId: job.id,
      decisionId: 'besluit',
      version: 1,
      offeredBy: 'weg',
      offeredAt: at,
      withdrawn: { by: 'fenna', at, reason: 'De standplaats klopte niet.' },
    },
  ],
  copies: [waiting, agreed, signed].map((viewed) => ({
    copy: viewed.copy,
    records: viewed.records,
    acts: viewed.acts,
    paperNote:
      viewed === waiting
        ? {
            id: 'melding',
            copyId: viewed.copy.id,
            act: 'papier-akkoord',
            signedOn: '2026-11-21',
            signedBy: 'Kim Kok',
            keptAt: 'Kast 3',
            notedBy: 'fenna',
            notedAt: at,
          }
        : null,
    notedByReader: false,
  })),
  names: new Map([['fenna', 'Fenna Brouwer']]),
  ownRecordIds: new Set(),
  allReceipts: true,
};

const faults = wordedFaults(
  [
    { field: 'exemplaren', problem: 'leeg' },
    { field: 'gelezen', problem: 'leeg' },
    { field: 'tekening', problem: 'te-klein' },
  ],
  signFaultWords,
);
const noFaults = wordedFaults([], signFaultWords);

const agreePage: SignPage = {
  act: 'akkoord',
  copies: [waiting, other],
  signer: { name: 'Kim Kok', onBehalfOf: waiting.onBehalfOf },
  action: '/klaar',
  refuse: '#niet',
  typed: { manier: 'tekenen', naam: '' },
  ticked: [seenValue(other.copy)],
  worded: faults,
};

export const careerFile = { references, raster: realRaster.catalog };
export const ownFile: OwnFile & { readonly shown: true } = {
  shown: true,
  job,
  others: [{ ...signed.copy, id: 'oud', version: 1 }],
  rulings: { counts: null, others: [] },
  asks: [],
  mayAsk: true,
  viewed: agreed,
  steps: [{ what: 'aangeboden', name: 'Fenna Brouwer', at }],
  readers: [],
  desk: settings.organisatie,
  manager: { name: 'Kim Kok', email: 'kim.kok@veenstad.example' },
  objection: settings.bezwaar,
};

/** The real pages of signing, with something of everything that they can show. */
const later = {
  ...signed.content,
  profile: { ...profile, context: { ...profile.context, ownContext: 'De afdeling telt nu twaalf mensen.' } },
  decision: {
    ...signed.content.decision,
    level: 'C' as const,
    reason: 'De functie kreeg een eigen mandaat.',
  },
};
const versionOf = (id: string, content: typeof signed.content | typeof later) => ({
  id,
  status: id === 'nu' ? null : ('getekend' as const),
  at: id === 'nu' ? null : at,
  profile: content.profile,
  decision: content.decision,
});
const versions = ['nu', '2', '1'].map((id) => versionOf(id, signed.content));

export const signingPages: Readonly<Record<string, GalleryPage>> = {
  versies: {
    layout: 'main',
    frame: { title: 'Verschillen tussen versies' },
    body: () =>
      view(
        'versions/versions',
        versionsView({
          job,
          versions,
          compared: { before: versionOf('2', signed.content), after: versionOf('nu', later) },
        }),
      ),
  },
  'versies-eerste': {
    layout: 'main',
    frame: { title: 'Wat is er anders?' },
    body: () =>
      view(
        'versions/versions',
        copyDifferencesView({ copy: signed.copy, jobName: job.name, compared: null }),
      ),
  },
  'tekenen-overzicht': {
    layout: 'main',
    frame: { title: overviewText.pageTitle(job.name) },
    body: () => view('signing/overview', overviewView(overview, false)),
  },
  'tekenen-akkoord-fout': {
    layout: 'main',
    frame: { title: signPageText.title.akkoord, errors: faults.items, scripts: ['signature.js'] },
    body: () => view('signing/sign', signView(agreePage)),
  },
  'tekenen-gezien': {
    layout: 'main',
    frame: { title: signPageText.title.gezien, scripts: ['signature.js'] },
    body: () =>
      view(
        'signing/sign',
        signView({
          ...agreePage,
          act: 'gezien',
          copies: [agreed],
          typed: {},
          ticked: [],
          worded: noFaults,
        }),
      ),
  },
  exemplaar: {
    layout: 'main',
    frame: { title: 'Exemplaar' },
    body: () => view('signing/copy', copyView(signed, { receipts: true, announce: false })),
  },
  'mijn-exemplaar': {
    layout: 'main',
    frame: { title: ownText.title },
    body: () => view('own/profile', ownView(ownFile, careerFile)),
  },
  'mijn-exemplaar-getekend': {
    layout: 'main',
    frame: { title: ownText.title },
    body: () =>
      view(
        'own/profile',
        ownView(
          {
            ...ownFile,
            viewed: { ...ownFile.viewed, copy: { ...ownFile.viewed.copy, status: 'getekend' }, acts: [] },
          },
          careerFile,
        ),
      ),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages', `${name}.ejs`), { page });
}
