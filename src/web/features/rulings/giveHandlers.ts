import type { Response } from 'express';
import type { RulingPreview } from '../../../application/ruling/viewRuling';
import type { Fault } from '../../../domain/shared/failure';
import { isEstablished } from '../../../domain/signing/copy';
import {
  giveText,
  notGivableText,
  rulingFaultWords,
  rulingsText,
} from '../../../presentation/ruling/rulingPageText';
import { caught } from '../../shared/caught';
import type { FormPage } from '../../shared/formPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { isoDate } from '../../shared/typedDate';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Handler, RulingDeps } from './deps';
import { giveView } from './giveView';
import { giveSchema } from './schema';

type Typed = Readonly<Record<string, string | undefined>>;

/** Giving a decision: the form, and what it does. */
export function giveHandlers({ ruling }: RulingDeps): { readonly show: Handler; readonly give: Handler } {
  const preview = (req: SignedInRequest): Promise<RulingPreview> =>
    ruling.previewRuling(req.actor, pathParam(req, 'exemplaar'));

  return {
    show: (req, res) => render(req, res, []),

    async give(req, res) {
      const { copy } = await preview(req);
      const form = parseForm(giveSchema, req.body);
      if (!form.ok) {
        await render(req, res, [...form.faults, ...dateFaults(typedValues(req.body))]);
        return;
      }
      const { inhoud, manier, toelichting } = form.value;
      const done = await caught(
        ruling.giveRuling(req.actor, {
          copyId: copy.id,
          contentSha256: inhoud,
          inForceFrom: typedDay(form.value, 'ingangsdatum'),
          way: manier,
          handedOverOn: typedDay(form.value, 'uitgereikt'),
          explanation: toelichting,
        }),
        'invalid',
        'stale',
        'not-ready',
      );
      if (done.ok) seeOther(res, withQuery(urls.besluit(done.value.id), { gegeven: 'ja' }));
      else if (done.error.code === 'invalid') await render(req, res, done.error.faults);
      else if (done.error.code === 'not-ready' && done.error.missing.includes('account'))
        await render(req, res, [{ field: 'manier', problem: 'account' }]);
      else await render(req, res, [], [{ href: '#inhoud', message: giveText.changed }]);
    },
  };

  async function render(
    req: SignedInRequest,
    res: Response,
    faults: readonly Fault[],
    /** What was sent came too late. */
    late: readonly ErrorItem[] = [],
  ): Promise<void> {
    const previewed = await preview(req);
    const { copy, grounds } = previewed;
    const why = whyNot(previewed, late.length > 0);
    const worded = wordedFaults(faults, rulingFaultWords);
    const errors = why === null ? [...late, ...worded.items] : [];
    await renderPage(res, {
      view: 'signing/form',
      title: `${why === null ? giveText.title : notGivableText.title}: ${grounds.job.name}`,
      page: why ?? giveView(previewed, typedValues(req.body), worded),
      backLink: { href: urls.besluiten(copy.jobId), label: rulingsText.toList },
      ...(errors.length === 0 ? {} : { errors }),
      ...(late.length === 0 ? {} : { status: 409 }),
    });
  }
}

function typedDay(typed: Typed, name: string): string {
  const part = (which: string): string => (typed[`${name}-${which}`] ?? '').trim();
  // A date that does not exist is no day, as an empty one.
  return isoDate(part('dag'), part('maand'), part('jaar')) ?? '';
}

/** What the use case would say about the dates, for when it is not asked. */
function dateFaults(typed: Typed): readonly Fault[] {
  const names = ['ingangsdatum', ...(typed['manier'] === 'papier' ? ['uitgereikt'] : [])];
  return names
    .filter((name) => typedDay(typed, name) === '')
    .map((field) => ({ field, problem: 'geen-datum' }));
}

/** That a decision cannot be given now, and what can be done; null when it can. */
function whyNot({ copy, grounds, given }: RulingPreview, late: boolean): FormPage | null {
  const text = notGivableText;
  const reason =
    given !== null
      ? { why: text.gegeven(copy.holderName), to: { href: urls.besluit(given.id), label: text.toRuling } }
      : copy.status === 'vervangen'
        ? { why: text.vervangen, to: { href: urls.besluiten(copy.jobId), label: text.toRulings } }
        : isEstablished(copy.status)
          ? null
          : { why: text.exemplaar, to: { href: urls.tekenen(copy.jobId), label: text.toSigning } };
  if (reason === null) return null;
  return {
    heading: { over: `${grounds.job.name}, ${copy.holderName}`, heading: text.title },
    messages: [
      {
        id: 'waarom',
        tone: 'info',
        heading: reason.why,
        paragraphs: late ? [text.late] : [],
        links: [reason.to],
      },
    ],
    list: [],
    about: null,
    forms: [],
    aside: [],
  };
}
