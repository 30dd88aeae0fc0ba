import { textOfLine } from '../../domain/profile/profile';
import type { ProfileLine, SectionContent, SectionKind } from '../../domain/profile/profile';
import { calendarDate } from '../shared/dates';
import { lineWords } from './lineWords';
import { competencyText, conflictText, effortText } from './profileMessages';
import { sectionText } from './sectionParts';
import type { SectionPart } from './sectionParts';
import { competenciesIn, effortIn, linesIn, textIn, tickIn } from './sectionValues';

/** One thing that two versions of a section say differently; an empty text means that it is not there. */
export interface SectionDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

type Said = ReadonlyMap<string, { readonly label: string; readonly text: string }>;

function saidByLine(prefix: string, line: ProfileLine): [string, { label: string; text: string }] {
  const text = line.choice === 'weglaten' ? conflictText.leftOut : (textOfLine(line) ?? '');
  return [
    `${prefix}.${line.id}`,
    { label: line.original === '' ? conflictText.ownLine : lineWords(line), text },
  ];
}

function saidByPart(
  part: SectionPart,
  content: SectionContent<SectionKind>,
): [string, { label: string; text: string }][] {
  const { label, field } = part;
  switch (part.kind) {
    case 'tick':
      return [[field, { label, text: tickIn(content, field) ? 'Ja' : 'Nee' }]];
    case 'line':
    case 'text':
      return [[field, { label, text: textIn(content, field) }]];
    case 'date': {
      const date = textIn(content, field);
      return [[field, { label, text: date === '' ? '' : calendarDate(date) }]];
    }
    case 'lines':
      return linesIn(content, field).map((line) => saidByLine(field, line));
    case 'effort': {
      const { value, explanation } = effortIn(content, part.field);
      const choice = value === null ? '' : value === 'geen' ? effortText.none : effortText.some;
      return [[field, { label, text: [choice, explanation].filter((text) => text !== '').join('. ') }]];
    }
    case 'competencies':
      return competenciesIn(content).flatMap(({ id, name, behaviours }) => [
        [`chosen.${id}`, { label: competencyText.name, text: name }] as [
          string,
          { label: string; text: string },
        ],
        ...behaviours.map((line) => saidByLine(`chosen.${id}`, line)),
      ]);
  }
}

function said(kind: SectionKind, content: SectionContent<SectionKind>): Said {
  return new Map(sectionText(kind).parts.flatMap((part) => saidByPart(part, content)));
}

/** What two versions of a section say differently, in the order of the page. */
export function sectionDifferences(
  kind: SectionKind,
  mine: SectionContent<SectionKind>,
  theirs: SectionContent<SectionKind>,
): SectionDifference[] {
  const [saidMine, saidTheirs] = [said(kind, mine), said(kind, theirs)];
  return [...new Set([...saidMine.keys(), ...saidTheirs.keys()])].flatMap((key) => {
    const [one, other] = [saidMine.get(key), saidTheirs.get(key)];
    if (one?.text === other?.text) return [];
    return [{ label: one?.label ?? other?.label ?? '', mine: one?.text ?? '', theirs: other?.text ?? '' }];
  });
}
