/** An ijkpunt as a sentence beside a criterion; null when there is none. */
export function anchorText(anchor: string | null): string | null {
  return anchor === null ? null : `IJkpunt: ${anchor}`;
}

/** The words around an ijkpunt at a question. */
export const anchorCardText = {
  heading: 'Bij ons betekent dat',
  about: 'Dit ijkpunt geldt voor alle functies. Het telt niet mee in het advies.',
} as const;

/** Why an answer about media is there already. */
export const notMediaText = {
  heading: 'Dit antwoord staat er al',
  paragraphs: [
    'Bij de instellingen staat dat jullie geen mediabedrijf zijn. Daarom is deze vraag bij een nieuwe functie al beantwoord.',
    'Past dat niet bij deze functie? Kies dan een ander antwoord.',
  ],
} as const;
