import { makeAddPerson, type AddPersonDeps } from './addPerson';
import { makeChangeRoles, makeViewRoles } from './changeRoles';
import { makeEditPerson, makeViewPersonToEdit } from './editPerson';
import { makeListPeople } from './listPeople';
import { makeListPlaces } from './listPlaces';
import { makeRestartPerson, makeStopPerson, makeViewStop } from './stopPerson';
import { makeViewPerson } from './viewPerson';

/** Everything about the people of an employer, on one set of ports. */
export interface PeopleUseCases {
  readonly listPeople: ReturnType<typeof makeListPeople>;
  readonly listPlaces: ReturnType<typeof makeListPlaces>;
  readonly addPerson: ReturnType<typeof makeAddPerson>;
  readonly viewPerson: ReturnType<typeof makeViewPerson>;
  readonly viewPersonToEdit: ReturnType<typeof makeViewPersonToEdit>;
  readonly editPerson: ReturnType<typeof makeEditPerson>;
  readonly viewRoles: ReturnType<typeof makeViewRoles>;
  readonly changeRoles: ReturnType<typeof makeChangeRoles>;
  readonly viewStop: ReturnType<typeof makeViewStop>;
  readonly stopPerson: ReturnType<typeof makeStopPerson>;
  readonly restartPerson: ReturnType<typeof makeRestartPerson>;
}

export function peopleUseCases(ports: AddPersonDeps): PeopleUseCases {
  return {
    listPeople: makeListPeople(ports),
    listPlaces: makeListPlaces(ports),
    addPerson: makeAddPerson(ports),
    viewPerson: makeViewPerson(ports),
    viewPersonToEdit: makeViewPersonToEdit(ports),
    editPerson: makeEditPerson(ports),
    viewRoles: makeViewRoles(ports),
    changeRoles: makeChangeRoles(ports),
    viewStop: makeViewStop(ports),
    stopPerson: makeStopPerson(ports),
    restartPerson: makeRestartPerson(ports),
  };
}
