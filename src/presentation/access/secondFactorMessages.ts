import type { FaultWords } from '../failureMessages';
import { counted } from '../shared/numbers';

export const codeText = {
  title: 'Vul je code in',
  intro: 'Open de app met je codes op je telefoon. Neem de code over die er nu staat.',
  code: { label: 'Code van 6 cijfers', hint: 'De code verandert elke halve minuut.' },
  submit: 'Inloggen',
  useRecovery: 'Heb je je telefoon niet? Gebruik een herstelcode',
  stop: 'Stoppen met inloggen',
} as const;

export const recoveryCodeText = {
  title: 'Gebruik een herstelcode',
  intro: 'Je kreeg herstelcodes toen je het inloggen met een code instelde. Elke herstelcode werkt één keer.',
  code: {
    label: 'Herstelcode',
    hint: 'Bijvoorbeeld 7KQ2M-9XWTD. Hoofdletters en het streepje maken niet uit.',
  },
  useCode: 'Toch de code van je telefoon gebruiken',
  help: 'Heb je ook geen herstelcodes meer? Vraag de beheerder om het inloggen met een code bij jou weg te halen.',
} as const;

export const setUpText = {
  title: 'Beveilig je account met een code',
  intro:
    'Voor jouw rol is een wachtwoord alleen niet genoeg. Vanaf nu vul je bij het inloggen ook een code in van je telefoon.',
  introByChoice: 'Vanaf nu vul je bij het inloggen na je wachtwoord ook een code in van je telefoon.',
  steps: {
    app: {
      heading: 'Zet een app met codes op je telefoon',
      text: 'Heb je nog geen app voor codes? Zoek in de winkel van je telefoon op “authenticator” en kies er een. Vraag je werkgever welke app jullie gebruiken.',
    },
    scan: {
      heading: 'Scan dit plaatje met die app',
      picture: 'QR-code om met de app op je telefoon te scannen',
      manual: 'Lukt scannen niet? Typ deze sleutel over in de app:',
    },
    code: { heading: 'Vul de code in die de app laat zien' },
  },
  code: { label: 'Code van 6 cijfers', hint: 'Zo weten we dat het werkt.' },
  submit: 'Code controleren',
  back: 'Terug naar je beveiliging',
} as const;

export const codesText = {
  title: 'Bewaar je herstelcodes',
  intro:
    'Ben je je telefoon kwijt? Dan log je in met een herstelcode. Elke code werkt één keer. Je ziet de codes alleen nu.',
  advice:
    'Print de codes of bewaar ze in je wachtwoordkluis. Bewaar ze niet op de telefoon waar ook de app op staat.',
  list: 'Je herstelcodes',
  download: 'Download de codes als tekst',
  print: 'Je kunt deze pagina ook printen, met Ctrl en P (op een Mac Cmd en P).',
  submit: 'Ik heb de codes bewaard',
  file: {
    name: 'herstelcodes.txt',
    heading: 'Herstelcodes voor Functiewaardering',
    once: 'Elke code werkt één keer.',
  },
} as const;

const wrongCode =
  'De code klopt niet. Kijk of de tijd op je telefoon goed staat en neem de code over die er nu staat.';

export const factorFaults: FaultWords = {
  code: {
    leeg: 'Vul de code van 6 cijfers in.',
    'te-lang': wrongCode,
    'klopt-niet': wrongCode,
  },
  herstelcode: {
    leeg: 'Vul een herstelcode in.',
    'te-lang': 'Deze herstelcode klopt niet, of is al gebruikt.',
    'klopt-niet': 'Deze herstelcode klopt niet, of is al gebruikt.',
  },
};

/** "Je hebt nog 2 herstelcodes." */
export function codesLeft(count: number): string {
  return count === 0
    ? 'Je hebt geen herstelcodes meer.'
    : `Je hebt nog ${counted(count, 'herstelcode', 'herstelcodes')}.`;
}

/** A key in groups of four, which are easier to type over. */
export function groupedKey(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? '';
}
