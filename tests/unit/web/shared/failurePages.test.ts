import { DomainFailure, type DomainError } from '../../../../src/domain/shared/failure';
import { failureText } from '../../../../src/presentation/failureMessages';
import { failurePageOf } from '../../../../src/web/shared/failurePages';
import { WebFailure } from '../../../../src/web/shared/webFailure';

const domainErrors: readonly (readonly [DomainError, number])[] = [
  [{ code: 'not-found', what: 'job' }, 404],
  [{ code: 'forbidden', action: 'job.create' }, 403],
  [{ code: 'wrong-status', status: 'concept', action: 'level.set' }, 409],
  [{ code: 'not-ready', missing: [] }, 409],
  [{ code: 'stale', what: 'answer', stored: null, storedRevision: 2 }, 409],
  [{ code: 'invalid', faults: [] }, 422],
  [{ code: 'document-too-long', document: 'functieprofiel', jobId: 'een', mostPages: 60 }, 422],
  [{ code: 'busy' }, 503],
];

describe('the page for a failure', () => {
  it.each(domainErrors)('of the domain, %j, has status %d', (error, status) => {
    const page = failurePageOf(new DomainFailure(error));
    expect([page.kind, page.status]).toEqual([error.code, status]);
  });

  it('is the same for an address that does not exist and for something that is hidden', () => {
    expect(failurePageOf(new WebFailure('no-such-page'))).toEqual(
      failurePageOf(new DomainFailure({ code: 'not-found', what: 'functie van een ander' })),
    );
  });

  it.each([
    ['functieprofiel', '/functies/een/profiel/controleren', 'Het profiel is te lang'],
    ['indelingsbesluit', '/functies/een/besluiten', 'Het indelingsbesluit is te lang'],
    ['besluit-op-bezwaar', '/bezwaren', 'Het besluit op bezwaar is te lang'],
    ['ontvangstbewijs', '/', 'Het ontvangstbewijs is te lang'],
  ] as const)(
    'says of a %s that is too long what it is, and leads to where that goes on',
    (document, to, words) => {
      const page = failurePageOf(
        new DomainFailure({ code: 'document-too-long', document, jobId: 'een', mostPages: 60 }),
      );
      expect(page).toMatchObject({ document, mostPages: 60, returnTo: to });
      const { heading, paragraphs } = failureText('document-too-long', page);
      expect(heading).toContain(words);
      expect(paragraphs[0]).toContain('60 bladzijden');
    },
  );

  it('knows which action a wrong status refused', () => {
    const error: DomainError = { code: 'wrong-status', status: 'concept', action: 'level.set' };
    expect(failurePageOf(new DomainFailure(error)).action).toBe('level.set');
  });

  it.each([
    [{ status: 413 }, 'too-large', 413],
    [{ status: 415 }, 'unreadable', 400],
    [Object.assign(new URIError('kapot'), { status: 400 }), 'unreadable', 400],
    [{ status: 500 }, 'unknown', 500],
    [new Error('stuk'), 'unknown', 500],
    [undefined, 'unknown', 500],
    ['tekst', 'unknown', 500],
  ])('of %j is %s with status %d', (error, kind, status) => {
    expect(failurePageOf(error)).toMatchObject({ kind, status });
  });

  it('asks for attention in the log only when it is a mistake of ours', () => {
    expect(failurePageOf(new Error('stuk')).level).toBe('error');
    expect(failurePageOf(new WebFailure('cross-site')).level).toBe('warn');
    expect(failurePageOf(new WebFailure('no-such-page')).level).toBe('info');
  });
});
