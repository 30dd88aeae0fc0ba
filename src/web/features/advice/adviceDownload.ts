import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { adviceJson } from '../../../presentation/exchange/adviceJson';
import { exchangeIds } from '../../../presentation/exchange/exchangeIds';
import { indelingJson } from '../../../presentation/exchange/indelingJson';

/** A file that a browser may save: a name that is safe everywhere, and its content. */
export interface AdviceDownload {
  readonly fileName: string;
  readonly content: string;
}

/** The grading and its advice in the exchange format (docs/uitwisseling.md). */
export function adviceDownload({ file, receipt, catalogs, references }: AdviceFile): AdviceDownload {
  const { job, decision } = file;
  const content = {
    soort: 'indelingswijzer-advies',
    versie: 1,
    indeling: indelingJson({
      ...exchangeIds(receipt),
      job: { name: job.name, department: job.department, jobNumber: job.jobNumber, leadsCount: null },
      sheet: receipt.sheet,
      decision: decision === null ? null : { level: decision.level, reason: decision.reason },
    }),
    advies: adviceJson(catalogs, receipt, references),
  };
  return { fileName: fileNameFor(job.name), content: `${JSON.stringify(content, null, 2)}\n` };
}

/** "advies-accountmanager-regio-noord.json": letters, digits and dashes only, never longer than a file system takes. */
export function fileNameFor(jobName: string): string {
  const plain = jobName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'advies.json' : `advies-${plain}.json`;
}
