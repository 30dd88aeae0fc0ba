import type { ProfileGap } from '../../domain/profile/findGaps';
import { sectionKindOf, sectionOf } from '../../domain/profile/profile';
import type { JobProfile, ProfileLine } from '../../domain/profile/profile';
import { lineWords } from './lineWords';
import { sectionText } from './sectionParts';
import { competenciesIn, linesIn } from './sectionValues';

/** The list and the line that a gap is about: `tasks.eigen-1` and `chosen.plannen.eigen-1` name a line. */
function lineOf(profile: JobProfile, { sectionId, field }: ProfileGap): ProfileLine | undefined {
  const content = sectionOf(profile, sectionId);
  const [list = '', ...rest] = field.split('.');
  if (content === undefined) return undefined;
  const lines =
    list === 'chosen'
      ? (competenciesIn(content).find(({ id }) => id === rest[0])?.behaviours ?? [])
      : linesIn(content, list);
  return lines.find(({ id }) => id === rest.at(-1));
}

function nameOf(profile: JobProfile, gap: ProfileGap): string {
  const line = lineOf(profile, gap);
  if (line !== undefined) return lineWords(line);
  const competencyId = /^chosen\.(.+)$/.exec(gap.field)?.[1];
  const competency = profile.competenties.chosen.find(({ id }) => id === competencyId);
  if (competency !== undefined) return competency.name;
  const kind = sectionKindOf(gap.sectionId);
  const parts = kind === undefined ? [] : sectionText(kind).parts;
  return parts.find(({ field }) => field === gap.field)?.label ?? gap.field;
}

/** A gap of the profile in one sentence that says what to do. */
export function gapText(profile: JobProfile, gap: ProfileGap): string {
  const name = nameOf(profile, gap);
  switch (gap.problem) {
    case 'leeg':
      return lineOf(profile, gap) === undefined
        ? `Vul in: ‘${name}’.`
        : `Schrijf jullie tekst bij ‘${name}’.`;
    case 'invulplek':
      return `Er staat nog een invulplek bij ‘${name}’.`;
    case 'geen-regels':
      if (gap.field === 'chosen') return 'Kies minstens één competentie.';
      return gap.field.startsWith('chosen.')
        ? `Noem minstens één gedragsvoorbeeld bij ‘${name}’.`
        : `Houd of schrijf minstens één regel bij ‘${name}’.`;
    case 'geen-keuze':
      return `Kies ‘geen’ of ‘wel’ bij ‘${name}’.`;
    case 'geen-uitleg':
      return `Schrijf een paar woorden uitleg bij ‘${name}’.`;
  }
}
