import type { PersonalData } from '../../../application/own/viewData';
import { didText, eventNamesOf, whenText, whoText } from '../../../presentation/audit/logText';
import { columnLabel, dataText, tableLabels, valueText } from '../../../presentation/own/dataText';
import { readerText } from '../../../presentation/own/ownText';
import { dayOf } from '../../../presentation/shared/dates';
import type {
  CardParams,
  PageHeadingParams,
  SummaryListParams,
  TableParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';

/** What is kept in one table. */
export interface DataPart {
  readonly id: string;
  readonly heading: string;
  /** One row reads best as a list, more as a table. */
  readonly list: SummaryListParams | null;
  readonly table: TableParams | null;
  readonly more: string | null;
}

/** The view model of `views/pages/own/data.ejs`. */
export interface DataView {
  readonly heading: PageHeadingParams;
  readonly why: CardParams;
  readonly parts: readonly DataPart[];
  /** The parts that hold nothing about this person. */
  readonly empty: CardParams | null;
  /** For who may erase the person. */
  readonly erase: Link | null;
  readonly events: TimelinePart;
  readonly readers: TimelinePart;
}

interface TimelinePart {
  readonly heading: string;
  readonly none: string | null;
  readonly timeline: TimelineParams;
  readonly more: string | null;
}

const rowsInSight = 25;
const eventsInSight = 25;

/** Everything about a person, to read. */
export function dataView(
  data: PersonalData,
  own: boolean,
  { downloadHref, eraseHref }: { readonly downloadHref: string; readonly eraseHref: string | null },
): DataView {
  const names = eventNamesOf(data.names);
  return {
    heading: {
      heading: own ? dataText.ownTitle : dataText.title(data.person.name),
      intro: own ? dataText.ownIntro : dataText.intro,
      action: { href: downloadHref, label: dataText.download, icon: 'download' },
    },
    erase: eraseHref === null ? null : { href: eraseHref, label: dataText.erase },
    why: { id: 'waarvoor', heading: dataText.why.heading, list: dataText.why.points },
    parts: data.tables.filter(({ rows }) => rows.length > 0).map((table) => partOf(table, data.names)),
    empty: emptyParts(data.tables.filter(({ rows }) => rows.length === 0)),
    events: {
      heading: dataText.events.heading,
      none: data.events.length === 0 ? dataText.events.none : null,
      timeline: {
        items: data.events.slice(0, eventsInSight).map(({ row, event }) => ({
          strong: whoText({ ...row, event }, names),
          text: didText({ ...row, event }, names),
          meta: whenText(row.sequence, row.at),
          at: row.at,
          icon: 'history',
          done: true,
        })),
      },
      more: moreText(data.events.length - eventsInSight),
    },
    readers: {
      heading: dataText.readers.heading,
      none: data.readers.length === 0 ? dataText.readers.none : null,
      timeline: {
        items: data.readers.slice(0, eventsInSight).map((reading) => {
          const { who, did } = readerText(reading, own);
          return { strong: who, text: did, meta: dayOf(reading.at), at: reading.at, icon: 'eye', done: true };
        }),
      },
      more: moreText(data.readers.length - eventsInSight),
    },
  };
}

function emptyParts(tables: PersonalData['tables']): CardParams | null {
  if (tables.length === 0) return null;
  const list = tables.map(({ table }) => tableLabels[table] ?? table);
  return { id: 'niets', size: 'm', heading: dataText.none, list };
}

function moreText(count: number): string | null {
  return count > 0 ? dataText.more(count) : null;
}

function partOf({ table, rows }: PersonalData['tables'][number], names: PersonalData['names']): DataPart {
  const heading = tableLabels[table] ?? table;
  const columns = Object.keys(rows[0] ?? {});
  const [only] = rows;
  return {
    id: `tabel-${table.replaceAll('_', '-')}`,
    heading,
    list:
      rows.length === 1 && only !== undefined
        ? {
            rows: columns.map((column) => {
              const text = valueText(column, only[column] ?? null, names);
              return { key: columnLabel(column), values: [text === '' ? '–' : text] };
            }),
          }
        : null,
    table:
      rows.length > 1
        ? {
            id: `${table.replaceAll('_', '-')}-rijen`,
            caption: dataText.rows(heading),
            captionHidden: true,
            head: columns.map((column) => ({ text: columnLabel(column) })),
            rows: rows
              .slice(0, rowsInSight)
              .map((row) =>
                columns.map((column) => ({ text: valueText(column, row[column] ?? null, names) || '–' })),
              ),
          }
        : null,
    more: moreText(rows.length - rowsInSight),
  };
}
