import { textOfLine } from '../../domain/profile/profile';
import type { ProfileLine, SectionContent, SectionKind } from '../../domain/profile/profile';
import { calendarDate } from '../shared/dates';
import { competencyHeading, effortText } from './profileMessages';
import { sectionText } from './sectionParts';
import type { SectionPart } from './sectionParts';
import { competenciesIn, effortIn, linesIn, textIn, tickIn } from './sectionValues';

/** One row of a section as it is read: what it is, and the paragraphs that will stand in the profile. */
export interface SummaryRow {
  readonly label: string;
  readonly values: readonly string[];
}

function keptTexts(lines: readonly ProfileLine[]): string[] {
  return lines.flatMap((line) => textOfLine(line) ?? []);
}

function filled(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim()];
}

function rowsOf(part: SectionPart, content: SectionContent<SectionKind>): SummaryRow[] {
  const { label, field } = part;
  switch (part.kind) {
    case 'tick':
      return [];
    case 'line':
    case 'text':
      return [{ label, values: filled(textIn(content, field)) }];
    case 'date': {
      const date = textIn(content, field);
      return [{ label, values: date === '' ? [] : [calendarDate(date)] }];
    }
    case 'lines':
      return [{ label, values: keptTexts(linesIn(content, field)) }];
    case 'effort': {
      const { value, explanation } = effortIn(content, part.field);
      const choice = value === null ? [] : [value === 'geen' ? effortText.none : effortText.some];
      return [{ label, values: [...choice, ...filled(explanation)] }];
    }
    case 'competencies':
      return competenciesIn(content).map(({ name, sourceLevel, behaviours }) => ({
        label: competencyHeading(name, sourceLevel),
        values: keptTexts(behaviours),
      }));
  }
}

/** A section as it is read, in the order of its page. A result area that was left out has no rows. */
export function sectionSummary(kind: SectionKind, content: SectionContent<SectionKind>): SummaryRow[] {
  if (kind === 'resultaatgebied' && !tickIn(content, 'included')) return [];
  return sectionText(kind).parts.flatMap((part) => rowsOf(part, content));
}
