import type { CheckOutcome } from '../../../application/signing/checkFile';
import { shownCode } from '../../../domain/access/spokenCode';
import { actLine } from '../../../presentation/signing/actText';
import { checkFileText, copyStatusText } from '../../../presentation/signing/checkFileText';
import { calendarDate } from '../../../presentation/shared/dates';
import type { FieldParams, FileFieldParams, MessageParams, SummaryListParams } from '../../shared/partials';
import { urls } from '../../urls';

/** What was asked, and what the register says. */
export interface Answer {
  readonly of: 'file' | 'code';
  readonly outcome: CheckOutcome;
}

/** The view model of `views/pages/check/check.ejs`. */
export interface CheckView {
  readonly heading: { readonly heading: string; readonly intro: string };
  readonly message: MessageParams | null;
  readonly details: {
    readonly rows: SummaryListParams;
    readonly acts: { readonly heading: string; readonly lines: readonly string[] };
  } | null;
  /** Null when this visitor may not ask. */
  readonly form: {
    readonly action: string;
    readonly csrfToken: string;
    readonly field: FileFieldParams;
    readonly submit: string;
    readonly code: {
      readonly heading: string;
      readonly field: FieldParams;
      readonly submit: string;
    };
  } | null;
  readonly explanation: { readonly heading: string; readonly points: readonly string[] };
}

interface Shown {
  readonly may: boolean;
  readonly fault: string | undefined;
  readonly answer: Answer | undefined;
  readonly isSignedIn: boolean;
  readonly csrfToken: string;
}

export function checkView({ may, fault, answer, isSignedIn, csrfToken }: Shown): CheckView {
  const text = checkFileText;
  return {
    heading: { heading: text.title, intro: text.intro },
    message: may ? (answer === undefined ? null : messageOf(answer)) : closedMessage(isSignedIn),
    details: answer === undefined ? null : shownDetails(answer.outcome),
    form: may
      ? {
          action: urls.controleer(),
          csrfToken,
          field: {
            id: 'bestand',
            name: 'bestand',
            ...text.field,
            accept: '.pdf,application/pdf',
            error: fault,
          },
          submit: text.submit,
          code: {
            heading: text.code.heading,
            field: {
              id: 'code',
              name: 'code',
              label: text.code.label,
              hint: text.code.hint,
              value: '',
              width: 'midden',
              autocomplete: 'off',
              spellcheck: false,
            },
            submit: text.code.submit,
          },
        }
      : null,
    explanation: { heading: text.proves.heading, points: text.proves.points },
  };
}

function shownDetails(outcome: CheckOutcome): CheckView['details'] {
  switch (outcome.kind) {
    case 'details':
      return detailsOf(outcome);
    case 'ruling':
      return rulingDetails(outcome);
    case 'objection-decision':
      return objectionDetails(outcome);
    default:
      return null;
  }
}

function closedMessage(isSignedIn: boolean): MessageParams {
  const { heading, text, link } = checkFileText.closed;
  return {
    id: 'antwoord',
    tone: 'info',
    heading,
    paragraphs: [text],
    ...(isSignedIn ? {} : { links: [{ href: urls.inloggen(), label: link }] }),
  };
}

function messageOf({ of, outcome }: Answer): MessageParams {
  const base = { id: 'antwoord', announce: true } as const;
  const { known, knownCode, unknown, unknownCode, details, ended } = checkFileText;
  if (outcome.kind === 'details') {
    const { copy, seals, lastSeals } = outcome;
    const isOver = copy.status === 'vervangen' || copy.status === 'ingetrokken';
    return {
      ...base,
      tone: isOver ? 'let' : 'goed',
      heading: of === 'file' ? details.heading : details.codeHeading,
      paragraphs: [
        (of === 'file' ? known : knownCode).text,
        ...(seals !== null && seals < lastSeals ? [details.notLast] : []),
        ...(isOver ? [ended.functieprofiel] : []),
      ],
      links: [{ href: urls.exemplaar(copy.id), label: details.open }],
    };
  }
  if (outcome.kind === 'ruling') {
    const { withdrawn, id } = outcome.ruling;
    return {
      ...base,
      tone: withdrawn === null ? 'goed' : 'let',
      heading: of === 'file' ? details.heading : details.codeHeading,
      paragraphs: [
        (of === 'file' ? known : knownCode).text,
        ...(withdrawn === null ? [] : [ended.indelingsbesluit]),
      ],
      links: [{ href: urls.besluit(id), label: checkFileText.ruling.open }],
    };
  }
  if (outcome.kind === 'objection-decision') {
    const { ruling, number, part } = outcome;
    const isOver = ruling.withdrawn !== null;
    return {
      ...base,
      tone: isOver ? 'let' : 'goed',
      heading: details.heading,
      paragraphs: [known.text, ...(isOver ? [ended['besluit-op-bezwaar']] : [])],
      links: [
        {
          href:
            part === 'hr'
              ? urls.bezwaarBesluit(ruling.id, number)
              : urls.mijnBezwaarBesluit(ruling.id, number),
          label: checkFileText.objection.open,
        },
      ],
    };
  }
  if (outcome.kind === 'known') {
    const { document, madeAt, holds } = outcome;
    const words = of === 'file' ? known : knownCode;
    return {
      ...base,
      tone: holds ? 'goed' : 'let',
      heading: words.heading,
      paragraphs: [words.text, checkFileText.onList(document, madeAt), ...(holds ? [] : [ended[document]])],
    };
  }
  const words = of === 'file' ? unknown : unknownCode;
  return { ...base, tone: 'let', heading: words.heading, paragraphs: [words.text] };
}

function rulingDetails({
  ruling,
  jobName,
}: Extract<CheckOutcome, { kind: 'ruling' }>): NonNullable<CheckView['details']> {
  const { details, ruling: text } = checkFileText;
  const { withdrawn } = ruling;
  const row = (key: string, value: string): SummaryListParams['rows'][number] => ({ key, values: [value] });
  return {
    rows: {
      rows: [
        row(text.kind, text.kindName),
        row(details.job, jobName),
        row(details.holder, ruling.holderName),
        row(details.code, shownCode(ruling.code)),
        row(text.inForce, calendarDate(ruling.inForceFrom)),
        row(details.status, withdrawn === null ? text.holds : text.withdrawn(withdrawn.at)),
      ],
    },
    acts: {
      heading: text.happened,
      lines: [text.given(ruling.givenAt), ...(withdrawn === null ? [] : [text.reason(withdrawn.reason)])],
    },
  };
}

function objectionDetails({
  ruling,
  jobName,
  decidedAt,
}: Extract<CheckOutcome, { kind: 'objection-decision' }>): NonNullable<CheckView['details']> {
  const { details, ruling: rulingWords, objection: text } = checkFileText;
  const { withdrawn } = ruling;
  const row = (key: string, value: string): SummaryListParams['rows'][number] => ({ key, values: [value] });
  return {
    rows: {
      rows: [
        row(rulingWords.kind, text.kindName),
        row(details.job, jobName),
        row(details.holder, ruling.holderName),
        row(text.about, shownCode(ruling.code)),
      ],
    },
    acts: {
      heading: rulingWords.happened,
      lines: [text.decided(decidedAt), ...(withdrawn === null ? [] : [text.rulingWithdrawn(withdrawn.at)])],
    },
  };
}

function detailsOf({
  copy,
  jobName,
  records,
  seals,
}: Extract<CheckOutcome, { kind: 'details' }>): NonNullable<CheckView['details']> {
  const text = checkFileText.details;
  const row = (key: string, value: string): SummaryListParams['rows'][number] => ({ key, values: [value] });
  return {
    rows: {
      rows: [
        row(text.job, jobName),
        row(text.holder, copy.holderName),
        row(text.version, String(copy.version)),
        row(text.code, shownCode(copy.code)),
        row(text.status, copyStatusText[copy.status]),
        ...(seals === null ? [] : [row(text.seals, text.sealCount(seals))]),
      ],
    },
    acts: {
      heading: text.acts,
      lines:
        records.length === 0
          ? [text.noActs]
          : records.map(({ record }) => {
              const { who, did, when } = actLine(record);
              return `${who} ${did}, ${when}`;
            }),
    },
  };
}
