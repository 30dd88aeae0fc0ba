import type { ProfileFile } from '../../../application/profile/profileFile';
import { sectionIdsOf, sectionKindOf, sectionOf } from '../../../domain/profile/profile';
import type { SectionId } from '../../../domain/profile/profile';
import { noticeText, printText, unprintableText } from '../../../presentation/profile/profileMessages';
import { sectionName } from '../../../presentation/profile/sectionName';
import { sectionSummary } from '../../../presentation/profile/sectionSummary';
import type { MessageParams } from '../../shared/partials';
import { urls } from '../../urls';
import type { ProfileDeps } from './deps';

/** The characters in a section that the PDF cannot show. */
export function unprintableIn(
  file: ProfileFile,
  sectionId: SectionId,
  unprintable: ProfileDeps['unprintable'],
): readonly string[] {
  const kind = sectionKindOf(sectionId);
  const content = sectionOf(file.profile, sectionId);
  if (kind === undefined || content === undefined) return [];
  const rows = sectionSummary(kind, content);
  const texts = rows.flatMap(({ label, values }) => [label, ...values]);
  return unprintable([sectionName(file.profile, sectionId), ...texts].join('\n'));
}

/** Warns for characters that the PDF cannot show, in the section on the screen or in the one that was just stored. */
export function unprintableNotice(
  file: ProfileFile,
  sectionIds: readonly SectionId[],
  current: SectionId | null,
  unprintable: ProfileDeps['unprintable'],
): MessageParams | null {
  const found = sectionIds.flatMap((id) => {
    const characters = unprintableIn(file, id, unprintable);
    return characters.length === 0 ? [] : [{ id, characters }];
  });
  if (found.length === 0) return null;
  return {
    id: 'tekens',
    tone: 'let',
    heading: printText.unprintableHeading,
    paragraphs: [unprintableText([...new Set(found.flatMap(({ characters }) => characters))])],
    links: found
      .filter(({ id }) => id !== current)
      .map(({ id }) => ({
        href: urls.profiel(file.file.job.id, id),
        label: printText.toSection(sectionName(file.profile, id)),
      })),
  };
}

/** The section that an address names, when the profile has it. */
export function namedSection(file: ProfileFile, name: string | undefined): SectionId | undefined {
  return sectionIdsOf(file.profile).find((id) => id === name);
}

/** What a page of a section says about the status of the profile. */
export function statusNotice(file: ProfileFile, reopened: boolean): MessageParams | null {
  const { job } = file.file;
  if (reopened && job.status !== 'profiel-klaar') {
    const { heading, text, link } = noticeText.reopened;
    return {
      id: 'heropend',
      tone: 'info',
      heading,
      paragraphs: [text],
      links: [{ href: urls.profielControleren(job.id), label: link }],
    };
  }
  if (job.status !== 'profiel-klaar') return null;
  return {
    id: 'klaar',
    tone: 'goed',
    heading: noticeText.ready.heading,
    paragraphs: [noticeText.ready.text],
  };
}

/** After a conflict in which the other text was chosen. */
export function keptTheirsNotice(): MessageParams {
  const { heading, text } = noticeText.keptTheirs;
  return { id: 'gebleven', tone: 'info', heading, paragraphs: [text], announce: true };
}
