import type { ProfileFile } from '../../../application/profile/profileFile';
import { revisionOf } from '../../../application/profile/profileFile';
import { sectionKindOf, sectionOf } from '../../../domain/profile/profile';
import type { SectionId } from '../../../domain/profile/profile';
import type { Action } from '../../../domain/workflow/actions';
import { refuse } from '../../../domain/shared/failure';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import type { ProfileDeps } from './deps';
import type { FormFilling } from './formFilling';
import { knownCompetency } from './libraryItems';
import type { SectionNow } from './lineLists';
import { namedSection } from './notices';

/** The section of the profile that a request names. */
export interface OpenedSection {
  readonly file: ProfileFile;
  readonly sectionId: SectionId;
  readonly section: SectionNow;
}

/** Looks up the section for an action, or stops: not found, not allowed, or no level yet. */
export async function openSection(
  { profile: { viewProfile }, viewReferences }: Pick<ProfileDeps, 'profile' | 'viewReferences'>,
  req: SignedInRequest,
  action: Action = 'profile.view',
  parameter = 'onderdeel',
): Promise<OpenedSection> {
  const file = await viewProfile(req.actor, pathParam(req, 'id'), action);
  const sectionId = namedSection(file, pathParam(req, parameter));
  const kind = sectionId === undefined ? undefined : sectionKindOf(sectionId);
  const content = sectionId === undefined ? undefined : sectionOf(file.profile, sectionId);
  if (sectionId === undefined || kind === undefined || content === undefined)
    refuse({ code: 'not-found', what: 'section' });
  const revision = revisionOf(file, sectionId);
  const known = knownCompetency(file.catalog, viewReferences());
  return { file, sectionId, section: { kind, content, catalog: file.catalog, known, revision } };
}

/** What the form of a section shows when nothing was typed. */
export function fillingOf({
  sectionId,
  section,
}: OpenedSection): Pick<FormFilling, 'kind' | 'areaId' | 'content' | 'catalog'> {
  const { kind, content, catalog } = section;
  return { kind, areaId: /^resultaatgebied-(.+)$/.exec(sectionId)?.[1] ?? null, content, catalog };
}
