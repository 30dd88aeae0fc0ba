import { makeAddPerson, type AddPersonDeps } from './addPerson';
import { makeListPeople } from './listPeople';
import { makeListPlaces } from './listPlaces';
import { makeViewPerson } from './viewPerson';

/** Everything about the people of an employer, on one set of ports. */
export interface PeopleUseCases {
  readonly listPeople: ReturnType<typeof makeListPeople>;
  readonly listPlaces: ReturnType<typeof makeListPlaces>;
  readonly addPerson: ReturnType<typeof makeAddPerson>;
  readonly viewPerson: ReturnType<typeof makeViewPerson>;
}

export function peopleUseCases(ports: AddPersonDeps): PeopleUseCases {
  return {
    listPeople: makeListPeople(ports),
    listPlaces: makeListPlaces(ports),
    addPerson: makeAddPerson(ports),
    viewPerson: makeViewPerson(ports),
  };
}
