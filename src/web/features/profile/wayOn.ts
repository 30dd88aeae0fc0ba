import type { ProfileFile } from '../../../application/profile/profileFile';
import type { SectionId } from '../../../domain/profile/profile';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { urls, withQuery } from '../../urls';
import { competencyTarget } from './fieldNames';
import type { FormFilling } from './formFilling';
import type { Command } from './sectionCommand';
import { addressAfter } from './sectionView';

/** What the next page should know about what was just stored. */
export interface JustStored {
  /** The profile was ready and is not any more. */
  readonly reopened: boolean;
  /** Something in it cannot be shown in the PDF. */
  readonly unprintable: boolean;
}

/** Where to go after a section was stored: on, or back to the list that something was added to or taken from. */
export function wayOn(
  file: ProfileFile,
  sectionId: SectionId,
  command: Command,
  { reopened, unprintable }: JustStored,
): string {
  const heropend = reopened ? 'ja' : undefined;
  if (command.do === 'verder') {
    return withQuery(addressAfter(file, sectionId), { van: unprintable ? sectionId : undefined, heropend });
  }
  if (command.do === 'bibliotheek')
    return withQuery(urls.bibliotheek(file.file.job.id, sectionId), { heropend });
  const here = urls.profiel(file.file.job.id, sectionId);
  const list = command.do === 'toevoegen' ? command.list : listOfTarget(command.target);
  const done = command.do === 'toevoegen' ? { toegevoegd: list } : { verwijderd: list };
  // Without scripts the fragment leads back to the place where the work is.
  return `${withQuery(here, { ...done, heropend })}#${encodeURIComponent(`${list}.melding`)}`;
}

/** What was just done, as the address says it. */
export function doneOf(req: SignedInRequest): FormFilling['done'] {
  const added = queryValue(req, 'toegevoegd');
  const removed = queryValue(req, 'verwijderd');
  if (added !== undefined) return { what: 'toegevoegd', list: added };
  return removed === undefined ? null : { what: 'verwijderd', list: removed };
}

/** The list of a line, or `competentie` for a competency itself. */
function listOfTarget(target: string): string {
  return /^chosen\.[^.]+$/.test(target) ? competencyTarget : target.replace(/\.[^.]+$/, '');
}
