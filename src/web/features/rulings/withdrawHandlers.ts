import type { Response } from 'express';
import { capitalise } from '../../../presentation/advice/labels';
import {
  rulingFaultWords,
  rulingsText,
  rulingText,
  withdrawRulingText,
} from '../../../presentation/ruling/rulingPageText';
import { caught } from '../../shared/caught';
import type { FormPage } from '../../shared/formPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import type { Fault } from '../../../domain/shared/failure';
import { urls } from '../../urls';
import type { Handler, RulingDeps } from './deps';
import { withdrawSchema } from './schema';

/** Withdrawing a decision, with a reason. */
export function withdrawHandlers({ ruling }: RulingDeps): {
  readonly show: Handler;
  readonly withdraw: Handler;
} {
  return {
    show: (req, res) => render(req, res, []),

    async withdraw(req, res) {
      const id = pathParam(req, 'besluit');
      await ruling.previewWithdrawal(req.actor, id);
      const form = parseForm(withdrawSchema, req.body);
      if (!form.ok) {
        await render(req, res, form.faults);
        return;
      }
      const done = await caught(
        ruling.withdrawRuling(req.actor, id, form.value.reden),
        'invalid',
        'stale',
        'not-ready',
      );
      if (done.ok) seeOther(res, urls.besluit(id));
      else if (done.error.code === 'invalid') await render(req, res, done.error.faults);
      else if (done.error.code === 'not-ready')
        await render(req, res, [], 409, [{ href: '#inhoud', message: withdrawRulingText.objection }]);
      else await render(req, res, [], 409);
    },
  };

  async function render(
    req: SignedInRequest,
    res: Response,
    faults: readonly Fault[],
    status?: number,
    /** Why it cannot be withdrawn now. */
    late: readonly ErrorItem[] = [],
  ): Promise<void> {
    const {
      ruling: one,
      jobName,
      byName,
    } = await ruling.previewWithdrawal(req.actor, pathParam(req, 'besluit'));
    const worded = wordedFaults(faults, rulingFaultWords);
    const text = withdrawRulingText;
    const back = { href: urls.besluit(one.id), label: rulingsText.read };
    const page: FormPage =
      one.withdrawn === null
        ? {
            heading: {
              over: `${jobName}, ${one.holderName}`,
              heading: text.title,
              intro: text.intro(one.holderName),
            },
            messages: [],
            list: text.points,
            about: null,
            forms: [
              {
                action: urls.besluitIntrekken(one.id),
                hidden: [],
                fields: [
                  {
                    partial: 'textarea',
                    p: {
                      id: 'reden',
                      name: 'reden',
                      label: text.reason,
                      hint: text.hint,
                      value: typedValues(req.body)['reden'] ?? '',
                      limit: text.limit,
                      error: worded.of('reden'),
                    },
                  },
                ],
                submit: { submit: { label: text.submit }, links: [{ href: back.href, label: text.cancel }] },
              },
            ],
            aside: [],
          }
        : {
            heading: { over: `${jobName}, ${one.holderName}`, heading: text.gone },
            messages: [
              {
                id: 'waarom',
                tone: 'info',
                heading: rulingText.withdrawn.text(
                  capitalise(byName === '' ? rulingsText.someone : byName),
                  one.withdrawn.at,
                ),
                paragraphs: [rulingText.withdrawn.reason(one.withdrawn.reason)],
                links: [back],
              },
            ],
            list: [],
            about: null,
            forms: [],
            aside: [],
          };
    await renderPage(res, {
      view: 'signing/form',
      title: `${page.heading.heading}: ${jobName}`,
      page,
      backLink: { href: urls.besluiten(one.jobId), label: rulingsText.toList },
      ...(worded.items.length + late.length === 0 ? {} : { errors: [...late, ...worded.items] }),
      ...(status === undefined ? {} : { status }),
    });
  }
}
