import type { ListedUpkeep, UpkeepList } from '../../../application/upkeep/viewUpkeep';
import { branchOf } from '../../../domain/organisation/chart';
import { inTreeOrder } from '../../../domain/organisation/departmentTree';
import type { ReviewState } from '../../../domain/upkeep/review';
import { calendarDate } from '../../../presentation/shared/dates';
import { reorganisationText } from '../../../presentation/upkeep/upkeepFormText';
import { reviewStateLabels, upkeepText, type UpkeepGroup } from '../../../presentation/upkeep/upkeepText';
import type {
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  SelectParams,
  StatusPillParams,
  WorkListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** The groups of the list, in order: what has to be done first. */
export const upkeepGroups: readonly UpkeepGroup[] = [
  'over-tijd',
  'aanleiding',
  'binnenkort',
  'loopt',
  'op-tijd',
];

/** The view model of `views/pages/upkeep/list.ejs`. */
export interface UpkeepListView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly filter: {
    readonly action: string;
    readonly what: SelectParams;
    readonly department: SelectParams | null;
    readonly submit: string;
    readonly clear: Link | null;
  } | null;
  readonly check: Link | null;
  readonly nothingDue: string | null;
  readonly lists: readonly WorkListParams[];
  readonly empty: EmptyStateParams | null;
  readonly term: { readonly text: string; readonly link: Link };
}

interface Asked {
  readonly group: UpkeepGroup | null;
  readonly departmentId: string;
  /** For how many functies a reorganisation was just noted. */
  readonly noted: number | null;
}

/** What is due, with what comes after it. A functie stands in one group: the first that it belongs to. */
export function listView(
  { items, termMonths, departments, toCheck }: UpkeepList,
  { group, departmentId, noted }: Asked,
): UpkeepListView {
  const { title, intro, filter, groups, toSettings, toReorganisation, term } = upkeepText;
  const branch = departmentId === '' ? null : branchOf({ departments }, departmentId);
  const inBranch = items.filter(
    ({ job }) => branch === null || (job.departmentId !== null && branch.includes(job.departmentId)),
  );
  const shown = inBranch.filter((item) => group === null || groupOf(item) === group);
  const filtered = group !== null || departmentId !== '';
  const isDue = (item: ListedUpkeep): boolean => ['over-tijd', 'aanleiding'].includes(groupOf(item));
  return {
    heading: {
      heading: title,
      intro,
      action: { href: urls.onderhoudReorganisatie(), label: toReorganisation, icon: 'plus' },
    },
    messages: noted === null ? [] : [notedMessage(noted)],
    filter:
      items.length === 0
        ? null
        : {
            action: urls.onderhoud(),
            what: {
              id: 'toon',
              name: 'toon',
              label: filter.what,
              options: [
                { value: '', label: upkeepText.all, selected: group === null },
                ...upkeepGroups.map((one) => ({ value: one, label: groups[one], selected: one === group })),
              ],
            },
            department:
              departments.length === 0
                ? null
                : {
                    id: 'afdeling',
                    name: 'afdeling',
                    label: filter.department,
                    options: [
                      { value: '', label: filter.allDepartments, selected: departmentId === '' },
                      ...inTreeOrder(departments).map(({ department, depth }) => ({
                        value: department.id,
                        label: `${'\u00a0\u00a0'.repeat(depth)}${department.name}`,
                        selected: department.id === departmentId,
                      })),
                    ],
                  },
            submit: filter.submit,
            clear: filtered ? { href: urls.onderhoud(), label: filter.clear } : null,
          },
    check: toCheck === 0 ? null : { href: urls.nakijken(), label: upkeepText.check(toCheck) },
    nothingDue: !filtered && items.length > 0 && !items.some(isDue) ? upkeepText.nothingDue : null,
    lists: upkeepGroups.flatMap((one) => {
      const found = shown.filter((item) => groupOf(item) === one);
      return found.length === 0 ? [] : [{ id: one, heading: groups[one], items: found.map(itemOf) }];
    }),
    empty: shown.length > 0 ? null : emptyOf(items.length > 0),
    term: {
      text: term(termMonths),
      link: { href: urls.instellingenOnderhoud(), label: toSettings },
    },
  };
}

function groupOf({ review, open }: ListedUpkeep): UpkeepGroup {
  if (review.state === 'over-tijd') return 'over-tijd';
  if (open.length > 0 || review.state === 'niet-nodig') return 'aanleiding';
  return review.state;
}

function itemOf({ job, review, open }: ListedUpkeep): WorkListParams['items'][number] {
  const facts = [job.department, open.length === 0 ? '' : upkeepText.open(open.length)];
  return {
    label: job.name,
    href: urls.functieOnderhoud(job.id),
    sub: facts.filter((fact) => fact !== '').join(' · '),
    status: reviewPill(review.state),
    when: review.day === null ? upkeepText.noDay : calendarDate(review.day),
    urgent: review.state === 'over-tijd',
  };
}

/** How far it is, as a pill. */
export function reviewPill(state: ReviewState): StatusPillParams {
  const label = reviewStateLabels[state];
  if (state === 'over-tijd') return { label, icon: 'triangle-alert', tone: 'let' };
  if (state === 'binnenkort' || state === 'loopt') return { label, icon: 'hourglass', tone: 'info' };
  return { label, icon: state === 'op-tijd' ? 'badge-check' : 'circle', tone: 'gewoon' };
}

function notedMessage(count: number): MessageParams {
  const { heading, text } = reorganisationText.done;
  return { id: 'vast', tone: 'goed', heading, paragraphs: [text(count)], announce: true };
}

function emptyOf(filtered: boolean): EmptyStateParams {
  const { none, empty } = upkeepText;
  return filtered
    ? { heading: none.heading, text: none.text, action: { href: urls.onderhoud(), label: none.action } }
    : empty;
}
