import { makeAddDepartment, type DepartmentDeps } from './addDepartment';
import { makeEditDepartment } from './editDepartment';
import { makeRemoveDepartment } from './removeDepartment';
import { makeListDepartmentChoices, makeListDepartments, makeViewDepartment } from './viewDepartments';

/** Everything about departments, on one set of ports. */
export interface DepartmentUseCases {
  readonly listDepartments: ReturnType<typeof makeListDepartments>;
  readonly listChoices: ReturnType<typeof makeListDepartmentChoices>;
  readonly viewDepartment: ReturnType<typeof makeViewDepartment>;
  readonly addDepartment: ReturnType<typeof makeAddDepartment>;
  readonly editDepartment: ReturnType<typeof makeEditDepartment>;
  readonly removeDepartment: ReturnType<typeof makeRemoveDepartment>;
}

export function departmentUseCases(ports: DepartmentDeps): DepartmentUseCases {
  return {
    listDepartments: makeListDepartments(ports),
    listChoices: makeListDepartmentChoices(ports),
    viewDepartment: makeViewDepartment(ports),
    addDepartment: makeAddDepartment(ports),
    editDepartment: makeEditDepartment(ports),
    removeDepartment: makeRemoveDepartment(ports),
  };
}
