import { textOfLine } from '../../domain/profile/profile';
import type { ProfileLine, SectionContent, SectionKind } from '../../domain/profile/profile';
import { calendarDate } from '../shared/dates';
import { competencyHeading, effortText } from './profileMessages';
import { sectionText } from './sectionParts';
import type { SectionPart } from './sectionParts';
import { competenciesIn, effortIn, linesIn, textIn, tickIn } from './sectionValues';

/** One part of a section as it is read: what it is, and what will stand in the profile. */
export interface SummaryRow {
  readonly label: string;
  /** A list of lines, or the paragraphs of a value. */
  readonly kind: 'list' | 'value';
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
    case 'line': {
      const values = filled(textIn(content, field));
      return part.optional && values.length === 0 ? [] : [{ label, kind: 'value', values }];
    }
    case 'text':
      return [{ label, kind: 'value', values: filled(textIn(content, field)) }];
    case 'date': {
      const date = textIn(content, field);
      return [{ label, kind: 'value', values: date === '' ? [] : [calendarDate(date)] }];
    }
    case 'lines':
      return [{ label, kind: 'list', values: keptTexts(linesIn(content, field)) }];
    case 'effort': {
      const { value, explanation } = effortIn(content, part.field);
      const choice = value === null ? [] : [value === 'geen' ? effortText.none : effortText.some];
      return [{ label, kind: 'value', values: [...choice, ...filled(explanation)] }];
    }
    case 'competencies':
      return competenciesIn(content).map(({ name, sourceLevel, behaviours }) => ({
        label: competencyHeading(name, sourceLevel),
        kind: 'list',
        values: keptTexts(behaviours),
      }));
  }
}

/**
 * A section as it is read, in the order of its page. A result area has its name in its heading (`sectionName`); one
 * that was left out has no rows.
 */
export function sectionSummary(kind: SectionKind, content: SectionContent<SectionKind>): SummaryRow[] {
  const { parts } = sectionText(kind);
  if (kind !== 'resultaatgebied') return parts.flatMap((part) => rowsOf(part, content));
  if (!tickIn(content, 'included')) return [];
  return parts.filter(({ field }) => field !== 'name').flatMap((part) => rowsOf(part, content));
}
