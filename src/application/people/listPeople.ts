import { branchOf, type Department } from '../../domain/organisation/chart';
import type { Role } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { FoundPerson, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';

/** Which people are asked for. */
export interface PeopleQuestion {
  readonly text: string;
  readonly role: Role | null;
  /** Who work in this department, or in one below it. */
  readonly departmentId: string | null;
  readonly active: boolean | null;
  /** From 1 on. */
  readonly page: number;
}

/** One page of people, with what there is to choose from. */
export interface PeoplePage {
  readonly people: readonly FoundPerson[];
  readonly total: number;
  /** The page that this is: the last one when there are not that many. */
  readonly page: number;
  readonly pages: number;
  readonly departments: readonly Department[];
}

export const peopleOnPage = 50;

/** The people who are asked for, by name. An unknown department holds nobody. */
export function makeListPeople({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, question: PeopleQuestion): Promise<PeoplePage> => {
    authorise(actor, 'account.list');
    const { text, role, departmentId, active } = question;
    return unitOfWork.read(actor.organisationId, async ({ people, departments }) => {
      const all = await departments.list();
      const filter = {
        text,
        ...(role === null ? {} : { role }),
        ...(active === null ? {} : { active }),
        ...(departmentId === null ? {} : { departmentIds: branchOf({ departments: all }, departmentId) }),
      };
      const part = (page: number) => ({ skip: (page - 1) * peopleOnPage, limit: peopleOnPage });
      const asked = await people.search(filter, part(question.page));
      const pages = Math.max(1, Math.ceil(asked.total / peopleOnPage));
      const page = Math.min(question.page, pages);
      const found = page === question.page ? asked : await people.search(filter, part(page));
      return { people: found.people, total: found.total, page, pages, departments: all };
    });
  };
}
