import type { AccountSide, DuplicateFile } from '../../../application/duplicates/duplicateFile';
import { compareText, obstacleTexts } from '../../../presentation/duplicates/duplicateText';
import { rolesText } from '../../../presentation/people/peopleText';
import { momentOf } from '../../../presentation/shared/dates';
import type {
  CardParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  TableParams,
  TextareaParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';
import { longestReason } from './schema';

/** The view model of `views/pages/duplicates/compare.ejs`. */
export interface CompareView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly table: TableParams;
  readonly links: readonly Link[];
  readonly cards: readonly CardParams[];
  /** Null when something stands in the way. */
  readonly form: {
    readonly action: string;
    readonly hidden: readonly { readonly name: string; readonly value: number }[];
    readonly reason: TextareaParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** What was typed, and what is said about it. */
export interface TypedReason {
  readonly reason: string;
  readonly error?: string | undefined;
  /** One of the accounts changed since the page was opened. */
  readonly changed?: boolean | undefined;
}

/** Two accounts beside each other, with the form that links them when that can be done. */
export function compareView(file: DuplicateFile, typed: TypedReason): CompareView {
  const { duplicate, kept, obstacles, obstaclesSwapped } = file;
  const ids = { duplicate: duplicate.account.id, kept: kept.account.id };
  const text = compareText;
  const swap = obstaclesSwapped.length === 0 && ids.duplicate !== ids.kept;
  return {
    heading: { heading: text.title, intro: text.intro },
    messages: messagesOf(file, typed.changed === true),
    table: tableOf(duplicate, kept),
    links: [
      ...(swap ? [{ href: urls.dubbelKoppelen(ids.kept, ids.duplicate), label: text.swap }] : []),
      { href: withQuery(urls.dubbelKiezen(), { vervalt: ids.duplicate }), label: text.choose },
    ],
    cards: obstacles.length > 0 ? [] : effects(),
    form:
      obstacles.length > 0
        ? null
        : {
            action: urls.dubbelKoppelen(ids.duplicate, ids.kept),
            hidden: [
              { name: 'revisie-vervalt', value: duplicate.account.revision },
              { name: 'revisie-blijft', value: kept.account.revision },
            ],
            reason: {
              id: 'reden',
              name: 'reden',
              label: text.reason.label,
              hint: text.reason.hint,
              value: typed.reason,
              error: typed.error,
              limit: longestReason,
            },
            submit: {
              submit: { label: text.submit },
              links: [{ href: urls.dubbelen(), label: text.cancel }],
            },
          },
  };
}

function messagesOf({ duplicate, kept, obstacles }: DuplicateFile, changed: boolean): MessageParams[] {
  const { cannot, noOwnView, noOwnViewHeading } = compareText;
  const blind =
    obstacles.length === 0 && duplicate.jobs.length > 0 && !kept.account.roles.includes('medewerker');
  return [
    ...(changed
      ? [
          {
            id: 'veranderd',
            tone: 'let' as const,
            heading: compareText.changed.heading,
            paragraphs: [compareText.changed.text],
            announce: true,
          },
        ]
      : []),
    ...(obstacles.length > 0
      ? [
          {
            id: 'kan-niet',
            tone: 'let' as const,
            heading: cannot,
            paragraphs: obstacles.map((obstacle) => obstacleTexts[obstacle]),
          },
        ]
      : []),
    ...(blind
      ? [
          {
            id: 'rol',
            tone: 'let' as const,
            heading: noOwnViewHeading,
            paragraphs: [noOwnView(kept.account.name)],
          },
        ]
      : []),
  ];
}

function tableOf(duplicate: AccountSide, kept: AccountSide): TableParams {
  const { rows, none, noNumber, never, active, stopped, amount } = compareText;
  const names = (list: readonly { readonly name: string }[]): string =>
    list.length === 0 ? none : list.map(({ name }) => name).join(', ');
  const row = (key: string, of: (side: AccountSide) => string): TableParams['rows'][number] => [
    { text: key, header: true },
    { text: of(duplicate) },
    { text: of(kept) },
  ];
  return {
    id: 'accounts',
    caption: compareText.table,
    captionHidden: true,
    head: [{ text: compareText.what }, { text: compareText.duplicate }, { text: compareText.kept }],
    rows: [
      row(rows.name, ({ account }) => account.name),
      row(rows.email, ({ account }) => account.email),
      row(rows.staffNumber, ({ account }) => (account.staffNumber === '' ? noNumber : account.staffNumber)),
      row(rows.department, ({ department }) => department?.name ?? none),
      row(rows.roles, ({ account }) => rolesText(account.roles)),
      row(rows.account, ({ account }) => (account.active ? active : stopped)),
      row(rows.lastSignIn, ({ lastSignIn }) => (lastSignIn === null ? never : momentOf(lastSignIn))),
      row(rows.jobs, ({ jobs }) => names(jobs)),
      row(rows.leads, ({ leads }) => names(leads)),
      row(rows.replacements, ({ replacements }) => (replacements === 0 ? none : String(replacements))),
      row(rows.acts, ({ acts }) => amount(acts)),
    ],
  };
}

function effects(): readonly CardParams[] {
  const { follows, stays, stops } = compareText;
  return [
    { id: 'gaat-mee', size: 's', heading: follows.heading, list: follows.points },
    { id: 'blijft', size: 's', heading: stays.heading, list: stays.points },
    { id: 'stopt', size: 's', heading: stops.heading, list: stops.points, paragraphs: [stops.undo] },
  ];
}
