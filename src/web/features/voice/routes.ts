import type { Response } from 'express';
import { z } from 'zod';
import type { VoiceUseCases } from '../../../application/voice/voiceUseCases';
import type { AskedRound, VoicesOfJob } from '../../../application/voice/viewVoices';
import { authorise } from '../../../application/shared/authorise';
import type { Fault } from '../../../domain/shared/failure';
import { longestVoice } from '../../../domain/voice/voice';
import { askedText, voiceFaults, voiceText } from '../../../presentation/voice/voiceText';
import { walkText } from '../../../presentation/walk/walkMessages';
import { caught } from '../../shared/caught';
import { routes, type Route } from '../../shared/defineRoutes';
import { manyChoices, optionalLine, optionalText, requiredLine, revision } from '../../shared/formFields';
import { parseForm, typedChoices, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { isoDate } from '../../shared/typedDate';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { askedView, type AskedNotice } from './askedView';
import { voicesView, type VoicesNotice } from './voicesView';

export interface VoiceDeps {
  readonly voice: VoiceUseCases;
}

const askSchema = z.strictObject({
  wie: manyChoices(200),
  punten: manyChoices(100),
  vraag: optionalText(longestVoice),
  'uiterlijk-dag': optionalLine(10),
  'uiterlijk-maand': optionalLine(10),
  'uiterlijk-jaar': optionalLine(10),
});

/** Asking who knows the work for their view, and deciding on it. */
export function voiceRoutes({ voice }: VoiceDeps): readonly Route[] {
  return routes(
    { method: 'get', path: urls.zienswijzen.pattern, action: 'voice.read', handler: show },
    { method: 'post', path: urls.zienswijzen.pattern, action: 'voice.ask', handler: ask },
    { method: 'post', path: urls.zienswijzenBesluiten.pattern, action: 'voice.decide', handler: decide },
    { method: 'get', path: urls.zienswijze.pattern, action: 'voice.give', handler: showAsked },
    { method: 'post', path: urls.zienswijze.pattern, action: 'voice.give', handler: give },
  );

  async function show(req: SignedInRequest, res: Response): Promise<void> {
    const notice = queryValue(req, 'bewaard') === 'ja' ? 'saved' : null;
    await voicesPage(req, res, 200, [], notice);
  }

  async function ask(req: SignedInRequest, res: Response): Promise<void> {
    const jobId = pathParam(req, 'id');
    const { file } = await voice.viewVoices(req.actor, jobId);
    authorise(req.actor, 'voice.ask', file.acted);
    const form = parseForm(askSchema, req.body);
    const typed = typedValues(req.body);
    if (!form.ok) {
      await voicesPage(req, res, 422, form.faults, null);
      return;
    }
    const day = (part: string): string => (typed[`uiterlijk-${part}`] ?? '').trim();
    // What is no date at all is told with the other faults.
    const dueOn = isoDate(day('dag'), day('maand'), day('jaar')) ?? 'geen';
    const { wie, punten, vraag } = form.value;
    const given = { jobId, question: vraag, points: punten, accountIds: wie, dueOn };
    const asked = await caught(voice.askViews(req.actor, given), 'invalid', 'wrong-status');
    if (asked.ok) seeOther(res, urls.zienswijzen(jobId));
    else if (asked.error.code === 'invalid') await voicesPage(req, res, 422, asked.error.faults, null);
    else await voicesPage(req, res, 409, [], 'changed');
  }

  async function decide(req: SignedInRequest, res: Response): Promise<void> {
    const jobId = pathParam(req, 'id');
    const voices = await voice.viewVoices(req.actor, jobId);
    authorise(req.actor, 'voice.decide', voices.file.acted);
    const open = voices.records.find(({ round }) => round.closed === null)?.round;
    const typed = typedValues(req.body);
    if (open === undefined) {
      await voicesPage(req, res, 409, [], 'changed');
      return;
    }
    const schema = z.strictObject({
      ronde: requiredLine(200),
      wat: z.enum(['bewaren', 'sluiten']),
      ...Object.fromEntries(open.points.map((point) => [`besluit-${point}`, optionalText(longestVoice)])),
      ...Object.fromEntries(open.points.map((point) => [`revisie-${point}`, revision()])),
    });
    const form = parseForm(schema, req.body);
    if (typed['ronde'] !== open.id && typed['ronde'] !== undefined) {
      await voicesPage(req, res, 409, [], 'changed');
      return;
    }
    if (!form.ok) {
      await voicesPage(req, res, 422, form.faults, null);
      return;
    }
    const given = open.points.map((point) => ({
      point,
      text: (typed[`besluit-${point}`] ?? '').trim(),
      revision: Number(typed[`revisie-${point}`]),
    }));
    const saved = await caught(voice.decideViews(req.actor, open.id, given), 'stale', 'wrong-status');
    if (!saved.ok) {
      await voicesPage(req, res, 409, [], saved.error.code === 'stale' ? 'stale' : 'changed');
      return;
    }
    if (typed['wat'] === 'bewaren') {
      seeOther(res, withQuery(urls.zienswijzen(jobId), { bewaard: 'ja' }));
      return;
    }
    const closed = await caught(voice.closeViews(req.actor, open.id), 'not-ready', 'wrong-status');
    if (closed.ok) seeOther(res, urls.zienswijzen(jobId));
    else if (closed.error.code === 'wrong-status') await voicesPage(req, res, 409, [], 'changed');
    else {
      const faults = closed.error.missing.map((point) => ({
        field: `besluit-${point}`,
        problem: 'besluit-nodig',
      }));
      // What was typed is stored by now: the page shows that, with its revisions.
      await voicesPage(req, res, 422, faults, null, false);
    }
  }

  async function voicesPage(
    req: SignedInRequest,
    res: Response,
    status: number,
    faults: readonly Fault[],
    notice: VoicesNotice | null,
    again = status !== 200,
  ): Promise<void> {
    const voices: VoicesOfJob = await voice.viewVoices(req.actor, pathParam(req, 'id'));
    const worded = wordedFaults(faults, voiceFaults(voices.points));
    const typed = {
      values: typedValues(req.body),
      who: typedChoices(req.body, 'wie'),
      points: typedChoices(req.body, 'punten'),
    };
    await renderPage(res, {
      view: 'voice/voices',
      title: voiceText.title(voices.file.job.name),
      page: voicesView(voices, again && notice !== 'changed' ? typed : null, worded, notice),
      status,
      errors: worded.items,
      backLink: { href: urls.functie(voices.file.job.id), label: walkText.backToTasks },
    });
  }

  async function showAsked(req: SignedInRequest, res: Response): Promise<void> {
    const asked = await voice.viewAsked(req.actor, pathParam(req, 'id'));
    await askedPage(res, asked, 200, [], queryValue(req, 'bewaard') === 'ja' ? 'saved' : null, null);
  }

  async function give(req: SignedInRequest, res: Response): Promise<void> {
    const jobId = pathParam(req, 'id');
    const asked = await voice.viewAsked(req.actor, jobId);
    const { round } = asked;
    const typed = typedValues(req.body);
    const each = (part: string, field: z.ZodType): Record<string, z.ZodType> =>
      Object.fromEntries(round.points.map((point) => [`${part}-${point}`, field]));
    const schema = z.strictObject({
      ronde: requiredLine(200),
      ...each('oordeel', optionalLine(50)),
      ...each('tekst', optionalText(longestVoice)),
      ...each('keuze', optionalLine(50)),
      ...each('revisie', revision()),
    });
    const form = parseForm(schema, req.body);
    if (round.closed !== null || (typed['ronde'] !== undefined && typed['ronde'] !== round.id)) {
      await askedPage(res, asked, 409, [], 'tooLate', null);
      return;
    }
    if (!form.ok) {
      await askedPage(res, asked, 422, form.faults, null, typed);
      return;
    }
    const given = round.points.map((point) => ({
      point,
      verdict: typed[`oordeel-${point}`] ?? '',
      text: (typed[`tekst-${point}`] ?? '').trim(),
      choice: typed[`keuze-${point}`] ?? '',
      revision: Number(typed[`revisie-${point}`]),
    }));
    const saved = await caught(
      voice.giveView(req.actor, round.id, given),
      'invalid',
      'stale',
      'wrong-status',
    );
    if (saved.ok) {
      seeOther(res, withQuery(urls.zienswijze(jobId), { bewaard: 'ja' }));
      return;
    }
    const now = await voice.viewAsked(req.actor, jobId);
    if (saved.error.code === 'invalid') {
      // "plannen-maken.tekst" → "tekst-plannen-maken"
      const faults = saved.error.faults.map((fault) => {
        const [point = '', part = ''] = fault.field.split('.');
        return { ...fault, field: `${part}-${point}` };
      });
      await askedPage(res, now, 422, faults, null, typed);
    } else if (saved.error.code === 'stale') await askedPage(res, now, 409, [], 'stale', typed);
    else await askedPage(res, now, 409, [], 'tooLate', null);
  }
}

async function askedPage(
  res: Response,
  asked: AskedRound,
  status: number,
  faults: readonly Fault[],
  notice: AskedNotice | null,
  typed: Readonly<Record<string, string>> | null,
): Promise<void> {
  const worded = wordedFaults(faults, voiceFaults(asked.round.points));
  await renderPage(res, {
    view: 'voice/asked',
    title: askedText.title(asked.job.name),
    page: askedView(asked, typed, worded, notice),
    status,
    errors: worded.items,
  });
}
