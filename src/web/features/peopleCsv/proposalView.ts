import type { PeopleProposal, PlannedPerson, RowPlan } from '../../../application/peopleFile/personRows';
import { peopleCsvColumns, proposalText } from '../../../presentation/peopleCsv/peopleCsvText';
import type {
  EmptyStateParams,
  PageHeadingParams,
  SubmitRowParams,
  TableParams,
} from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/peopleCsv/proposal.ejs`. */
export interface ProposalView {
  readonly heading: PageHeadingParams;
  readonly proposal: string;
  readonly action: string;
  readonly tables: readonly { readonly heading: string; readonly table: TableParams }[];
  /** Who stays as they are; empty: nobody. */
  readonly unchanged: string;
  /** Null when there is something to do. */
  readonly nothing: EmptyStateParams | null;
  readonly submit: SubmitRowParams;
}

/** What a file would do: who is added, and who is changed in what. */
export function proposalView({ id, plans }: PeopleProposal): ProposalView {
  const text = proposalText;
  const of = <Kind extends RowPlan['kind']>(kind: Kind) =>
    plans.filter((plan): plan is Extract<RowPlan, { kind: Kind }> => plan.kind === kind);
  const [added, changed, same] = [of('added'), of('changed'), of('unchanged').length];
  return {
    heading: { heading: text.title, intro: text.intro },
    proposal: id,
    action: urls.mensenVoorstel(),
    tables: [
      ...(added.length === 0 ? [] : [addedTable(added)]),
      ...(changed.length === 0 ? [] : [changedTable(changed)]),
    ],
    unchanged: same === 0 ? '' : text.unchanged(same),
    nothing:
      added.length + changed.length > 0
        ? null
        : {
            heading: text.nothing.heading,
            text: text.nothing.text,
            action: { href: urls.mensen(), label: text.nothing.action },
          },
    submit: {
      submit: { label: text.apply },
      links: [{ href: urls.mensen(), label: text.cancel }],
    },
  };
}

const heads = (...texts: readonly string[]) => texts.map((text) => ({ text }));

function addedTable(
  plans: readonly { readonly row: number; readonly person: PlannedPerson }[],
): ProposalView['tables'][number] {
  const { name, email, staffNumber, department } = peopleCsvColumns;
  const heading = proposalText.added(plans.length);
  return {
    heading,
    table: {
      id: 'erbij',
      caption: heading,
      captionHidden: true,
      head: heads(name, email, staffNumber, department, proposalText.row),
      rows: plans.map(({ row, person }) => [
        { text: person.name, header: true },
        { text: person.email },
        { text: person.staffNumber === '' ? proposalText.none : person.staffNumber },
        { text: person.departmentName === '' ? proposalText.none : person.departmentName },
        { text: String(row) },
      ]),
    },
  };
}

function changedTable(
  plans: readonly Extract<RowPlan, { kind: 'changed' }>[],
): ProposalView['tables'][number] {
  const heading = proposalText.changed(plans.length);
  return {
    heading,
    table: {
      id: 'veranderd',
      caption: heading,
      captionHidden: true,
      head: heads(peopleCsvColumns.name, proposalText.change, proposalText.row),
      rows: plans.map(({ row, before, person }) => [
        { text: before.name, header: true, sub: before.email },
        { text: changesOf(before, person) },
        { text: String(row) },
      ]),
    },
  };
}

function changesOf(before: PlannedPerson, after: PlannedPerson): string {
  const { name, staffNumber, department } = peopleCsvColumns;
  return [
    { column: name, from: before.name, to: after.name },
    { column: staffNumber, from: before.staffNumber, to: after.staffNumber },
    { column: department, from: before.departmentName, to: after.departmentName },
  ]
    .filter(({ from, to }) => from !== to)
    .map(({ column, from, to }) => proposalText.fromTo(column, from, to))
    .join('; ');
}
