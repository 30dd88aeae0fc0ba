import type { FailureKind } from '../../presentation/failureMessages';
import { DomainFailure, type DomainError, type PrintedDocument } from '../../domain/shared/failure';
import { urls } from '../urls';
import { WebFailure, type WebFailureCode } from './webFailure';

export interface FailurePage {
  readonly kind: FailureKind;
  readonly status: number;
  readonly level: 'info' | 'warn' | 'error';
  /** Which action was refused because of the status of the functie. */
  readonly action?: string;
  /** After how many seconds it makes sense to try again. */
  readonly retryAfter?: number;
  /** Which document would be too long, and how many pages it may have. */
  readonly document?: PrintedDocument;
  readonly mostPages?: number;
  /** Where to go on after signing in again, after proving who it is, or to make a document shorter. */
  readonly returnTo?: string;
}

const ofDomain: Record<DomainError['code'], FailurePage> = {
  'not-found': { kind: 'not-found', status: 404, level: 'info' },
  forbidden: { kind: 'forbidden', status: 403, level: 'warn' },
  blind: { kind: 'blind', status: 403, level: 'info' },
  'own-job': { kind: 'own-job', status: 403, level: 'info' },
  'wrong-status': { kind: 'wrong-status', status: 409, level: 'info' },
  'not-ready': { kind: 'not-ready', status: 409, level: 'info' },
  stale: { kind: 'stale', status: 409, level: 'info' },
  invalid: { kind: 'invalid', status: 422, level: 'info' },
  'too-many-attempts': { kind: 'too-many-attempts', status: 429, level: 'warn' },
  'document-too-long': { kind: 'document-too-long', status: 422, level: 'info' },
  'file-too-large': { kind: 'file-too-large', status: 422, level: 'info' },
  'not-sealed': { kind: 'not-sealed', status: 503, level: 'error', retryAfter: 60 },
  busy: { kind: 'busy', status: 503, level: 'warn', retryAfter: 60 },
};

const ofWeb: Record<WebFailureCode, FailurePage> = {
  'signed-out': { kind: 'signed-out', status: 401, level: 'info' },
  unproven: { kind: 'unproven', status: 403, level: 'info' },
  halfway: { kind: 'halfway', status: 403, level: 'info' },
  'cross-site': { kind: 'cross-site', status: 403, level: 'warn' },
  'stale-form': { kind: 'stale-form', status: 403, level: 'warn' },
  'too-large': { kind: 'too-large', status: 413, level: 'warn' },
  unreadable: { kind: 'unreadable', status: 400, level: 'info' },
  'wrong-method': { kind: 'unreadable', status: 405, level: 'info' },
  'no-such-page': { kind: 'not-found', status: 404, level: 'info' },
};

/** Where to go on after a document that would be too long, by the functie that it is about. */
const shorterAt: Readonly<Record<PrintedDocument, (jobId: string) => string>> = {
  functieprofiel: urls.profielControleren,
  indelingsbesluit: urls.besluiten,
  'besluit-op-bezwaar': () => urls.bezwaren(),
  ontvangstbewijs: () => urls.start(),
};

/** The one place where a failure gets its status, its page and its log level. */
export function failurePageOf(error: unknown): FailurePage {
  if (error instanceof DomainFailure) {
    const refusal = error.error;
    const page = ofDomain[refusal.code];
    if (refusal.code === 'too-many-attempts') return { ...page, retryAfter: refusal.seconds };
    if (refusal.code === 'document-too-long') {
      const { document, mostPages, jobId } = refusal;
      return { ...page, document, mostPages, returnTo: shorterAt[document](jobId) };
    }
    return refusal.code === 'wrong-status' ? { ...page, action: refusal.action } : page;
  }
  if (error instanceof WebFailure) {
    const page = ofWeb[error.code];
    return error.returnTo === undefined ? page : { ...page, returnTo: error.returnTo };
  }
  return ofStatus(error) ?? { kind: 'unknown', status: 500, level: 'error' };
}

/** Express and its body parser throw errors that carry a status of the 400 family. */
function ofStatus(error: unknown): FailurePage | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  if (status === 413) return ofWeb['too-large'];
  return typeof status === 'number' && status >= 400 && status < 500 ? ofWeb.unreadable : undefined;
}
