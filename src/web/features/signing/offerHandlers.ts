import type { Response } from 'express';
import { refuse } from '../../../domain/shared/failure';
import {
  offerText,
  overviewText,
  reviseText,
  withdrawText,
  reasonLimit,
  signingFaultWords,
} from '../../../presentation/signing/signingText';
import { caught } from '../../shared/caught';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { Handler, SigningDeps } from './deps';
import type { FormPage } from '../../shared/formPage';
import { offerView } from './offerView';
import { offerSchema, reviseSchema, withdrawSchema } from './schema';

interface OfferHandlers {
  readonly showOffer: Handler;
  readonly offer: Handler;
  readonly showWithdraw: Handler;
  readonly withdraw: Handler;
  readonly showRevise: Handler;
  readonly revise: Handler;
}

/** Offering a profile for signature, taking it back, and beginning a new version. */
export function offerHandlers({ signing }: SigningDeps): OfferHandlers {
  return {
    showOffer: (req, res) => renderOffer(req, res, []),

    async offer(req, res) {
      const id = pathParam(req, 'id');
      const preview = await signing.previewOffering(req.actor, id);
      const form = parseForm(offerSchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      // Pressed twice, or in two windows: it is offered.
      if (!preview.profileFile.file.allowed.has('sign.offer')) {
        seeOther(res, urls.tekenen(id));
        return;
      }
      const done = await caught(
        signing.offerProfile(req.actor, id, form.value.gezien),
        'stale',
        'not-ready',
        'wrong-status',
      );
      if (done.ok) seeOther(res, urls.tekenen(id));
      else if (done.error.code === 'not-ready') await renderOffer(req, res, [], 409);
      else await renderOffer(req, res, [{ message: offerText.stale, href: '#inhoud' }], 409);
    },

    showWithdraw: (req, res) => renderWithdraw(req, res, wordedFaults([], signingFaultWords)),

    async withdraw(req, res) {
      const id = pathParam(req, 'id');
      await signing.viewSigning(req.actor, id, 'sign.withdraw');
      const form = parseForm(withdrawSchema, req.body);
      if (!form.ok) {
        await renderWithdraw(req, res, wordedFaults(form.faults, signingFaultWords));
        return;
      }
      const { versie, reden } = form.value;
      const done = await caught(signing.withdrawOffering(req.actor, id, versie, reden), 'invalid', 'stale');
      if (done.ok) seeOther(res, urls.tekenen(id));
      else if (done.error.code === 'invalid')
        await renderWithdraw(req, res, wordedFaults(done.error.faults, signingFaultWords));
      else
        await renderWithdraw(
          req,
          res,
          { items: [{ message: withdrawText.stale, href: '#inhoud' }], of: () => undefined },
          409,
        );
    },

    async showRevise(req, res) {
      const { job, allowed, offerings } = await signing.viewSigning(
        req.actor,
        pathParam(req, 'id'),
        'sign.revise',
      );
      const [offering] = offerings;
      if (offering === undefined || !allowed.has('sign.revise')) {
        seeOther(res, urls.tekenen(job.id));
        return;
      }
      const { title, intro, points, submit, cancel } = reviseText;
      const page: FormPage = {
        heading: { over: job.name, heading: title, intro },
        messages: [],
        list: points,
        about: null,
        forms: [
          {
            action: urls.nieuweVersie(job.id),
            hidden: [{ name: 'versie', value: String(offering.version) }],
            fields: [],
            submit: { submit: { label: submit }, links: [{ href: urls.tekenen(job.id), label: cancel }] },
          },
        ],
        aside: [],
      };
      await renderForm(res, job, title, page);
    },

    async revise(req, res) {
      const id = pathParam(req, 'id');
      const { offerings } = await signing.viewSigning(req.actor, id, 'sign.revise');
      const form = parseForm(reviseSchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      // A page about another version stays without effect.
      if (offerings[0]?.version !== form.value.versie) {
        seeOther(res, urls.tekenen(id));
        return;
      }
      await signing.reviseProfile(req.actor, id);
      seeOther(res, urls.profiel(id, 'gegevens'));
    },
  };

  async function renderOffer(
    req: SignedInRequest,
    res: Response,
    errors: readonly ErrorItem[],
    status?: number,
  ): Promise<void> {
    const preview = await signing.previewOffering(req.actor, pathParam(req, 'id'));
    const { job, allowed } = preview.profileFile.file;
    if (!allowed.has('sign.offer')) {
      seeOther(res, urls.tekenen(job.id));
      return;
    }
    await renderForm(res, job, offerText.title, offerView(preview), errors, status);
  }

  async function renderWithdraw(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    status?: number,
  ): Promise<void> {
    const { job, allowed, offerings } = await signing.viewSigning(
      req.actor,
      pathParam(req, 'id'),
      'sign.withdraw',
    );
    const [offering] = offerings;
    if (offering === undefined || !allowed.has('sign.withdraw')) {
      seeOther(res, urls.tekenen(job.id));
      return;
    }
    const { title, intro, reason, hint, submit, cancel } = withdrawText;
    const page: FormPage = {
      heading: {
        over: `${job.name}, ${overviewText.version(offering.version).toLowerCase()}`,
        heading: title,
        intro,
      },
      messages: [],
      list: [],
      about: null,
      forms: [
        {
          action: urls.tekenenIntrekken(job.id),
          hidden: [{ name: 'versie', value: String(offering.version) }],
          fields: [
            {
              partial: 'textarea',
              p: {
                id: 'reden',
                name: 'reden',
                label: reason,
                hint,
                value: typedValues(req.body)['reden'] ?? '',
                limit: reasonLimit,
                error: worded.of('reden'),
              },
            },
          ],
          submit: { submit: { label: submit }, links: [{ href: urls.tekenen(job.id), label: cancel }] },
        },
      ],
      aside: [],
    };
    await renderForm(res, job, title, page, worded.items, status);
  }
}

/** A form about one functie, with the way back to the overview of its signing. */
export async function renderForm(
  res: Response,
  job: { readonly id: string; readonly name: string },
  title: string,
  page: FormPage,
  errors: readonly ErrorItem[] = [],
  status?: number,
): Promise<void> {
  await renderPage(res, {
    view: 'signing/form',
    title: `${title}: ${job.name}`,
    page,
    backLink: { href: urls.tekenen(job.id), label: overviewText.toOverview },
    ...(errors.length === 0 ? {} : { errors }),
    ...(status === undefined ? {} : { status }),
  });
}
