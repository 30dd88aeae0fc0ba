import { shownCode } from '../../domain/access/spokenCode';

const own = {
  akkoord: {
    means: 'Ik ben het eens met de beschrijving van de functie in dit document.',
    not: 'Het niveau is een besluit van de werkgever.',
  },
  gezien: {
    means: 'Ik heb dit document gezien en gelezen.',
    not: 'Dat betekent niet dat ik het ermee eens ben. Ik kan nog bezwaar maken.',
  },
} as const;

interface SignedDocument {
  readonly jobName: string;
  readonly version: number;
  /** Without its dash. */
  readonly code: string;
}

/** What people say by signing: for which document, what it means, and what it does not mean. */
export const signingWords = {
  of(act: keyof typeof own, { jobName, version, code }: SignedDocument): string {
    const { means, not } = own[act];
    const document = `Functieprofiel ${jobName}, versie ${version}, code ${shownCode(code)}`;
    return `Voor ${act}: ${document}. ${means} ${not}`;
  },
  roles: { akkoord: 'Leidinggevende', gezien: 'Medewerker' },
  methods: {
    wachtwoord: 'met een wachtwoord',
    'wachtwoord-en-code': 'met een wachtwoord en een code',
    'elders-ingelogd': 'door in te loggen bij de identiteitsdienst van de organisatie',
  },
} as const;
