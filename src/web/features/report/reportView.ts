import type { Report } from '../../../application/report/viewReport';
import {
  qualityRows,
  reportGroups,
  twiceHidden,
  twiceRows,
  twiceWarning,
  type ReportGroup,
} from '../../../presentation/report/reportRows';
import { countText, reportText } from '../../../presentation/report/reportText';
import { layOutBars, type LaidOutBarPicture } from '../../shared/barPicture';
import type {
  EmptyStateParams,
  PageHeadingParams,
  SummaryListParams,
  TableParams,
} from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/report/report.ejs`. */
export interface ReportView {
  readonly heading: PageHeadingParams;
  readonly empty: EmptyStateParams | null;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly picture: LaidOutBarPicture;
    readonly table: TableParams;
  }[];
  readonly quality: { readonly heading: string; readonly list: SummaryListParams };
  readonly twice: {
    readonly heading: string;
    /** Null when there is too little to tell; `none` says so. */
    readonly list: SummaryListParams | null;
    readonly none: string;
    /** Null when there are enough. */
    readonly warning: string | null;
    /** Why figures are left out; null when none is. */
    readonly hidden: string | null;
    readonly meaning: string;
    readonly explanation: readonly string[];
  };
}

/** The report as pictures and tables. */
export function reportView(report: Report): ReportView {
  const nothing = report.statuses.total === null;
  return {
    heading: {
      over: report.organisationName,
      heading: reportText.title,
      intro: reportText.intro,
      action: nothing
        ? undefined
        : { href: urls.rapportBestand(reportText.fileName), label: reportText.download, icon: 'download' },
    },
    empty: nothing ? reportText.none : null,
    groups: reportGroups(report).map(groupView),
    quality: {
      heading: reportText.quality,
      list: { rows: qualityRows(report).map(({ label, value }) => ({ key: label, values: [value] })) },
    },
    twice: {
      heading: reportText.twice.heading,
      list:
        report.twice === null
          ? null
          : { rows: twiceRows(report).map(({ label, value }) => ({ key: label, values: [value] })) },
      none: reportText.twice.none,
      warning: twiceWarning(report),
      hidden: twiceHidden(report),
      meaning: reportText.twice.meaning,
      explanation: reportText.twice.explanation,
    },
  };
}

function groupView({ id, heading, rows, total }: ReportGroup): ReportView['groups'][number] {
  const cells = rows.map(({ label, count }) => ({ label, value: count, text: countText(count) }));
  return {
    id,
    heading,
    picture: layOutBars({
      id,
      title: heading,
      description: cells.map(({ label, text }) => `${label}: ${text}.`).join(' '),
      bars: cells,
    }),
    table: {
      id: `${id}-tabel`,
      caption: reportText.table(heading),
      captionHidden: true,
      head: [{ text: reportText.heads.what }, { text: reportText.heads.count, numeric: true }],
      rows: [
        ...cells.map(({ label, text }) => [
          { text: label, header: true },
          { text, numeric: true },
        ]),
        [
          { text: reportText.total, header: true },
          { text: countText(total), numeric: true },
        ],
      ],
    },
  };
}
