import { personActs, type PersonActs } from '../../../../src/domain/people/personActs';
import type { Role } from '../../../../src/domain/workflow/actions';

const actor = (role: Role) => ({
  accountId: 'lezer',
  organisationId: 'org',
  name: 'Lezer',
  roles: [role],
  standsInFor: [],
});
const allowed = (reader: Role, roles: readonly Role[], hasPassword = true): string => {
  const acts = personActs(actor(reader), { id: 'ander', roles, hasPassword });
  return (Object.keys(acts) as (keyof PersonActs)[]).filter((act) => acts[act]).join(' ');
};

/** Who may do what with whom, to read and to discuss. */
it.each<[Role, Role | 'hr, medewerker', string]>([
  ['beheerder', 'beheerder', 'edit email roles stop access data erase link'],
  ['beheerder', 'medewerker', 'edit email roles stop access data erase link'],
  ['hr', 'beheerder', 'data'],
  ['hr', 'hr', 'data'],
  ['hr', 'leidinggevende', 'data'],
  ['hr', 'or-inzage', 'data'],
  ['hr', 'hr, medewerker', 'data'],
  ['hr', 'medewerker', 'edit stop data'],
  ['leidinggevende', 'medewerker', ''],
  ['medewerker', 'medewerker', ''],
  ['or-inzage', 'medewerker', ''],
])('%s may do with %s: %s', (reader, person, acts) => {
  expect(allowed(reader, person.split(', ') as Role[])).toBe(acts);
});

it('lets HR change the e-mail address of a medewerker who has no password yet', () => {
  expect(allowed('hr', ['medewerker'], false)).toBe('edit email stop data');
  expect(allowed('hr', ['leidinggevende'], false)).toBe('data');
});
