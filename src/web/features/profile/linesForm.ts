import { isLineChoice, isOwn } from '../../../domain/profile/editSection';
import type { ProfileLine } from '../../../domain/profile/profile';
import {
  addLabel,
  lineText,
  ownLineLabel,
  sectionPageText,
} from '../../../presentation/profile/profileMessages';
import { libraryText } from '../../../presentation/profile/libraryText';
import type { FieldParams } from '../../shared/partials';
import { actionField, choiceField, newField, textField } from './fieldNames';
import type { LineItem, LinesBlock, StayButton } from './formBlocks';
import type { LibraryName } from './libraryItems';
import { goneOwnLines } from './lineLists';
import { addCommand, libraryCommand, removeCommand } from './sectionCommand';
import { shownValue, type FormFilling } from './formFilling';

/** A list of lines, and the words for one of them. */
export interface ShownList {
  readonly name: string;
  readonly heading: string;
  readonly subject: string;
  readonly one: string;
  readonly hint?: string | undefined;
  /** Texts of the places to fill in. */
  readonly places: readonly string[];
  readonly lines: readonly ProfileLine[];
  readonly nameField?: FieldParams | undefined;
  /** The list is filled from the library of its section. */
  readonly library?: 'kennis' | undefined;
}

/** A line of the catalog. */
function segmentItem(list: ShownList, line: ProfileLine, filling: FormFilling): LineItem {
  const choiceName = choiceField(list.name, line.id);
  const ownName = textField(list.name, line.id);
  const chosen = shownValue(filling, choiceName, line.choice);
  return {
    kind: 'segment',
    p: {
      id: choiceName,
      name: choiceName,
      text: line.original,
      subject: list.subject,
      choice: isLineChoice(chosen) ? chosen : line.choice,
      own: {
        name: ownName,
        value: shownValue(filling, ownName, line.own),
        hint: list.hint ?? lineText.ownHint,
        error: filling.faults.of(ownName),
      },
    },
  };
}

function ownItem(list: ShownList, id: string, label: string, stored: string, filling: FormFilling): LineItem {
  const name = textField(list.name, id);
  return {
    kind: 'own',
    p: {
      id: name,
      name,
      label,
      value: shownValue(filling, name, stored),
      error: filling.faults.of(name),
      remove: {
        name: actionField,
        value: removeCommand(`${list.name}.${id}`),
        label: `${label} ${sectionPageText.remove.toLowerCase()}`,
      },
    },
  };
}

/** Stores the form and goes to the library of the section. */
export function libraryButton(name: LibraryName): StayButton {
  const { open, subject } = libraryText[name];
  return { name: actionField, value: libraryCommand, label: open, subject };
}

/** The block of a list: the lines of the catalog, then the own ones, then the field for a new one. */
export function linesBlock(list: ShownList, filling: FormFilling): LinesBlock {
  const own = list.lines.filter(isOwn);
  const gone = goneOwnLines(list, Object.keys(filling.typed ?? {}));
  const count = own.length + gone.length;
  const label = (index: number): string => ownLineLabel(list.one, index + 1, count);
  const newName = newField(list.name);
  const done = filling.done?.list === list.name ? filling.done.what : null;
  const error = filling.faults.of(newName);
  const typed = shownValue(filling, newName, '');
  const hasLines = list.lines.some(({ choice }) => choice !== 'weglaten');
  const words =
    done === 'toegevoegd'
      ? { heading: lineText.added, paragraphs: [lineText.addedText] }
      : { heading: lineText.removed, paragraphs: [lineText.removedText] };
  return {
    kind: 'lines',
    id: `${list.name}.kop`,
    heading: list.heading,
    name: list.nameField ?? null,
    items: [
      ...list.lines.filter((line) => !isOwn(line)).map((line) => segmentItem(list, line, filling)),
      ...own.map((line, index) => ownItem(list, line.id, label(index), line.own, filling)),
      ...gone.map((id, index) => ownItem(list, id, label(own.length + index), '', filling)),
    ],
    none: lineText.none,
    message:
      done === null
        ? null
        : { id: `${list.name}.melding`, tone: 'goed', ...words, announce: true, headingLevel: 3 },
    isAddOpen: !hasLines || done !== null || error !== undefined || typed !== '',
    add: {
      id: newName,
      name: newName,
      label: addLabel(list.one),
      hint: [...list.places, ...(list.hint === undefined ? [] : [list.hint])].join(' ') || undefined,
      error,
      value: typed,
      rows: 2,
    },
    button: {
      name: actionField,
      value: addCommand(list.name),
      label: sectionPageText.add,
      subject: list.heading,
    },
    library: list.library === undefined ? null : libraryButton(list.library),
  };
}
