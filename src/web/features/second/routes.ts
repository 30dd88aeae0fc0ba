import type { Response } from 'express';
import { z } from 'zod';
import { authorise } from '../../../application/shared/authorise';
import type { SecondUseCases } from '../../../application/second/secondUseCases';
import type { SecondPage } from '../../../application/second/settleSecond';
import { questionKinds } from '../../../domain/grading/storedAnswer';
import { questionKey } from '../../../domain/second/second';
import type { Fault } from '../../../domain/shared/failure';
import { secondFaults, secondText } from '../../../presentation/second/secondText';
import { walkText } from '../../../presentation/walk/walkMessages';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { optionalLine, optionalText, requiredLine } from '../../shared/formFields';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { fieldsOf } from './differenceCard';
import { secondView, type SecondNotice } from './secondView';

export interface SecondDeps {
  readonly second: SecondUseCases;
}

/** Longer than any reason that can be stored; the use case says what is too long. */
const longestTyped = 20_000;
const askSchema = z.strictObject({ wie: optionalLine(200) });
const endSchema = z.strictObject({ tweede: requiredLine(200), reden: optionalText(longestTyped) });
const notices: Readonly<Record<string, SecondNotice>> = {
  gevraagd: 'asked',
  afspraak: 'agreed',
  ingeleverd: 'handedIn',
};

/** Asking for a second grading, comparing the two and settling the differences. */
export function secondRoutes({ second }: SecondDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.tweede.pattern, action: 'second.settle', handler: show },
    { method: 'post', path: urls.tweede.pattern, action: 'second.ask', handler: ask },
    { method: 'post', path: urls.tweedeAfspraak.pattern, action: 'second.settle', handler: agree },
    { method: 'post', path: urls.tweedeAfronden.pattern, action: 'second.settle', handler: end },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    const jobId = pathParam(req, 'id');
    const found = await caught(second.viewSecondPage(req.actor, jobId), 'blind');
    if (!found.ok) seeOther(res, urls.tweedeBlind(jobId));
    else await page(res, found.value, notices[queryValue(req, 'bewaard') ?? ''] ?? null);
  }

  async function ask(req: SignedInRequest, res: Response): Promise<void> {
    const { jobId, found } = await load(req);
    authorise(req.actor, 'second.ask', found.file.acted);
    const form = parseForm(askSchema, req.body);
    const again = (faults: readonly Fault[]) => page(res, found, null, { req, faults });
    if (!form.ok) {
      await again(form.faults);
      return;
    }
    const asked = await caught(second.askSecond(req.actor, jobId, form.value.wie), 'invalid', 'wrong-status');
    if (asked.ok) seeOther(res, withQuery(urls.tweede(jobId), { bewaard: 'gevraagd' }));
    else if (asked.error.code === 'invalid' && found.assessors !== null) await again(asked.error.faults);
    else await changed(req, res);
  }

  async function agree(req: SignedInRequest, res: Response): Promise<void> {
    const { jobId, found } = await load(req);
    const question = pathParam(req, 'vraag');
    const fields = fieldsOf(question);
    const form = parseForm(
      z.strictObject({
        tweede: requiredLine(200),
        [fields.choice]: optionalLine(200),
        [fields.reason]: optionalText(longestTyped),
      }),
      req.body,
    );
    if (!form.ok) {
      await page(res, found, null, { req, faults: form.faults, question });
      return;
    }
    const kind = questionKinds.find((one) => question.startsWith(`${one}.`));
    const busy = found.last?.second.id === form.value['tweede'] && found.last?.second.ended === null;
    if (!busy || kind === undefined || !found.last.open.some((one) => questionKey(one) === question)) {
      await changed(req, res);
      return;
    }
    const given = {
      kind,
      questionId: question.slice(kind.length + 1),
      value: form.value[fields.choice] ?? '',
      reason: form.value[fields.reason] ?? '',
    };
    const done = await caught(second.agree(req.actor, jobId, given), 'invalid', 'stale', 'wrong-status');
    if (done.ok) seeOther(res, withQuery(urls.tweede(jobId), { bewaard: 'afspraak' }));
    else if (done.error.code === 'invalid') {
      const faults = renamedFaults(done.error.faults, {
        keuze: fields.choice,
        reden: fields.reason,
        [`${question}.value`]: fields.choice,
        [`${question}.reason`]: fields.reason,
      });
      await page(res, found, null, { req, faults, question });
    } else await changed(req, res);
  }

  async function end(req: SignedInRequest, res: Response): Promise<void> {
    const { jobId, found } = await load(req);
    const form = parseForm(endSchema, req.body);
    if (!form.ok) {
      await page(res, found, null, { req, faults: form.faults });
      return;
    }
    if (found.last?.second.id !== form.value.tweede) {
      await changed(req, res);
      return;
    }
    const ended = await caught(
      second.endSecond(req.actor, jobId, form.value.reden),
      'invalid',
      'wrong-status',
    );
    if (ended.ok) seeOther(res, urls.tweede(jobId));
    else if (ended.error.code === 'invalid')
      await page(res, found, null, { req, faults: ended.error.faults });
    else await changed(req, res);
  }

  async function load(req: SignedInRequest): Promise<{ jobId: string; found: SecondPage }> {
    const jobId = pathParam(req, 'id');
    return { jobId, found: await second.viewSecondPage(req.actor, jobId) };
  }

  /** What was sent does not fit what is there now: the page as it is, and that nothing was stored. */
  async function changed(req: SignedInRequest, res: Response): Promise<void> {
    const { found } = await load(req);
    await page(res, found, 'changed');
  }

  async function page(
    res: Response,
    found: SecondPage,
    notice: SecondNotice | null,
    again: {
      readonly req: SignedInRequest;
      readonly faults: readonly Fault[];
      readonly question?: string;
    } | null = null,
  ): Promise<void> {
    const fields = again?.question === undefined ? null : fieldsOf(again.question);
    const worded = wordedFaults(again?.faults ?? [], secondFaults(fields));
    const typed = again === null ? null : typedValues(again.req.body);
    await renderPage(res, {
      view: 'second/second',
      title: secondText.title(found.file.job.name),
      page: secondView(found, typed, worded, notice),
      status: again !== null ? 422 : notice === 'changed' ? 409 : 200,
      errors: worded.items,
      backLink: { href: urls.functie(found.file.job.id), label: walkText.backToTasks },
    });
  }
}
