import type { Response } from 'express';
import type { SeenCopy } from '../../../application/signing/signAsManager';
import type { ViewedCopy } from '../../../application/signing/viewCopy';
import type { CopyAct } from '../../../domain/signing/copy';
import { shownCode } from '../../../domain/access/spokenCode';
import { refuseText, signFaultWords, signPageText } from '../../../presentation/signing/signPageText';
import { overviewText } from '../../../presentation/signing/signingText';
import { caught } from '../../shared/caught';
import { parseForm, typedChoices, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Handler, SigningDeps } from './deps';
import { renderNotNow } from './notNow';
import { originOf } from './originOf';
import { refusePage } from './refusePage';
import { agreeSchema, refuseSchema } from './signSchema';
import { givenSignature, signFaults } from './signForm';
import { signView } from './signView';

interface AgreeHandlers {
  readonly show: Handler;
  readonly agree: Handler;
  readonly showRefuse: Handler;
  readonly refuse: Handler;
}

const noFaults: WordedFaults = { items: [], of: () => undefined };

/** The leidinggevende signs the copies of a functie "voor akkoord", or says why not. */
export function agreeHandlers({ signing }: SigningDeps): AgreeHandlers {
  return {
    show: (req, res) => render(req, res, noFaults),

    async agree(req, res) {
      const id = pathParam(req, 'id');
      await signing.viewSigning(req.actor, id, 'sign.agree');
      const form = parseForm(agreeSchema, req.body);
      if (!form.ok) {
        await render(req, res, wordedFaults(form.faults, signFaultWords));
        return;
      }
      const { exemplaren, gelezen, tekening } = form.value;
      const given = { copies: exemplaren, confirmedRead: gelezen, signature: givenSignature(form.value) };
      const done = await caught(
        signing.signAsManager(req.actor, id, given, originOf(req)),
        'invalid',
        'stale',
        'wrong-status',
      );
      if (done.ok) seeOther(res, withQuery(urls.tekenen(id), { getekend: 'ja' }));
      else if (done.error.code === 'invalid')
        await render(req, res, wordedFaults(signFaults(done.error.faults, tekening), signFaultWords));
      else await renderLate(req, res, exemplaren);
    },

    showRefuse: (req, res) => renderRefuse(req, res, noFaults),

    async refuse(req, res) {
      const id = pathParam(req, 'id');
      const overview = await signing.viewSigning(req.actor, id, 'sign.agree');
      const form = parseForm(refuseSchema, req.body);
      if (!form.ok) {
        await renderRefuse(req, res, wordedFaults(form.faults, signFaultWords));
        return;
      }
      const { exemplaren, reden } = form.value;
      const known = exemplaren.filter(({ copyId }) => overview.copies.some(({ copy }) => copy.id === copyId));
      const faults = [
        ...(known.length === 0 ? [{ field: 'exemplaren', problem: 'leeg' }] : []),
        ...(reden === '' ? [{ field: 'reden', problem: 'leeg' }] : []),
      ];
      if (faults.length > 0) {
        await renderRefuse(req, res, wordedFaults(faults, signFaultWords));
        return;
      }
      for (const seen of known) {
        const done = await caught(
          signing.refuseToSign(req.actor, 'akkoord-geweigerd', seen, reden, originOf(req)),
          'stale',
          'wrong-status',
        );
        if (!done.ok) {
          await renderLate(req, res, exemplaren);
          return;
        }
      }
      seeOther(res, urls.tekenen(id));
    },
  };

  /** The copies on which the reader may do this now. */
  async function open(req: SignedInRequest, act: CopyAct) {
    const { job, copies } = await signing.viewSigning(req.actor, pathParam(req, 'id'), 'sign.agree');
    const viewed: ViewedCopy[] = [];
    for (const { copy, acts } of copies) {
      if (acts.includes(act)) viewed.push(await signing.viewCopy(req.actor, copy.id, null));
    }
    const [first, ...rest] = viewed;
    const back = { href: urls.tekenen(job.id), label: overviewText.toOverview };
    return { job, back, copies: first === undefined ? null : ([first, ...rest] as const) };
  }

  async function render(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    late: { readonly items: readonly ErrorItem[]; readonly status: number } | null = null,
  ): Promise<void> {
    const { job, back, copies } = await open(req, 'akkoord');
    if (copies === null) {
      await renderNotNow(res, job.name, signPageText.notNow.nothing, back, late !== null);
      return;
    }
    const [{ onBehalfOf }] = copies;
    // What was ticked about another version is asked again.
    const page = signView({
      act: 'akkoord',
      copies: [...copies],
      signer: { name: req.actor.name, onBehalfOf },
      action: urls.tekenenAkkoord(job.id),
      refuse: urls.tekenenNiet(job.id),
      typed: late === null ? typedValues(req.body) : {},
      ticked: late === null ? typedChoices(req.body, 'exemplaren') : [],
      worded,
    });
    await renderPage(res, {
      view: 'signing/sign',
      scripts: ['signature.js'],
      title: `${signPageText.title.akkoord}: ${job.name}`,
      page,
      backLink: back,
      errors: late?.items ?? worded.items,
      ...(late === null ? {} : { status: late.status }),
    });
  }

  /** What was sent is about a version that cannot be signed (any more): shows what can be, to read first. */
  async function renderLate(req: SignedInRequest, res: Response, sent: readonly SeenCopy[]): Promise<void> {
    const { copies } = await open(req, 'akkoord');
    const known = sent.some(({ copyId, contentSha256 }) =>
      copies?.some(({ copy }) => copy.id === copyId && copy.contentSha256 === contentSha256),
    );
    const message = known ? signPageText.late : signPageText.newVersion;
    await render(req, res, noFaults, { items: [{ message, href: '#lezen' }], status: 409 });
  }

  async function renderRefuse(req: SignedInRequest, res: Response, worded: WordedFaults): Promise<void> {
    const { job, back, copies } = await open(req, 'akkoord-geweigerd');
    if (copies === null) {
      await renderNotNow(res, job.name, signPageText.notNow.nothing, back);
      return;
    }
    const page = refusePage({
      act: 'akkoord',
      jobName: job.name,
      copies: copies.map(({ copy }) => ({
        copy,
        label: signPageText.read.copyOf(copy.holderName, shownCode(copy.code)),
      })),
      action: urls.tekenenNiet(job.id),
      cancel: urls.tekenenAkkoord(job.id),
      reason: typedValues(req.body)['reden'] ?? '',
      ticked: typedChoices(req.body, 'exemplaren'),
      worded,
    });
    await renderPage(res, {
      view: 'signing/form',
      title: `${refuseText.title.akkoord}: ${job.name}`,
      page,
      backLink: back,
      errors: worded.items,
    });
  }
}
