import type { Response } from 'express';
import type { DepartmentInput } from '../../../application/departments/departmentInput';
import type { DepartmentUseCases } from '../../../application/departments/departmentUseCases';
import type { DepartmentChoices, DepartmentFile } from '../../../application/departments/viewDepartments';
import { refuse, type Fault } from '../../../domain/shared/failure';
import {
  departmentConflictText,
  departmentFaultWords,
  departmentText,
} from '../../../presentation/departments/departmentText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedChoices, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { shellOf } from '../../shared/shell';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { departmentConflictView } from './conflictView';
import { editDepartmentView, newDepartmentView, type TypedDepartment } from './formView';
import { departmentListView } from './listView';
import { editDepartmentSchema, fieldNames, newDepartmentSchema, removeDepartmentSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

export interface DepartmentsDeps {
  readonly departments: DepartmentUseCases;
}

const nothingTyped: TypedDepartment = { naam: '', boven: '', leiding: [] };

/** The tree of departments, and making, changing and removing one. */
export function departmentHandlers({ departments }: DepartmentsDeps): {
  readonly list: Handler;
  readonly showNew: Handler;
  readonly add: Handler;
  readonly show: Handler;
  readonly edit: Handler;
  readonly remove: Handler;
} {
  const fileOf = (req: SignedInRequest): Promise<DepartmentFile> =>
    departments.viewDepartment(req.actor, pathParam(req, 'afdeling'));

  return {
    async list(req, res) {
      const page = departmentListView(await departments.listDepartments(req.actor));
      await renderPage(res, {
        view: 'departments/list',
        title: departmentText.title,
        page,
        backLink: { href: urls.beheer(), label: departmentText.backToManage },
      });
    },

    async showNew(req, res) {
      await renderPage(res, newPage(await departments.listChoices(req.actor), nothingTyped, []));
    },

    async add(req, res) {
      const choices = await departments.listChoices(req.actor);
      const form = parseForm(newDepartmentSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, newPage(choices, typedOf(req), form.faults));
        return;
      }
      const added = await caught(departments.addDepartment(req.actor, inputOf(form.value)), 'invalid');
      if (added.ok) seeOther(res, urls.afdelingen());
      else {
        await invalidPage(res, newPage(choices, typedOf(req), renamedFaults(added.error.faults, fieldNames)));
      }
    },

    async show(req, res) {
      const file = await fileOf(req);
      const { department, leaderIds: leiding } = file;
      const typed = { naam: department.name, boven: department.parentId ?? '', leiding };
      await renderPage(res, editPage(file, typed, String(department.revision), []));
    },

    async edit(req, res) {
      const file = await fileOf(req);
      const form = parseForm(editDepartmentSchema, req.body);
      const seen = typedValues(req.body)['revisie'] ?? '';
      if (!form.ok) {
        await invalidPage(res, editPage(file, typedOf(req), seen, form.faults));
        return;
      }
      const { revisie, tekst, botsing } = form.value;
      const given = inputOf(form.value);
      if (botsing !== undefined && tekst === undefined) {
        await showConflict(res, file, given, [{ field: 'tekst', problem: 'geen-keuze' }]);
        return;
      }
      if (tekst === 'ander') {
        seeOther(res, urls.afdelingen());
        return;
      }
      const saved = await caught(
        departments.editDepartment(req.actor, file.department.id, revisie, given),
        'invalid',
        'stale',
      );
      if (saved.ok) seeOther(res, urls.afdelingen());
      else if (saved.error.code === 'stale') await showConflict(res, await fileOf(req), given, []);
      else {
        const faults = renamedFaults(saved.error.faults, fieldNames);
        await invalidPage(res, editPage(file, typedOf(req), seen, faults));
      }
    },

    async remove(req, res) {
      const { department } = await fileOf(req);
      const form = parseForm(removeDepartmentSchema, req.body);
      if (!form.ok) refuse({ code: 'invalid', faults: form.faults });
      const removed = await caught(
        departments.removeDepartment(req.actor, department.id, form.value.revisie),
        'not-ready',
      );
      // What is used since the page was opened, is on the page again.
      seeOther(res, removed.ok ? urls.afdelingen() : urls.afdeling(department.id));
    },
  };
}

interface DepartmentForm {
  readonly naam: string;
  readonly boven: string;
  readonly leiding: readonly string[];
}

function inputOf({ naam, boven, leiding }: DepartmentForm): DepartmentInput {
  return { name: naam, parentId: boven === '' ? null : boven, leaderIds: leiding };
}

function typedOf(req: SignedInRequest): TypedDepartment {
  const { naam = '', boven = '' } = typedValues(req.body);
  return { naam, boven, leiding: typedChoices(req.body, 'leiding') };
}

function newPage(choices: DepartmentChoices, typed: TypedDepartment, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, departmentFaultWords);
  return {
    view: 'departments/form',
    title: departmentText.newTitle,
    page: newDepartmentView(choices, typed, worded),
    errors: worded.items,
    backLink: { href: urls.afdelingen(), label: departmentText.back },
  };
}

function editPage(file: DepartmentFile, typed: TypedDepartment, revision: string, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, departmentFaultWords);
  return {
    view: 'departments/form',
    title: departmentText.editTitle(file.department.name),
    page: editDepartmentView(file, typed, revision, worded),
    errors: worded.items,
    backLink: { href: urls.afdelingen(), label: departmentText.back },
  };
}

async function showConflict(
  res: Response,
  file: DepartmentFile,
  given: DepartmentInput,
  faults: readonly Fault[],
): Promise<void> {
  const worded = wordedFaults(faults, departmentFaultWords);
  await renderPage(res, {
    view: 'departments/conflict',
    title: departmentConflictText.title,
    page: departmentConflictView(file, given, shellOf(res).csrfToken, worded.of('tekst')),
    errors: worded.items,
    status: faults.length > 0 ? 422 : 409,
    backLink: { href: urls.afdelingen(), label: departmentText.back },
  });
}
