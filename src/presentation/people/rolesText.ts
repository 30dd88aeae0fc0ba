import type { PersonObstacle } from '../../domain/people/roleChange';
import type { Role } from '../../domain/workflow/actions';
import type { FaultWords } from '../failureMessages';
import { enumerate } from '../shared/numbers';

/** The words of the page on which somebody gets other roles. */
export const rolesPageText = {
  title: (name: string): string => `Rollen van ${name}`,
  intro:
    'Een rol bepaalt wat iemand mag. Geef niet meer rollen dan nodig. Verander je iets? Dan wordt deze persoon overal uitgelogd.',
  legend: 'Welke rollen heeft deze persoon?',
  hints: {
    beheerder: 'Regelt accounts, rollen en instellingen. Ziet het logboek, maar geen functies.',
    hr: 'Maakt functies, bepaalt niveaus en maakt profielen. Ziet alle functies.',
    leidinggevende: 'Ziet de functies van afdelingen die diegene leidt, en tekent voor akkoord.',
    medewerker: 'Ziet het eigen functieprofiel en tekent voor gezien.',
    'or-inzage': 'Ziet alleen cijfers zonder namen.',
  } satisfies Readonly<Record<Role, string>>,
  factorSet:
    'Deze persoon logt al in met een code van de telefoon. Dat blijft nodig voor beheerder, HR en leidinggevende.',
  factorNeeded:
    'Deze persoon logt nog niet in met een code van de telefoon. Voor beheerder, HR en leidinggevende moet dat wel. Bij het volgende inloggen stelt deze persoon de code in; eerder gaat er niets open.',
  inactive: 'Dit account is gestopt. De rollen gelden pas als het account weer aan staat.',
  uses: {
    leads: (names: readonly string[]): string =>
      `Leidt ${enumerate(names)}. Wil je de rol leidinggevende weghalen? Kies dan eerst bij de afdeling wie haar leidt.`,
    replaces: (names: readonly string[]): string =>
      `Vervangt ${enumerate(names)}. Daarvoor is de rol leidinggevende nodig.`,
    jobs: (names: readonly string[]): string =>
      `Heeft de functie ${enumerate(names)}. Daarvoor is de rol medewerker nodig.`,
  },
  submit: 'Rollen bewaren',
  cancel: 'Annuleren',
  stale: {
    heading: 'Iemand anders heeft deze persoon ook veranderd',
    text: 'Jouw keuze is niet bewaard. Hieronder staan de rollen die nu gelden. Kies zo nodig opnieuw.',
  },
} as const;

export const rolesFaultWords: FaultWords = {
  rollen: {
    'geen-keuze': 'Kies minstens één rol. Mag deze persoon niets meer? Stop dan het account.',
    leeg: 'Kies minstens één rol. Mag deze persoon niets meer? Stop dan het account.',
    'nodig-leidinggevende':
      'Deze persoon leidt nog een afdeling of vervangt iemand. Regel dat eerst, of laat de rol leidinggevende staan.',
    'nodig-medewerker':
      'Deze persoon heeft nog een functie. Haal diegene eerst weg bij de functie, of laat de rol medewerker staan.',
  },
};

const lastEmergency =
  'Deze persoon is de enige met noodtoegang. Geef eerst een andere beheerder noodtoegang, bij Beheer en dan Inloggen.';

/** Why roles cannot be changed, or an account cannot be stopped. */
export const obstacleTexts: Readonly<Record<'roles' | 'stop', Readonly<Record<PersonObstacle, string>>>> = {
  roles: {
    zichzelf: 'Je kunt je eigen rollen niet veranderen. Vraag een andere beheerder.',
    'laatste-beheerder': 'Dit is de enige beheerder. Geef eerst iemand anders de rol beheerder.',
    'laatste-noodtoegang': lastEmergency,
  },
  stop: {
    zichzelf: 'Je kunt je eigen account niet stoppen. Vraag een andere beheerder.',
    'laatste-beheerder': 'Dit is de enige beheerder. Geef eerst iemand anders de rol beheerder.',
    'laatste-noodtoegang': lastEmergency,
  },
};

export const obstacleHeading = 'Dit kan niet';
