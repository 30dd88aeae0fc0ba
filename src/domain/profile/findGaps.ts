import { sectionIdsOf, textOfLine } from './profile';
import type { JobProfile, ProfileLine, SectionContent, SectionId } from './profile';

/** Something that is still empty, or still a place to fill in. The profile can be final when there is none. */
export interface ProfileGap {
  readonly sectionId: SectionId;
  /** The field of the section; for a line the list and the id of the line, as in `tasks.001-rg1-stap-1`. */
  readonly field: string;
  readonly problem: 'leeg' | 'invulplek' | 'geen-regels' | 'geen-keuze' | 'geen-uitleg';
}

/** A place that a template leaves open: xxx, or an ellipsis on its own. */
function hasPlaceToFillIn(text: string): boolean {
  return /x{3,}/i.test(text) || /^\s*(\.{3,}|…)\s*$/.test(text);
}

function textGaps(sectionId: SectionId, fields: Readonly<Record<string, string>>): ProfileGap[] {
  return Object.entries(fields).flatMap(([field, text]): ProfileGap[] => {
    if (text.trim() === '') return [{ sectionId, field, problem: 'leeg' }];
    return hasPlaceToFillIn(text) ? [{ sectionId, field, problem: 'invulplek' }] : [];
  });
}

function lineGaps(
  sectionId: SectionId,
  field: string,
  lines: readonly ProfileLine[],
  needsOne = true,
): ProfileGap[] {
  const kept = lines.filter((line) => line.choice !== 'weglaten');
  const faulty = kept.flatMap((line): ProfileGap[] => {
    const text = textOfLine(line);
    const lineField = `${field}.${line.id}`;
    if (text === null) return [{ sectionId, field: lineField, problem: 'leeg' }];
    return hasPlaceToFillIn(text) ? [{ sectionId, field: lineField, problem: 'invulplek' }] : [];
  });
  return kept.length === 0 && needsOne ? [{ sectionId, field, problem: 'geen-regels' }] : faulty;
}

function areaGaps(areaId: string, content: SectionContent<'resultaatgebied'>): ProfileGap[] {
  if (!content.included) return [];
  const sectionId = `resultaatgebied-${areaId}` as const;
  return [
    ...textGaps(sectionId, { name: content.name }),
    ...lineGaps(sectionId, 'tasks', content.tasks),
    ...lineGaps(sectionId, 'results', content.results, false),
    ...lineGaps(
      sectionId,
      'indicators',
      content.indicators,
      content.results.every((line) => textOfLine(line) === null),
    ),
  ];
}

function competencyGaps({ chosen }: SectionContent<'competenties'>): ProfileGap[] {
  if (chosen.length === 0) return [{ sectionId: 'competenties', field: 'chosen', problem: 'geen-regels' }];
  return chosen.flatMap(({ id, behaviours }) => lineGaps('competenties', `chosen.${id}`, behaviours));
}

function conditionGaps(content: SectionContent<'omstandigheden'>): ProfileGap[] {
  const efforts = (['mentaal', 'emotioneel', 'fysiek'] as const).flatMap((id): ProfileGap[] => {
    const { value, explanation } = content[id];
    if (value === null) return [{ sectionId: 'omstandigheden', field: id, problem: 'geen-keuze' }];
    return explanation.trim() === '' || hasPlaceToFillIn(explanation)
      ? [{ sectionId: 'omstandigheden', field: id, problem: 'geen-uitleg' }]
      : [];
  });
  return [...lineGaps('omstandigheden', 'lines', content.lines, false), ...efforts];
}

/**
 * All gaps of a profile, in the order of its sections. The name of the job holder is not asked for: a functie can be
 * vacant, and the signature block then has a line for it.
 */
export function findGaps(profile: JobProfile): ProfileGap[] {
  const { gegevens, organisatie, contacten, context } = profile;
  const gaps: ProfileGap[] = [
    ...textGaps('gegevens', gegevens),
    ...lineGaps('doel', 'lines', profile.doel.lines),
    ...lineGaps('context', 'lines', context.lines),
    ...textGaps('context', { ownContext: context.ownContext }),
    ...textGaps('organisatie', { managerName: organisatie.managerName, leads: organisatie.leads }),
    ...lineGaps('organisatie', 'lines', organisatie.lines, false),
    ...profile.resultaatgebieden.flatMap(({ id, content }) => areaGaps(id, content)),
    ...lineGaps('niveaukenmerken', 'lines', profile.niveaukenmerken.lines, false),
    ...lineGaps('kennis', 'lines', profile.kennis.lines),
    ...competencyGaps(profile.competenties),
    ...textGaps('contacten', contacten),
    ...conditionGaps(profile.omstandigheden),
  ];
  const order = sectionIdsOf(profile);
  return gaps.sort((a, b) => order.indexOf(a.sectionId) - order.indexOf(b.sectionId));
}
