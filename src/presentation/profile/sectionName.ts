import type { JobProfile, SectionId, SectionKind } from '../../domain/profile/profile';
import { sectionText } from './sectionParts';

/** The name of a section, for titles and the list of sections; a result area has its own name and number. */
export function sectionName(profile: JobProfile, sectionId: SectionId): string {
  const index = profile.resultaatgebieden.findIndex(({ id }) => sectionId === `resultaatgebied-${id}`);
  const area = profile.resultaatgebieden[index];
  if (area === undefined) return sectionText(sectionId as SectionKind).title;
  const name = area.content.name.trim();
  const number = String(index + 1);
  return name === '' ? `${sectionText('resultaatgebied').title} ${number}` : `${number}. ${name}`;
}
