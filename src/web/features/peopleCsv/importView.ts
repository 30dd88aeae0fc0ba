import type { PersonRow, RowFault } from '../../../application/peopleFile/personRows';
import { faultText } from '../../../presentation/failureMessages';
import { importText, peopleCsvColumns, rowFaultWords } from '../../../presentation/peopleCsv/peopleCsvText';
import type {
  FileFieldParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  TableParams,
} from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/peopleCsv/import.ejs`. */
export interface ImportView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  /** Null when no row is wrong. */
  readonly faults: { readonly heading: string; readonly intro: string; readonly table: TableParams } | null;
  readonly action: string;
  readonly file: { readonly heading: string; readonly field: FileFieldParams };
  /** How the part beside the form is called. */
  readonly aside: string;
  readonly explanation: readonly {
    readonly id: string;
    readonly heading: string;
    readonly points: readonly string[];
  }[];
  readonly submit: SubmitRowParams;
}

/** More faults than anyone mends at once are not shown. */
const mostShown = 100;

/** Choosing a file, with what was wrong with the last one. */
export function importView(given: {
  readonly faults?: readonly RowFault[];
  readonly message?: MessageParams;
  readonly error?: string | undefined;
}): ImportView {
  const { faults = [], message = null, error } = given;
  const text = importText;
  return {
    heading: { heading: text.title, intro: text.intro },
    message,
    faults: faults.length === 0 ? null : faultsOf(faults),
    action: urls.mensenImporteren(),
    file: {
      heading: text.file.heading,
      field: {
        id: 'bestand',
        name: 'bestand',
        label: text.file.label,
        hint: text.file.hint,
        accept: '.csv,text/csv',
        error,
      },
    },
    aside: text.aside,
    explanation: [
      { id: 'vorm', heading: text.howHeading, points: text.how },
      { id: 'nooit', heading: text.staysHeading, points: text.stays },
    ],
    submit: { submit: { label: text.look }, links: [{ href: urls.mensen(), label: text.cancel }] },
  };
}

function faultsOf(faults: readonly RowFault[]): NonNullable<ImportView['faults']> {
  const shown = faults.slice(0, mostShown);
  return {
    heading: importText.faultsHeading,
    intro: importText.faultsIntro(shown.length, faults.length),
    table: {
      id: 'fouten',
      caption: importText.faultsHeading,
      captionHidden: true,
      head: importText.faultHeads.map((text) => ({ text })),
      rows: shown.map(({ row, column, problem, params }) => [
        { text: String(row), header: true },
        { text: peopleCsvColumns[column] },
        {
          text: faultText(
            { field: column, problem, ...(params === undefined ? {} : { params }) },
            rowFaultWords,
          ),
        },
      ]),
    },
  };
}

/** Why a proposal was not carried out, with the rows that are something else now. */
export function refusedMessage(
  words: { readonly heading: string; readonly paragraphs: readonly string[] },
  rows: readonly PersonRow[] = [],
): MessageParams {
  const most = 20;
  const list = rows.slice(0, most).map(({ row, name }) => importText.stale.row(row, name));
  return {
    id: 'niet-doorgevoerd',
    tone: 'let',
    ...words,
    list: rows.length > most ? [...list, importText.stale.more(rows.length - most)] : list,
    announce: true,
  };
}
