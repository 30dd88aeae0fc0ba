import { join } from 'node:path';
import type { Copy } from '../../../src/domain/signing/copy';
import type { StoredRecord } from '../../../src/application/ports';
import { checkFileFaultWords, checkFileText } from '../../../src/presentation/signing/checkFileText';
import { checkView, type Answer } from '../../../src/web/features/check/checkView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { given } from './rulingPages';
import { renderView, viewsDir } from './render';

const copy: Copy = {
  id: 'exemplaar-1',
  offeringId: 'aanbieding-2',
  jobId: 'functie-1',
  version: 2,
  holderId: 'noor',
  holderName: 'Noor Bakker-van der Bovenkamp',
  managerName: 'Anna de Vries',
  code: 'K7QM43XWDA',
  contentSha256: 'a'.repeat(64),
  status: 'akkoord-getekend',
  onPaper: false,
  revision: 2,
  frozenAt: '2026-11-21T09:00:00.000Z',
};

const record = {
  act: 'akkoord',
  signer: { name: 'Joris Vermeer', onBehalfOf: { accountId: 'anna', name: 'Anna de Vries' } },
  at: '2026-11-22T10:11:12.000Z',
  paper: null,
} as StoredRecord['record'];

function shown(answer: Answer | undefined, change: { may?: boolean; fault?: string } = {}): Promise<string> {
  const page = checkView({
    may: true,
    fault: undefined,
    answer,
    isSignedIn: true,
    csrfToken: 'x',
    ...change,
  });
  return renderView(join(viewsDir, 'pages/check/check.ejs'), { page });
}

const frame = { title: checkFileText.title };
const fault = wordedFaults([{ field: 'bestand', problem: 'leeg' }], checkFileFaultWords);

/** The page that looks up a file or a code, with the answers that differ most. */
export const checkPages: Readonly<Record<string, GalleryPage>> = {
  'controleer-fout': {
    layout: 'main',
    frame: { ...frame, errors: fault.items },
    body: () => shown(undefined, { fault: fault.of('bestand') ?? '' }),
  },
  'controleer-bekend': {
    layout: 'main',
    frame,
    body: () =>
      shown({
        of: 'file',
        outcome: {
          kind: 'details',
          copy,
          jobName: 'Accountmanager regio Noord',
          records: [{ record, sha256: '', chainHead: { sequence: 1, hash: '' } }],
          seals: 0,
          lastSeals: 1,
        },
      }),
  },
  'controleer-besluit-op-bezwaar': {
    layout: 'main',
    frame,
    body: () =>
      shown({
        of: 'file',
        outcome: {
          kind: 'objection-decision',
          ruling: { ...given, withdrawn: { by: 'fenna', at: given.givenAt, reason: 'Nieuw besluit.' } },
          jobName: 'Accountmanager regio Noord',
          number: 2,
          decidedAt: '2026-11-24T09:30:00.000Z',
          part: 'hr',
        },
      }),
  },
  'controleer-op-de-lijst': {
    layout: 'plain',
    frame,
    body: () =>
      shown({
        of: 'file',
        outcome: {
          kind: 'known',
          document: 'besluit-op-bezwaar',
          madeAt: '2026-11-24T09:30:00.000Z',
          holds: true,
        },
      }),
  },
  'controleer-dicht': {
    layout: 'plain',
    frame,
    body: () => shown({ of: 'code', outcome: { kind: 'closed' } }, { may: false }),
  },
};
