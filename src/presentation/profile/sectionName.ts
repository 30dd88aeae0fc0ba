import type { JobProfile, SectionId, SectionKind } from '../../domain/profile/profile';
import { sectionText, sectionWords } from './sectionParts';

/** The name of a section, for titles and the list of sections; a result area has its own name and number. */
export function sectionName(profile: JobProfile, sectionId: SectionId): string {
  const index = profile.resultaatgebieden.findIndex(({ id }) => sectionId === `resultaatgebied-${id}`);
  const area = profile.resultaatgebieden[index];
  if (area === undefined) return sectionWords(sectionId as SectionKind, profile.level).title;
  const name = area.content.name.trim();
  const number = String(index + 1);
  return name === '' ? `${sectionText('resultaatgebied').title} ${number}` : `${number}. ${name}`;
}

/** The heading of the page of a section: "Resultaatgebied 2: Accounts beheren". */
export function sectionHeading(profile: JobProfile, sectionId: SectionId): string {
  const name = sectionName(profile, sectionId);
  const numbered = /^(\d+)\. (.*)$/s.exec(name);
  if (numbered === null || !sectionId.startsWith('resultaatgebied-')) return name;
  return `${sectionText('resultaatgebied').title} ${numbered[1] ?? ''}: ${numbered[2] ?? ''}`;
}
