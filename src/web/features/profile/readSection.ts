import type { SectionEdit } from '../../../application/profile/saveSection';
import { ownCompetency } from '../../../domain/profile/editSection';
import { competencyOf } from '../../../domain/profile/catalogLines';
import type { ChosenCompetency } from '../../../domain/profile/profile';
import type { Fault } from '../../../domain/shared/failure';
import { sectionText } from '../../../presentation/profile/sectionParts';
import { competenciesIn } from '../../../presentation/profile/sectionValues';
import { parseForm, typedValues, type Parsed } from '../../shared/parseForm';
import {
  actionField,
  competencyChoiceField,
  competencyOwnField,
  competencyTarget,
  conflictField,
  conflictMarkField,
  dateFields,
  newField,
  readyField,
  revisionField,
} from './fieldNames';
import { lineLists, type SectionNow } from './lineLists';
import { commandOf, type Command } from './sectionCommand';
import { editOf, type Values } from './sectionInput';
import { sectionSchema } from './sectionSchema';
import { isoDate } from '../../shared/typedDate';

/** The form of a section, read. */
export interface SectionInput {
  /** The revision that the writer has seen. */
  readonly revision: number;
  readonly edit: SectionEdit;
  readonly command: Command;
  /** Something new was typed that is only stored with a button. */
  readonly hasNew: boolean;
  /** The profile was ready when the page was opened. */
  readonly wasReady: boolean;
  /** Which of two texts stays; `open` when that still has to be chosen, null when there is nothing to choose. */
  readonly choice: 'mijn' | 'ander' | 'open' | null;
}

function dateFaults({ kind }: SectionNow, values: Values): Fault[] {
  return sectionText(kind).parts.flatMap((part): Fault[] => {
    if (part.kind !== 'date') return [];
    const [day = '', month = '', year = ''] = dateFields(part.field).map((name) => values[name] ?? '');
    return isoDate(day, month, year) === null ? [{ field: part.field, problem: 'geen-datum' }] : [];
  });
}

/** A button that adds needs something to add. */
function commandFaults(section: SectionNow, values: Values, command: Command | null): Fault[] {
  if (command === null) return [{ field: actionField, problem: 'onbekend-veld' }];
  if (command.do !== 'toevoegen') return [];
  if (command.list === competencyTarget && section.kind === 'competenties') {
    const nothing = (values[competencyChoiceField] ?? '') === '' && (values[competencyOwnField] ?? '') === '';
    return nothing ? [{ field: competencyChoiceField, problem: 'leeg' }] : [];
  }
  const known = lineLists(section, Object.keys(values)).some(({ name }) => name === command.list);
  if (!known) return [{ field: actionField, problem: 'onbekend-veld' }];
  const field = newField(command.list);
  return (values[field] ?? '') === '' ? [{ field, problem: 'leeg' }] : [];
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;
}

/** The competency that was asked for, or what is wrong with it. */
function newCompetency(
  section: SectionNow,
  values: Values,
): { readonly competency: ChosenCompetency | null; readonly faults: readonly Fault[] } {
  const chosenId = values[competencyChoiceField] ?? '';
  const name = values[competencyOwnField] ?? '';
  const refused = (field: string, problem: string) => ({ competency: null, faults: [{ field, problem }] });
  if (chosenId === '' && name === '') return { competency: null, faults: [] };
  if (chosenId !== '' && name !== '') return refused(competencyOwnField, 'een-tegelijk');
  const known = section.catalog.competencies.find((competency) =>
    chosenId === '' ? sameName(competency.name, name) : competency.id === chosenId,
  );
  if (chosenId !== '' && known === undefined) return refused(competencyChoiceField, 'onbekende-keuze');
  if (known === undefined && !/[\p{L}\p{N}]/u.test(name)) return refused(competencyOwnField, 'geen-naam');
  const competency = known === undefined ? ownCompetency(name) : competencyOf(known);
  // With an older revision it may be the same request again: then there is nothing to add, and that is no fault.
  const isRepeated = Number(values[revisionField]) !== section.revision;
  const isThere = competenciesIn(section.content).some(
    (one) => one.id === competency.id || sameName(one.name, competency.name),
  );
  if (isThere && !isRepeated)
    return refused(chosenId === '' ? competencyOwnField : competencyChoiceField, 'al-gekozen');
  return { competency, faults: [] };
}

/** Whether something stands in a field for something new. */
function hasNew(values: Values): boolean {
  return Object.entries(values).some(
    ([name, value]) =>
      value !== '' &&
      (name.endsWith('.nieuw') || name === competencyChoiceField || name === competencyOwnField),
  );
}

/** The order of the fields on the page is the order in which they are sent. */
function inPageOrder(faults: readonly Fault[], sent: readonly string[]): readonly Fault[] {
  const place = ({ field }: Fault): number =>
    sent.findIndex((name) => name === field || name.startsWith(`${field}-`));
  return [...faults].sort((one, other) => place(one) - place(other));
}

function choiceOf(values: Values): SectionInput['choice'] {
  const choice = values[conflictField];
  if (choice === 'mijn' || choice === 'ander') return choice;
  return values[conflictMarkField] === undefined ? null : 'open';
}

/** Reads the form of a section, or gives all its faults at once. A field that the section does not have is a fault. */
export function readSection(section: SectionNow, body: unknown): Parsed<SectionInput> {
  const sent = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const form = parseForm(sectionSchema(section, sent), body);
  const values: Values = form.ok ? form.value : trimmed(typedValues(body));
  const command = commandOf(values[actionField]);
  const added = newCompetency(section, values);
  const faults = [
    ...(form.ok ? [] : form.faults),
    ...dateFaults(section, values),
    ...commandFaults(section, values, command),
    ...added.faults,
  ];
  if (faults.length > 0 || command === null) return { ok: false, faults: inPageOrder(faults, sent) };
  return {
    ok: true,
    value: {
      revision: Number(values[revisionField]),
      edit: editOf({ section, values, command, newCompetency: added.competency }),
      command,
      hasNew: hasNew(values),
      wasReady: values[readyField] !== undefined,
      choice: choiceOf(values),
    },
  };
}

function trimmed(typed: Values): Values {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim()]));
}
