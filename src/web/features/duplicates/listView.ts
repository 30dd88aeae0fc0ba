import type { ListedDuplicate } from '../../../application/duplicates/viewDuplicates';
import { duplicateText } from '../../../presentation/duplicates/duplicateText';
import type { EmptyStateParams, PageHeadingParams } from '../../shared/partials';
import { urls } from '../../urls';

/** A link as a line of the page. */
export interface DuplicateRow {
  readonly who: string;
  readonly lines: readonly string[];
  /** The address of the page that undoes it; null when that cannot be done. */
  readonly undo: string | null;
}

export interface DuplicateGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly DuplicateRow[];
  /** Said instead of rows. */
  readonly note: string | null;
}

/** The view model of `views/pages/duplicates/list.ejs`. */
export interface DuplicateListView {
  readonly heading: PageHeadingParams;
  readonly undo: string;
  readonly groups: readonly DuplicateGroup[];
  readonly empty: EmptyStateParams | null;
}

/** All links: those that hold, and those that were undone. */
export function duplicateListView(all: readonly ListedDuplicate[]): DuplicateListView {
  const { title, intro, add, empty, groups, noneLinked, undo } = duplicateText;
  const action = { href: urls.dubbelKiezen(), label: add };
  const linked = all.filter(({ undoneAt }) => undoneAt === null);
  const undone = all.filter(({ undoneAt }) => undoneAt !== null);
  const holding: DuplicateGroup = {
    id: 'gekoppeld',
    heading: groups.linked,
    rows: linked.map(row),
    note: linked.length === 0 ? noneLinked : null,
  };
  const past: DuplicateGroup = {
    id: 'losgemaakt',
    heading: groups.undone,
    rows: undone.map(row),
    note: null,
  };
  return {
    heading: { heading: title, intro, action: all.length === 0 ? undefined : { ...action, icon: 'plus' } },
    undo,
    groups: undone.length === 0 ? [holding] : [holding, past],
    empty: all.length === 0 ? { ...empty, action } : null,
  };
}

function row({ id, duplicate, kept, isErased, ...link }: ListedDuplicate): DuplicateRow {
  const { who, wasWho, linked, undone, erased } = duplicateText;
  const names = [called(duplicate, isErased), called(kept, isErased)] as const;
  return {
    who: link.undoneAt === null ? who(...names) : wasWho(...names),
    lines: [
      linked(link.linkedAt, link.reason),
      ...(link.undoneAt === null ? [] : [undone(link.undoneAt, link.undoReason)]),
      ...(isErased ? [erased] : []),
    ],
    undo: link.undoneAt === null && !isErased ? urls.dubbelLosmaken(id) : null,
  };
}

/** Two accounts of one person have one name more often than not, so the address comes with it. */
function called({ name, email }: ListedDuplicate['kept'], isErased: boolean): string {
  return isErased ? name : `${name} (${email})`;
}
