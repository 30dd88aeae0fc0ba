import {
  mostFound,
  type HolderCandidate,
  type HoldersFile,
  type JobHolder,
} from '../../../application/holders/viewHolders';
import { holdersText } from '../../../presentation/holders/holdersText';
import type { FieldParams, MessageParams, PageHeadingParams } from '../../shared/partials';
import { urls } from '../../urls';

/** Someone with the one button that changes whether they have the functie. */
export interface HolderRow {
  readonly id: string;
  readonly name: string;
  readonly sub: string;
  /** What to know about this person; null: nothing. */
  readonly note: string | null;
  /** Why there is no button; null when there is one. */
  readonly instead: string | null;
}

/** The view model of `views/pages/holders/holders.ejs`. */
export interface HoldersView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly action: string;
  readonly search: FieldParams;
  readonly searched: string;
  readonly now: readonly HolderRow[];
  readonly found: readonly HolderRow[];
  /** Said below the search: nobody fits, or too many do. */
  readonly note: string | null;
  readonly text: typeof holdersText;
}

/** The page as `readerId` sees it. */
export function holdersView(
  file: HoldersFile,
  readerId: string,
  searched: string,
  gone: boolean,
): HoldersView {
  const { job, holders, found, more } = file;
  const { search } = holdersText;
  return {
    heading: { over: job.name, heading: holdersText.heading, intro: holdersText.intro },
    message: gone
      ? {
          id: 'weg',
          tone: 'let',
          heading: holdersText.gone.heading,
          paragraphs: [holdersText.gone.text],
          announce: true,
        }
      : null,
    action: urls.functiehouders(job.id),
    search: {
      id: 'zoek',
      name: 'zoek',
      label: search.label,
      hint: search.hint,
      value: searched,
      type: 'search',
    },
    searched,
    now: holders.map((person) => ({
      ...row(person),
      note: noteOf(person),
      instead: person.id === readerId ? holdersText.yourself : null,
    })),
    found: found.map(row),
    note: more ? search.more(mostFound) : searched !== '' && found.length === 0 ? search.none : null,
    text: holdersText,
  };
}

function row({ id, name, email, staffNumber }: HolderCandidate): HolderRow {
  const sub = [email, staffNumber].filter(Boolean).join(' · ');
  return { id, name, sub, note: null, instead: null };
}

function noteOf({ active, duplicateOf }: JobHolder): string | null {
  if (duplicateOf !== null) return holdersText.duplicate(duplicateOf);
  return active ? null : holdersText.inactive;
}
