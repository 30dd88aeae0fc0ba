import type { AccountSide, DuplicateFile } from '../../../application/duplicates/duplicateFile';
import { compareText, obstacleTexts } from '../../../presentation/duplicates/duplicateText';
import { rolesText } from '../../../presentation/people/peopleText';
import { momentOf } from '../../../presentation/shared/dates';
import type {
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';
import { longestReason } from './schema';

/** The view model of `views/pages/duplicates/compare.ejs`. */
export interface CompareView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  /** The account that is left, and the one that stays. */
  readonly sides: readonly {
    readonly id: string;
    readonly heading: string;
    readonly facts: SummaryListParams;
  }[];
  readonly links: readonly Link[];
  /** What follows, what stays as it is and what stops; shown with the form. */
  readonly effects: {
    readonly heading: string;
    readonly parts: readonly { readonly heading: string; readonly points: readonly string[] }[];
  };
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
    sides: [
      { id: 'vervalt', heading: text.duplicate, facts: factsOf(duplicate) },
      { id: 'blijft', heading: text.kept, facts: factsOf(kept) },
    ],
    links: [
      ...(swap ? [{ href: urls.dubbelKoppelen(ids.kept, ids.duplicate), label: text.swap }] : []),
      { href: withQuery(urls.dubbelKiezen(), { vervalt: ids.duplicate }), label: text.choose },
    ],
    effects: { heading: text.effects, parts: [text.follows, text.stays, text.stops] },
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

function factsOf(side: AccountSide): SummaryListParams {
  const { rows, none, noNumber, never, active, stopped, amount } = compareText;
  const { account, department, jobs, leads, replacements, lastSignIn, acts } = side;
  const names = (list: readonly { readonly name: string }[]): readonly string[] =>
    list.length === 0 ? [none] : list.map(({ name }) => name);
  return {
    rows: [
      { key: rows.name, values: [account.name] },
      { key: rows.email, values: [account.email] },
      { key: rows.staffNumber, values: [account.staffNumber === '' ? noNumber : account.staffNumber] },
      { key: rows.department, values: [department?.name ?? none] },
      { key: rows.roles, values: [rolesText(account.roles)] },
      { key: rows.account, values: [account.active ? active : stopped] },
      { key: rows.lastSignIn, values: [lastSignIn === null ? never : momentOf(lastSignIn)] },
      { key: rows.jobs, values: names(jobs) },
      { key: rows.leads, values: names(leads) },
      { key: rows.replacements, values: [replacements === 0 ? none : String(replacements)] },
      { key: rows.acts, values: [amount(acts)] },
    ],
  };
}
