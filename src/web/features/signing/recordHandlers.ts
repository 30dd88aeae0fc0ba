import type { Response } from 'express';
import type { ViewedCopy } from '../../../application/signing/viewCopy';
import { refuse, type Fault } from '../../../domain/shared/failure';
import { shownCode } from '../../../domain/access/spokenCode';
import { waitText } from '../../../presentation/signing/actText';
import {
  paperText,
  reasonLimit,
  receivedText,
  signingFaultWords,
} from '../../../presentation/signing/signingText';
import { calendarDate } from '../../../presentation/shared/dates';
import { caught } from '../../shared/caught';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { MessageParams } from '../../shared/partials';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { isoDate } from '../../shared/typedDate';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { Handler, SigningDeps } from './deps';
import type { FormPage } from '../../shared/formPage';
import { renderForm } from './offerHandlers';
import { originOf } from './originOf';
import { confirmPaperSchema, emptySchema, paperSchema, receivedSchema } from './schema';

interface RecordHandlers {
  readonly showReceived: Handler;
  readonly received: Handler;
  readonly showPaper: Handler;
  readonly notePaper: Handler;
  readonly showConfirm: Handler;
  readonly confirmPaper: Handler;
  readonly dropPaper: Handler;
}

/** What HR records about a copy that is not signed here: that it was handed over, and signatures with a pen. */
export function recordHandlers({ signing }: SigningDeps): RecordHandlers {
  const view = (req: SignedInRequest): Promise<ViewedCopy> =>
    signing.viewCopy(req.actor, pathParam(req, 'exemplaar'), null, 'sign.record');

  return {
    showReceived: (req, res) => renderReceived(req, res, []),

    async received(req, res) {
      const { copy } = await view(req);
      const form = parseForm(receivedSchema, req.body);
      if (!form.ok) {
        await renderReceived(req, res, form.faults);
        return;
      }
      const { inhoud, getuige1, getuige2, toelichting } = form.value;
      const done = await caught(
        signing.recordReceipt(
          req.actor,
          {
            copyId: copy.id,
            contentSha256: inhoud,
            witnesses: [getuige1, getuige2],
            explanation: toelichting,
          },
          originOf(req),
        ),
        'invalid',
      );
      if (done.ok) seeOther(res, urls.tekenen(copy.jobId));
      else await renderReceived(req, res, done.error.faults);
    },

    showPaper: (req, res) => renderPaper(req, res, []),

    async notePaper(req, res) {
      const { copy } = await view(req);
      const form = parseForm(paperSchema, req.body);
      const typed = typedValues(req.body);
      const part = (name: string): string => (typed[`datum-${name}`] ?? '').trim();
      const day = isoDate(part('dag'), part('maand'), part('jaar'));
      if (!form.ok || day === null) {
        const noDate = day === null ? [{ field: 'datum', problem: 'geen-datum' }] : [];
        await renderPaper(req, res, [...noDate, ...(form.ok ? [] : form.faults)]);
        return;
      }
      const { inhoud, handeling, naam, bewaarplaats } = form.value;
      const given = { act: handeling, signedOn: day, signedBy: naam, keptAt: bewaarplaats };
      const done = await caught(
        signing.paper.note(req.actor, { copyId: copy.id, contentSha256: inhoud, ...given }),
        'invalid',
      );
      if (done.ok) seeOther(res, urls.tekenen(copy.jobId));
      else await renderPaper(req, res, done.error.faults);
    },

    showConfirm: (req, res) => renderConfirm(req, res),

    async confirmPaper(req, res) {
      const { copy } = await view(req);
      const form = parseForm(confirmPaperSchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      const { inhoud, melding } = form.value;
      const done = await caught(
        signing.paper.confirm(req.actor, { copyId: copy.id, contentSha256: inhoud }, melding, originOf(req)),
        'stale',
      );
      if (done.ok) seeOther(res, urls.tekenen(copy.jobId));
      else await renderConfirm(req, res, 409);
    },

    async dropPaper(req, res) {
      const { copy } = await view(req);
      const form = parseForm(emptySchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      await signing.paper.drop(req.actor, copy.id);
      seeOther(res, urls.tekenen(copy.jobId));
    },
  };

  async function renderReceived(
    req: SignedInRequest,
    res: Response,
    faults: readonly Fault[],
  ): Promise<void> {
    const viewed = await view(req);
    const { copy, content, acts } = viewed;
    if (!acts.includes('ontvangst-vastgelegd')) {
      await renderLate(res, viewed);
      return;
    }
    const worded = wordedFaults(faults, signingFaultWords);
    const typed = typedValues(req.body);
    const { title, intro, witness, witnessHint, explanation, explanationHint, submit, cancel } = receivedText;
    const name = (number: 1 | 2) => {
      const id = `getuige${String(number)}`;
      return {
        partial: 'field' as const,
        p: {
          id,
          name: id,
          label: witness(number),
          hint: witnessHint,
          value: typed[id] ?? '',
          error: worded.of(id),
          autocomplete: 'off',
        },
      };
    };
    const page: FormPage = {
      heading: { over: overOf(viewed), heading: title, intro: intro(copy.holderName) },
      messages: [],
      list: [],
      about: null,
      forms: [
        {
          action: urls.exemplaarOntvangst(copy.id),
          hidden: [{ name: 'inhoud', value: copy.contentSha256 }],
          fields: [
            name(1),
            name(2),
            {
              partial: 'textarea',
              p: {
                id: 'toelichting',
                name: 'toelichting',
                label: explanation,
                hint: explanationHint,
                value: typed['toelichting'] ?? '',
                limit: reasonLimit,
                error: worded.of('toelichting'),
              },
            },
          ],
          submit: { submit: { label: submit }, links: [{ href: urls.tekenen(copy.jobId), label: cancel }] },
        },
      ],
      aside: [],
    };
    await renderForm(res, content.job, title, page, worded.items);
  }

  async function renderPaper(req: SignedInRequest, res: Response, faults: readonly Fault[]): Promise<void> {
    const viewed = await view(req);
    const { copy, content, acts } = viewed;
    const possible = (['papier-akkoord', 'papier-gezien'] as const).filter((act) => acts.includes(act));
    if (possible.length === 0 || viewed.paperNote !== null) {
      await renderLate(res, viewed);
      return;
    }
    const worded = wordedFaults(faults, signingFaultWords);
    const typed = typedValues(req.body);
    const text = paperText;
    const line = (id: 'naam' | 'bewaarplaats', label: string, hint: string) => ({
      partial: 'field' as const,
      p: { id, name: id, label, hint, value: typed[id] ?? '', error: worded.of(id), autocomplete: 'off' },
    });
    const page: FormPage = {
      heading: { over: overOf(viewed), heading: text.title, intro: text.intro },
      messages: [],
      list: [],
      about: {
        heading: null,
        summary: { rows: possible.map((act) => ({ key: text.whichHeading, values: [text.which[act]] })) },
      },
      forms: [
        {
          action: urls.exemplaarPapier(copy.id),
          hidden: [
            { name: 'inhoud', value: copy.contentSha256 },
            { name: 'handeling', value: possible[0] ?? '' },
          ],
          fields: [
            {
              partial: 'dateField',
              p: {
                id: 'datum',
                name: 'datum',
                legend: text.date,
                hint: text.dateHint,
                error: worded.of('datum'),
                day: typed['datum-dag'] ?? '',
                month: typed['datum-maand'] ?? '',
                year: typed['datum-jaar'] ?? '',
              },
            },
            line('naam', text.name, text.nameHint),
            line('bewaarplaats', text.keptAt, text.keptAtHint),
          ],
          submit: {
            submit: { label: text.submit },
            links: [{ href: urls.tekenen(copy.jobId), label: text.cancel }],
          },
        },
      ],
      aside: [{ id: 'daarna', heading: text.goodToKnow, paragraphs: [text.afterwards] }],
    };
    await renderForm(res, content.job, text.title, page, worded.items);
  }

  async function renderConfirm(req: SignedInRequest, res: Response, status?: number): Promise<void> {
    const viewed = await view(req);
    const { copy, content, paperNote } = viewed;
    const text = paperText;
    if (paperNote === null) {
      await renderLate(res, viewed, text.nothing, status);
      return;
    }
    const { note, notedByName, notedByReader } = paperNote;
    const page: FormPage = {
      heading: { over: overOf(viewed), heading: text.confirmTitle, intro: text.confirmIntro },
      messages: [
        ...(status === 409 ? [message('veranderd', text.stale)] : []),
        ...(notedByReader ? [message('eigen', text.ownNote)] : []),
      ],
      list: [],
      about: {
        heading: null,
        summary: {
          rows: [
            { key: text.whichHeading, values: [text.which[note.act]] },
            { key: text.date, values: [calendarDate(note.signedOn)] },
            { key: text.name, values: [note.signedBy] },
            { key: text.keptAt, values: [note.keptAt] },
            { key: text.notedBy, values: [notedByName] },
          ],
        },
      },
      forms: [
        ...(notedByReader
          ? []
          : [
              {
                action: urls.exemplaarPapierBevestigen(copy.id),
                hidden: [
                  { name: 'inhoud', value: copy.contentSha256 },
                  { name: 'melding', value: note.id },
                ],
                fields: [],
                submit: { submit: { label: text.confirm } },
              },
            ]),
        {
          action: urls.exemplaarPapierWeghalen(copy.id),
          hidden: [],
          fields: [],
          submit: { submit: { label: text.drop, secondary: true } },
        },
      ],
      aside: [],
    };
    await renderForm(res, content.job, text.confirmTitle, page, [], status);
  }

  /** What was asked cannot be done (any more): says how the copy is now. */
  async function renderLate(
    res: Response,
    { copy, content, records }: ViewedCopy,
    words: { readonly heading: string; readonly text: string } = paperText.stale,
    status = 200,
  ): Promise<void> {
    const done = records.map(({ record }) => record);
    const agreed = done.some(({ act }) => act === 'akkoord' || act === 'papier-akkoord');
    const now = waitText(copy, agreed, done.at(-1)?.at ?? copy.frozenAt);
    const page: FormPage = {
      heading: { over: content.job.name, heading: words.heading },
      messages: [{ id: 'nu', tone: 'info', heading: now, paragraphs: [words.text] }],
      list: [],
      about: null,
      forms: [],
      aside: [],
    };
    await renderForm(res, content.job, words.heading, page, [], status);
  }
}

function message(
  id: string,
  { heading, text }: { readonly heading: string; readonly text: string },
): MessageParams {
  return { id, tone: 'info', heading, paragraphs: [text] };
}

/** Whose copy it is. */
export function overOf({ copy, content }: ViewedCopy): string {
  return `${content.job.name}, versie ${String(copy.version)}, ${copy.holderName} (${shownCode(copy.code)})`;
}
