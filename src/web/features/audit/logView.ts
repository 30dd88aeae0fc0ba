import type { LogPage } from '../../../application/audit/viewLog';
import { eventKindLabel, eventKinds } from '../../../presentation/audit/eventText';
import {
  checkResultText,
  didText,
  eventNamesOf,
  logText,
  whenText,
  whoText,
} from '../../../presentation/audit/logText';
import type {
  EmptyStateParams,
  FieldParams,
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SelectParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';
import type { Asked } from './askedOf';
import { eventIcon } from '../../shared/eventIcon';
import { logFiles } from './exportHandler';

/** The view model of `views/pages/audit/log.ejs`. */
export interface LogView {
  readonly heading: PageHeadingParams;
  readonly filter: {
    readonly action: string;
    readonly kind: SelectParams;
    readonly person: FieldParams;
    readonly day: FieldParams;
    readonly submit: string;
    readonly clear: Link | null;
  };
  readonly list: { readonly heading: string; readonly timeline: TimelineParams } | null;
  readonly empty: EmptyStateParams | null;
  readonly newest: Link | null;
  readonly older: Link | null;
  readonly check: {
    readonly heading: string;
    readonly intro: string;
    readonly results: readonly MessageParams[];
    readonly never: string | null;
    readonly action: string;
    readonly chain: RadiosParams;
    readonly noted: FieldParams;
    readonly submit: string;
  };
  readonly download: {
    readonly heading: string;
    readonly intro: string;
    readonly links: readonly Link[];
    readonly server: string;
    readonly rights: Link;
  };
}

/** A page of the log. `noted` is what was typed in the form of the check, when that was refused. */
export function logView(
  log: LogPage,
  asked: Asked,
  noted: { readonly value: string; readonly error: string | undefined } = { value: '', error: undefined },
): LogView {
  const { question } = asked;
  const filtered = question.kind !== null || asked.person !== '' || asked.day !== '';
  const inAddress = { soort: question.kind ?? '', wie: asked.person, dag: asked.day };
  const names = eventNamesOf(log.names);
  const lastSequence = log.events.at(-1)?.row.sequence;
  return {
    heading: { heading: logText.title, intro: logText.intro },
    filter: filterOf(asked, filtered),
    list:
      log.events.length === 0
        ? null
        : {
            heading: logText.heading(log.entries),
            timeline: {
              items: log.events.map(({ row, event }) => ({
                strong: whoText({ ...row, event }, names),
                text: didText({ ...row, event }, names),
                meta: whenText(row.sequence, row.at),
                at: row.at,
                icon: event === null ? 'triangle-alert' : eventIcon(event.kind),
                done: true,
              })),
            },
          },
    empty:
      log.events.length > 0
        ? null
        : {
            heading: logText.none.heading,
            text: logText.none.text,
            action: { href: urls.logboek(), label: logText.none.action },
          },
    newest:
      question.before === null ? null : { href: withQuery(urls.logboek(), inAddress), label: logText.newest },
    older:
      log.hasOlder && lastSequence !== undefined
        ? {
            href: withQuery(urls.logboek(), { ...inAddress, voor: String(lastSequence) }),
            label: logText.older,
          }
        : null,
    check: checkOf(log, noted),
    download: {
      heading: logText.download.heading,
      intro: logText.download.intro,
      links: (['organisatie', 'installatie'] as const).map((chain) => ({
        href: urls.logboekExport(logFiles[chain]),
        label: logText.download.links[chain],
      })),
      server: logText.download.server,
      rights: { href: urls.rechten(), label: logText.download.rights },
    },
  };
}

function filterOf({ question, person, day, errors }: Asked, filtered: boolean): LogView['filter'] {
  const { filter } = logText;
  return {
    action: urls.logboek(),
    kind: {
      id: 'soort',
      name: 'soort',
      label: filter.kind,
      options: [
        { value: '', label: filter.allKinds, selected: question.kind === null },
        ...eventKinds.map((kind) => ({
          value: kind,
          label: eventKindLabel(kind),
          selected: kind === question.kind,
        })),
      ],
    },
    person: {
      id: 'wie',
      name: 'wie',
      label: `${filter.person} (${filter.personHint.toLowerCase()})`,
      value: person,
      type: 'search',
    },
    day: {
      id: 'dag',
      name: 'dag',
      label: `${filter.day} (${filter.dayHint.toLowerCase()})`,
      value: day,
      error: errors[0]?.message,
    },
    submit: filter.submit,
    clear: filtered ? { href: urls.logboek(), label: filter.clear } : null,
  };
}

function checkOf(
  { lastChecks }: LogPage,
  noted: { readonly value: string; readonly error: string | undefined },
): LogView['check'] {
  const { check } = logText;
  const results = (['organisatie', 'installatie'] as const).flatMap((chain) => {
    const last = lastChecks[chain];
    if (last === null) return [];
    const { good, heading, paragraphs } = checkResultText(chain, last);
    return [
      {
        id: `gecontroleerd-${chain}`,
        tone: good ? ('goed' as const) : ('let' as const),
        heading,
        headingLevel: 3 as const,
        paragraphs,
      },
    ];
  });
  return {
    heading: check.heading,
    intro: check.intro,
    results,
    never: results.length === 0 ? check.never : null,
    action: urls.logboekControle(),
    chain: {
      id: 'keten',
      name: 'keten',
      legend: check.chain,
      hint: check.chainHint,
      small: true,
      options: (['organisatie', 'installatie'] as const).map((chain) => ({
        value: chain,
        label: check.chains[chain],
        checked: chain === 'organisatie',
      })),
    },
    noted: {
      id: 'getal',
      name: 'getal',
      label: check.noted,
      hint: check.notedHint,
      value: noted.value,
      error: noted.error,
      spellcheck: false,
    },
    submit: check.submit,
  };
}
