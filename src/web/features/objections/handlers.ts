import type { Response } from 'express';
import type { ObjectionPart } from '../../../application/objection/loadObjection';
import type { ViewedObjection } from '../../../application/objection/viewObjection';
import type { ObjectionStepKind } from '../../../domain/objection/objectionStep';
import { refuse, type Fault } from '../../../domain/shared/failure';
import {
  objectionListText,
  objectionPageText,
  stepFaultWords,
  stepFormWords,
} from '../../../presentation/objection/objectionPageText';
import { filePolicy } from '../../shared/attachment';
import { attachmentName } from '../../shared/attachmentName';
import { caught } from '../../shared/caught';
import { typedChoices, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import type { Link } from '../../shared/shell';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Handler, ObjectionDeps } from './deps';
import { decisionView } from './decisionView';
import { objectionListView } from './listView';
import { objectionView } from './objectionView';
import { pageHref, stepAt } from './places';
import { readStep } from './schema';
import { stepFormView } from './stepFormView';

interface PartHandlers {
  readonly show: Handler;
  readonly decision: Handler;
  readonly pdf: Handler;
  readonly showStep: (kind?: ObjectionStepKind) => Handler;
  readonly takeStep: (kind?: ObjectionStepKind) => Handler;
}

/** The list of HR. */
export function listHandler({ objection }: ObjectionDeps): Handler {
  return async (req, res) => {
    await renderPage(res, {
      view: 'objections/list',
      title: objectionListText.title,
      page: objectionListView(await objection.listObjections(req.actor)),
    });
  };
}

/** Reading an objection and taking steps in it, for one part. The step is that of the route, or named in its address. */
export function partHandlers({ objection }: ObjectionDeps, part: ObjectionPart): PartHandlers {
  const view = (req: SignedInRequest): Promise<ViewedObjection> =>
    objection.viewObjection(req.actor, part, pathParam(req, 'besluit'));
  const stepOf = (req: SignedInRequest, fixed: ObjectionStepKind | undefined): ObjectionStepKind =>
    fixed ?? stepAt(pathParam(req, 'stap')) ?? refuse({ code: 'not-found', what: 'step' });

  return {
    async show(req, res) {
      const viewed = await view(req);
      await renderPage(res, {
        view: 'objections/objection',
        title: `${objectionPageText.titles[part]}: ${viewed.content.job.name}`,
        page: objectionView(viewed, queryValue(req, 'vast') !== undefined),
        backLink: backOf(viewed),
      });
    },

    async decision(req, res) {
      const asked = askedDecision(req);
      const found = await objection.viewDecision(req.actor, asked.part, asked.rulingId, asked.number);
      await renderPage(res, {
        view: 'objections/decision',
        title: objectionPageText.decision.title(found.content.job.name),
        page: decisionView(found, asked.part),
        backLink: { href: pageHref(part, asked.rulingId), label: objectionPageText.back.page },
      });
    },

    async pdf(req, res) {
      const asked = askedDecision(req);
      const { viewed, bytes } = await objection.openDecision(
        req.actor,
        asked.part,
        asked.rulingId,
        asked.number,
      );
      // To save, never shown in our own origin.
      res
        .status(200)
        .set({
          'Content-Type': 'application/pdf',
          'Content-Length': String(bytes.byteLength),
          'Content-Disposition': attachmentName(['besluit-op-bezwaar', viewed.content.job.name], 'pdf'),
          'Content-Security-Policy': filePolicy,
        })
        .end(bytes);
    },

    showStep: (fixed) => async (req, res) => {
      const viewed = await view(req);
      await renderStep(req, res, viewed, stepOf(req, fixed), [], 200);
    },

    takeStep: (fixed) => async (req, res) => {
      const viewed = await view(req);
      const kind = stepOf(req, fixed);
      const form = readStep(kind, req.body);
      if (!form.ok) {
        await renderStep(req, res, viewed, kind, form.faults, 422);
        return;
      }
      const { seen, given } = form.value;
      const done = await caught(
        objection.takeStep(req.actor, part, viewed.ruling.id, seen, given),
        'invalid',
        'stale',
        'wrong-status',
      );
      if (done.ok) seeOther(res, withQuery(pageHref(part, viewed.ruling.id), { vast: 'ja' }));
      else if (done.error.code === 'invalid')
        await renderStep(req, res, viewed, kind, done.error.faults, 422);
      else await renderStep(req, res, await view(req), kind, [], 409);
    },
  };

  /** Which decision an address is about. The leidinggevende reads none. */
  function askedDecision(req: SignedInRequest): {
    readonly part: 'medewerker' | 'hr';
    readonly rulingId: string;
    readonly number: number;
  } {
    if (part === 'leidinggevende') refuse({ code: 'not-found', what: 'file' });
    const number = pathParam(req, 'nr');
    return {
      part,
      rulingId: pathParam(req, 'besluit'),
      number: /^\d{1,6}$/.test(number) ? Number(number) : 0,
    };
  }

  async function renderStep(
    req: SignedInRequest,
    res: Response,
    viewed: ViewedObjection,
    kind: ObjectionStepKind,
    faults: readonly Fault[],
    status: 200 | 409 | 422,
  ): Promise<void> {
    const worded = wordedFaults(faults, stepFaultWords);
    const typed = { values: typedValues(req.body), grounds: typedChoices(req.body, 'gronden') };
    const saved = part === 'leidinggevende' && queryValue(req, 'vast') !== undefined && status === 200;
    const page = stepFormView(viewed, kind, typed, worded, status === 409);
    const { heading, text } = objectionPageText.saved;
    await renderPage(res, {
      view: 'signing/form',
      title: `${stepFormWords(kind, part).title}: ${viewed.content.job.name}`,
      page: saved
        ? { ...page, messages: [{ id: 'vast', tone: 'goed', heading, paragraphs: [text], announce: true }] }
        : page,
      errors: worded.items,
      status,
      backLink:
        part === 'leidinggevende'
          ? backOf(viewed)
          : { href: pageHref(part, viewed.ruling.id), label: objectionPageText.back.page },
    });
  }
}

/** Back to where who looks came from. */
function backOf({ part, ruling }: ViewedObjection): Link {
  const label = objectionPageText.back[part];
  if (part === 'hr') return { href: urls.bezwaren(), label };
  return part === 'leidinggevende'
    ? { href: urls.werkvoorraad(), label }
    : { href: urls.mijnProfielVan(ruling.jobId), label };
}
