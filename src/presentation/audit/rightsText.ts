import { roleLabel } from '../accessMessages';
import type { Role } from '../../domain/workflow/actions';
import { calendarDate, dayOf } from '../shared/dates';

/** The words of the yearly review of rights. */
export const rightsText = {
  title: 'Wie heeft welke rechten?',
  intro:
    'Loop deze lijst minstens één keer per jaar na. Heeft iemand een rol niet meer nodig? Open diegene dan en haal de rol weg.',
  download: 'Download als CSV',
  caption: 'Mensen met hun rollen',
  heads: {
    name: 'Naam',
    roles: 'Rollen',
    since: 'Rollen sinds',
    lastSignIn: 'Laatst ingelogd',
    leads: 'Geeft leiding aan',
    replaces: 'Vervangt',
  },
  never: 'nog nooit',
  notKnown: 'niet bekend',
  noRoles: 'geen rollen',
  inactive: 'Kan niet inloggen',
  nothing: '–',
  fileName: 'rechten.csv',
} as const;

interface RightsOf {
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  readonly rolesSince: string | null;
  readonly lastSignIn: string | null;
  readonly leads: readonly string[];
  readonly replaces: readonly { readonly name: string; readonly from: string; readonly until: string }[];
}

/** The rights of one person in words; the page and the file both show these. */
export function rightsWords({ roles, rolesSince, lastSignIn, leads, replaces }: RightsOf): {
  readonly roles: string;
  readonly since: string;
  readonly lastSignIn: string;
  readonly leads: string;
  readonly replaces: string;
} {
  return {
    roles: roles.length === 0 ? rightsText.noRoles : roleLabel(roles),
    since: rolesSince === null ? rightsText.notKnown : dayOf(rolesSince),
    lastSignIn: lastSignIn === null ? rightsText.never : dayOf(lastSignIn),
    leads: leads.length === 0 ? rightsText.nothing : leads.join(', '),
    replaces:
      replaces.length === 0
        ? rightsText.nothing
        : replaces
            .map(
              ({ name, from, until }) => `${name} (${calendarDate(from)} tot en met ${calendarDate(until)})`,
            )
            .join(', '),
  };
}

/** The rows of the file, the first with the names of the columns. */
export function rightsRows(people: readonly RightsOf[]): readonly (readonly string[])[] {
  const { heads } = rightsText;
  return [
    [
      heads.name,
      'E-mailadres',
      'Personeelsnummer',
      'Kan inloggen',
      heads.roles,
      heads.since,
      heads.lastSignIn,
      heads.leads,
      heads.replaces,
    ],
    ...people.map((person) => {
      const words = rightsWords(person);
      return [
        person.name,
        person.email,
        person.staffNumber,
        person.active ? 'ja' : 'nee',
        words.roles,
        words.since,
        words.lastSignIn,
        words.leads,
        words.replaces,
      ];
    }),
  ];
}
