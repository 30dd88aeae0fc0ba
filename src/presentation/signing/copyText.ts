import { momentOf } from '../shared/dates';

/** The words of the page on which a copy is read. */
export const copyText = {
  over: 'Functieprofiel',
  title: (jobName: string, version: number): string => `${jobName}, versie ${String(version)}`,
  intro: (name: string): string => `Exemplaar van ${name}`,
  code: (code: string): string => `code ${code}`,
  sameAsPdf:
    'Dit is de tekst van het profiel en de bijlagen, precies zoals in de pdf. Wat op de bewijspagina staat, vind je bij ‘Over dit document’.',
  back: { own: 'Terug naar mijn functieprofiel', others: 'Terug naar het overzicht van tekenen' },
  sign: 'Tekenen voor gezien',
  refuse: 'Niet tekenen',
  pdf: 'Download de pdf',
  pdfSigned: 'Download de getekende pdf',
  unsigned: 'Download de pdf van vóór het tekenen',
  receipt: (act: string): string => `Ontvangstbewijs ‘voor ${act}’ (pdf)`,
  happened: 'Wat is er gebeurd?',
  nothingYet: 'Er is nog niet getekend.',
  document: {
    heading: 'Over dit document',
    code: 'Code',
    version: 'Versie',
    frozen: 'Vastgezet op',
    hash: 'Controlegetal van de inhoud',
    file: 'Controlegetal van de pdf',
    words: 'De woorden waarmee getekend wordt',
  },
  frozenAt: (at: string): string => momentOf(at),
  signed: {
    heading: 'Je hebt getekend voor gezien',
    text: (at: string): string => `Dat was op ${momentOf(at)}.`,
    object: 'Ben je het er niet mee eens? Dan kun je nog bezwaar maken.',
    receipt: 'Download je ontvangstbewijs (pdf)',
    own: 'Naar mijn functieprofiel',
  },
  refused: {
    heading: 'Je hebt niet getekend',
    text: 'Dat is vastgelegd. Je kunt alsnog tekenen, en je kunt bezwaar maken.',
  },
  old: {
    vervangen: { heading: 'Dit is een oude versie', text: 'Er geldt een nieuwere versie van dit profiel.' },
    ingetrokken: { heading: 'Deze versie is ingetrokken', text: 'Er wordt niet meer op getekend.' },
  },
} as const;
