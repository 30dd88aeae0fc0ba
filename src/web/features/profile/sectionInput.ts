import type { SectionEdit } from '../../../application/profile/saveSection';
import { editCompetencies, editLines, isLineChoice, isOwn } from '../../../domain/profile/editSection';
import type { CompetencyEdit, LineEdit, LinesEdit } from '../../../domain/profile/editSection';
import type {
  ChosenCompetency,
  ProfileLine,
  SectionContent,
  SectionKind,
} from '../../../domain/profile/profile';
import { sectionText } from '../../../presentation/profile/sectionParts';
import type { SectionPart } from '../../../presentation/profile/sectionParts';
import { competenciesIn, effortIn, linesIn } from '../../../presentation/profile/sectionValues';
import {
  choiceField,
  competencyList,
  competencyNameField,
  dateFields,
  effortChoiceField,
  effortTextField,
  newField,
  textField,
  tickValue,
} from './fieldNames';
import { goneOwnLines, lineLists, type LineList, type SectionNow } from './lineLists';
import type { Command } from './sectionCommand';
import { isoDate } from '../../shared/typedDate';

/** The values of the form, read and tidied, by the name of the field. */
export type Values = Readonly<Record<string, string>>;

interface Reading {
  readonly section: SectionNow;
  readonly values: Values;
  readonly command: Command;
  readonly newCompetency: ChosenCompetency | null;
}

type Change = Readonly<Record<string, unknown>>;

function lineEdits(list: LineList, lines: readonly ProfileLine[], { values, command }: Reading): LinesEdit {
  const removed = (id: string): boolean => command.do === 'weg' && command.target === `${list.name}.${id}`;
  const edits = lines.map((line): LineEdit => {
    const choice = values[choiceField(list.name, line.id)] ?? line.choice;
    return {
      id: line.id,
      choice: isOwn(line) && removed(line.id) ? 'weglaten' : isLineChoice(choice) ? choice : line.choice,
      own: values[textField(list.name, line.id)] ?? line.own,
    };
  });
  const gone = goneOwnLines({ name: list.name, lines }, Object.keys(values)).map((id): LineEdit => ({
    id,
    choice: removed(id) ? 'weglaten' : 'houden',
    own: values[textField(list.name, id)] ?? '',
  }));
  return { edits: [...edits, ...gone], added: [values[newField(list.name)] ?? ''] };
}

function competencyEdits(reading: Reading, chosen: readonly ChosenCompetency[]): CompetencyEdit[] {
  const { section, values } = reading;
  const sent = Object.keys(values);
  return lineLists(section, sent)
    .filter(({ name }) => sent.some((field) => field.startsWith(`${name}.`)))
    .map((list) => {
      const id = list.name.slice(competencyList('').length);
      const now = chosen.find((competency) => competency.id === id);
      return {
        id,
        name: values[competencyNameField(id)] ?? now?.name ?? '',
        behaviours: lineEdits(list, now?.behaviours ?? list.lines, reading),
      };
    });
}

function changeOf(part: SectionPart, content: SectionContent<SectionKind>, reading: Reading): Change | null {
  const { values, command, newCompetency, section } = reading;
  const { field } = part;
  switch (part.kind) {
    case 'line':
    case 'text':
      return values[field] === undefined ? {} : { [field]: values[field] };
    case 'date': {
      const [day, month, year] = dateFields(field).map((name) => values[name]);
      const date = isoDate(day ?? '', month ?? '', year ?? '');
      return day === undefined || date === null ? {} : { [field]: date };
    }
    case 'tick':
      return { [field]: values[field] === tickValue };
    case 'lines': {
      const lines = linesIn(content, field);
      return { [field]: editLines(lines, lineEdits({ name: field, lines }, lines, reading)) };
    }
    case 'effort': {
      const { value, explanation } = effortIn(content, part.field);
      return {
        [field]: {
          value: values[effortChoiceField(field)] ?? value,
          explanation: values[effortTextField(field)] ?? explanation,
        },
      };
    }
    case 'competencies': {
      const chosen = competenciesIn(content);
      const removedId =
        command.do === 'weg' && command.target.startsWith(competencyList(''))
          ? command.target.slice(competencyList('').length)
          : null;
      return editCompetencies(
        { chosen: [...chosen] },
        { edits: competencyEdits(reading, chosen), added: newCompetency, removedId },
        section.known,
      );
    }
  }
}

/** What the form does to the section, as a function of the section as it is when it is stored. */
export function editOf(reading: Reading): SectionEdit {
  return (current) => {
    const changes = sectionText(reading.section.kind).parts.map((part) => changeOf(part, current, reading));
    if (changes.includes(null)) return null;
    return { ...current, ...(Object.assign({}, ...changes) as object) };
  };
}
