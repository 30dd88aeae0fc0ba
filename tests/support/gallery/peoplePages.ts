import { join } from 'node:path';
import type { RolesFile } from '../../../src/application/people/changeRoles';
import type { PersonToEdit } from '../../../src/application/people/editPerson';
import type { StopFile } from '../../../src/application/people/stopPerson';
import type { PersonFile } from '../../../src/application/people/viewPerson';
import type { Account } from '../../../src/application/ports';
import { aJob } from '../database';
import {
  peopleText,
  personConflictText,
  personFaultWords,
  personFormText,
} from '../../../src/presentation/people/peopleText';
import { rolesFaultWords, rolesPageText } from '../../../src/presentation/people/rolesText';
import { stopFaultWords, stopText } from '../../../src/presentation/people/stopText';
import { personConflictView } from '../../../src/web/features/people/conflictView';
import { editPersonView } from '../../../src/web/features/people/formView';
import { peopleListView } from '../../../src/web/features/people/listView';
import { personView } from '../../../src/web/features/people/personView';
import { rolesView } from '../../../src/web/features/people/rolesView';
import { handOverField } from '../../../src/web/features/people/schema';
import { stopView } from '../../../src/web/features/people/stopView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const vera: Account = {
  id: 'vera',
  organisationId: 'org',
  name: 'Vera Vos-van der Bovenkamp',
  email: 'vera.vos-van.der.bovenkamp@linde.example',
  roles: ['leidinggevende', 'medewerker'],
  staffNumber: 'P-1042',
  active: true,
  revision: 3,
};
const kim: Account = { ...vera, id: 'kim', name: 'Kim Kok', email: 'kim.kok@linde.example', active: false };
const departments = [
  { id: 'bedrijf', name: 'Bedrijf', parentId: null, revision: 1 },
  { id: 'verkoop', name: 'Verkoop binnendienst', parentId: 'bedrijf', revision: 1 },
];
const job = aJob({ name: 'Accountmanager retail' });
const acts = {
  edit: true,
  email: true,
  roles: true,
  stop: true,
  access: true,
  data: true,
  erase: true,
  link: true,
};
const replacement = {
  forName: 'Tom Tak',
  byName: vera.name,
  acts: true,
  from: '2026-11-21',
  until: '2027-01-05',
};

const file: PersonFile = {
  person: vera,
  department: departments[1] ?? null,
  leads: departments.slice(1),
  jobs: [job],
  replacements: [replacement],
  wayIn: { hasPassword: false, hasFactor: false, isTied: false, link: null },
  acts,
  isSelf: false,
  duplicateOf: null,
  duplicates: [kim],
};
const toEdit: PersonToEdit = { person: vera, departmentId: 'verkoop', places: departments, acts };
const roles: RolesFile = {
  person: vera,
  obstacles: [],
  leads: file.leads,
  replaces: file.replacements,
  jobs: file.jobs,
  hasFactor: false,
};
const stop: StopFile = {
  person: vera,
  obstacles: [],
  duplicateOf: null,
  work: {
    jobs: file.jobs,
    departments: departments.map((department) => ({
      department,
      others: [],
      above: department.parentId === null ? null : { department: 'Bedrijf', leaders: ['Tom Tak'] },
      jobs: 2,
      asked: department.parentId === null ? [] : ['Accountmanager retail'],
      candidates: [kim],
    })),
    replacements: file.replacements,
  },
};
const typed = { naam: '', email: 'vera', nummer: 'P-1042', afdeling: 'verkoop' };
const faults = [
  { field: 'naam', problem: 'leeg' },
  { field: 'email', problem: 'geen-adres' },
];
const formFaults = wordedFaults(faults, personFaultWords);
const roleFaults = wordedFaults([{ field: 'rollen', problem: 'geen-keuze' }], rolesFaultWords);
const stopFaults = wordedFaults([{ field: handOverField('verkoop'), problem: 'geen-keuze' }], stopFaultWords);
const facts = { service: 'Lindepas', mayOpenJobs: true, done: 'rollen' };
const question = { text: '', role: null, departmentId: null, active: true, page: 2 };
const listed = [vera, kim].map((person) => ({ ...person, departmentId: 'verkoop' }));

/** The real pages of people, with something of everything that they can show. */
export const peoplePages: Readonly<Record<string, GalleryPage>> = {
  mensen: {
    layout: 'main',
    frame: { title: peopleText.title },
    body: () =>
      view(
        'list',
        peopleListView({ people: listed, total: 120, page: 2, pages: 3, departments }, question, 'actief', {
          mayAdd: true,
          imported: { added: 12, changed: 1 },
        }),
      ),
  },
  'mensen-leeg': {
    layout: 'main',
    frame: { title: peopleText.title },
    body: () =>
      view(
        'list',
        peopleListView(
          { people: [], total: 0, page: 1, pages: 1, departments },
          { ...question, text: 'zz' },
          'alle',
          { mayAdd: true, imported: null },
        ),
      ),
  },
  persoon: {
    layout: 'main',
    frame: { title: vera.name },
    body: () => view('person', personView(file, facts)),
  },
  'persoon-dubbel': {
    layout: 'main',
    frame: { title: kim.name },
    body: () =>
      view('person', personView({ ...file, person: kim, duplicateOf: vera, duplicates: [] }, facts)),
  },
  'persoon-bewerken-fout': {
    layout: 'main',
    frame: { title: personFormText.editTitle(vera.name), errors: formFaults.items },
    body: () => view('form', editPersonView(toEdit, typed, '3', faults, formFaults)),
  },
  'persoon-conflict': {
    layout: 'main',
    frame: { title: personConflictText.title },
    body: () =>
      view(
        'conflict',
        personConflictView(
          toEdit,
          { name: 'Vera Vos', email: vera.email, staffNumber: '', departmentId: null },
          'token',
          undefined,
        ),
      ),
  },
  'persoon-rollen-fout': {
    layout: 'main',
    frame: { title: rolesPageText.title(vera.name), errors: roleFaults.items },
    body: () => view('roles', rolesView(roles, { chosen: [], revision: '3' }, roleFaults)),
  },
  'persoon-stoppen': {
    layout: 'main',
    frame: { title: stopText.title(vera.name), errors: stopFaults.items },
    body: () => view('stop', stopView(stop, { typed: {}, revision: '3', stale: true }, stopFaults, true)),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/people', `${name}.ejs`), { page });
}
