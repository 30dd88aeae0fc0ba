import type { Response } from 'express';
import type { ViewedCopy } from '../../../application/signing/viewCopy';
import { decide } from '../../../domain/workflow/decide';
import { copyText } from '../../../presentation/signing/copyText';
import { refuseText, signFaultWords, signPageText } from '../../../presentation/signing/signPageText';
import { caught } from '../../shared/caught';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import type { Link } from '../../shared/shell';
import { wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { copyView } from './copyView';
import type { Handler, SigningDeps } from './deps';
import { renderNotNow } from './notNow';
import { originOf } from './originOf';
import { refusePage } from './refusePage';
import { givenSignature, signFaults } from './signForm';
import { refuseSchema, seenSchema } from './signSchema';
import { signView } from './signView';

interface CopyHandlers {
  readonly show: Handler;
  readonly showSign: Handler;
  readonly sign: Handler;
  readonly showRefuse: Handler;
  readonly refuse: Handler;
}

const noFaults: WordedFaults = { items: [], of: () => undefined };

/** Reading a copy, and signing one's own "voor gezien" or saying why not. */
export function copyHandlers({ signing }: SigningDeps): CopyHandlers {
  const own = (req: SignedInRequest): Promise<ViewedCopy> =>
    signing.viewCopy(req.actor, pathParam(req, 'exemplaar'), null, 'sign.seen');

  return {
    async show(req, res) {
      const viewed = await signing.viewCopy(req.actor, pathParam(req, 'exemplaar'), 'webpagina');
      const page = copyView(viewed, {
        receipts: req.actor.roles.includes('hr'),
        announce: queryValue(req, 'getekend') !== undefined,
      });
      await renderPage(res, {
        view: 'signing/copy',
        title: page.heading,
        page,
        backLink: backOf(req, viewed),
      });
    },

    showSign: (req, res) => render(req, res, noFaults),

    async sign(req, res) {
      const { copy } = await own(req);
      const form = parseForm(seenSchema, req.body);
      if (!form.ok) {
        await render(req, res, wordedFaults(form.faults, signFaultWords));
        return;
      }
      const { exemplaren, gelezen, opmerking, akkoord, tekening } = form.value;
      const seen = exemplaren.find(({ copyId }) => copyId === copy.id);
      const done = await caught(
        signing.signAsHolder(
          req.actor,
          {
            copyId: copy.id,
            contentSha256: seen?.contentSha256 ?? '',
            confirmedRead: gelezen,
            signature: givenSignature(form.value),
            remark: opmerking,
            agreesWithContent: akkoord,
          },
          originOf(req),
        ),
        'invalid',
        'stale',
        'wrong-status',
      );
      if (done.ok) seeOther(res, withQuery(urls.exemplaar(copy.id), { getekend: 'ja' }));
      else if (done.error.code === 'invalid')
        await render(req, res, wordedFaults(signFaults(done.error.faults, tekening), signFaultWords));
      else await renderLate(req, res, done.error.code === 'stale');
    },

    showRefuse: (req, res) => renderRefuse(req, res, noFaults),

    async refuse(req, res) {
      const { copy } = await own(req);
      const form = parseForm(refuseSchema, req.body);
      if (!form.ok) {
        await renderRefuse(req, res, wordedFaults(form.faults, signFaultWords));
        return;
      }
      const { exemplaren, reden } = form.value;
      const seen = exemplaren.find(({ copyId }) => copyId === copy.id);
      const done = await caught(
        signing.refuseToSign(
          req.actor,
          'gezien-geweigerd',
          { copyId: copy.id, contentSha256: seen?.contentSha256 ?? '' },
          reden,
          originOf(req),
        ),
        'invalid',
        'stale',
        'wrong-status',
      );
      if (done.ok) seeOther(res, urls.exemplaar(copy.id));
      else if (done.error.code === 'invalid')
        await renderRefuse(req, res, wordedFaults(done.error.faults, signFaultWords));
      else await renderLate(req, res, done.error.code === 'stale');
    },
  };

  async function render(
    req: SignedInRequest,
    res: Response,
    worded: WordedFaults,
    late: { readonly items: readonly ErrorItem[]; readonly status: number } | null = null,
  ): Promise<void> {
    const viewed = await own(req);
    const { copy, content, acts } = viewed;
    if (!acts.includes('gezien')) {
      await renderNotNow(res, content.job.name, whyNot(viewed), ownProfile(copy), late !== null);
      return;
    }
    const page = signView({
      act: 'gezien',
      copies: [viewed],
      signer: { name: req.actor.name, onBehalfOf: null },
      action: urls.exemplaarGezien(copy.id),
      refuse: acts.includes('gezien-geweigerd') ? urls.exemplaarNietGezien(copy.id) : urls.exemplaar(copy.id),
      typed: late === null ? typedValues(req.body) : {},
      ticked: [],
      worded,
    });
    await renderPage(res, {
      view: 'signing/sign',
      scripts: ['signature.js'],
      title: `${signPageText.title.gezien}: ${content.job.name}`,
      page,
      backLink: ownProfile(copy),
      errors: late?.items ?? worded.items,
      ...(late === null ? {} : { status: late.status }),
    });
  }

  async function renderLate(req: SignedInRequest, res: Response, stale: boolean): Promise<void> {
    const message = stale ? signPageText.newVersion : signPageText.late;
    await render(req, res, noFaults, { items: [{ message, href: '#lezen' }], status: 409 });
  }

  async function renderRefuse(req: SignedInRequest, res: Response, worded: WordedFaults): Promise<void> {
    const viewed = await own(req);
    const { copy, content, acts } = viewed;
    const back = { href: urls.exemplaar(copy.id), label: signPageText.over(content.job.name) };
    if (!acts.includes('gezien-geweigerd')) {
      await renderNotNow(res, content.job.name, whyNot(viewed), ownProfile(copy));
      return;
    }
    const page = refusePage({
      act: 'gezien',
      jobName: content.job.name,
      copies: [{ copy, label: copy.holderName }],
      action: urls.exemplaarNietGezien(copy.id),
      cancel: urls.exemplaarGezien(copy.id),
      reason: typedValues(req.body)['reden'] ?? '',
      ticked: [],
      worded,
    });
    await renderPage(res, {
      view: 'signing/form',
      title: `${refuseText.title.gezien}: ${content.job.name}`,
      page,
      backLink: back,
      errors: worded.items,
    });
  }
}

/** Where the medewerker finds the version that counts. */
function ownProfile({ jobId }: Pick<ViewedCopy['copy'], 'jobId'>): Link {
  return { href: urls.mijnProfielVan(jobId), label: copyText.back.own };
}

/** Back to where this reader came from: their own profile, or the overview of the functie. */
function backOf({ actor }: SignedInRequest, { acted, copy }: ViewedCopy): Link {
  const isOwn = acted.job?.ties.holds === true && decide(actor, 'own.view') === 'allowed';
  return isOwn
    ? { href: urls.mijnProfielVan(copy.jobId), label: copyText.back.own }
    : { href: urls.tekenen(copy.jobId), label: copyText.back.others };
}

function whyNot({ copy, records }: ViewedCopy): string {
  const { managerFirst, withdrawn, onPaper, nothing } = signPageText.notNow;
  if (copy.status === 'ter-tekening') return managerFirst(copy.managerName);
  if (copy.status === 'ingetrokken') return withdrawn;
  if (records.some(({ record }) => record.act === 'papier-akkoord')) return onPaper;
  return nothing;
}
