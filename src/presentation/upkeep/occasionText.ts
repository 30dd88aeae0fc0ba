import type { Occasion } from '../../domain/upkeep/occasion';

/** Why a functie is graded again, in a few words. */
export const occasionText: Readonly<Record<Occasion, string>> = {
  inhoud: 'het werk is veranderd',
  reorganisatie: 'de organisatie is veranderd',
  catalogus: 'er is een nieuwe catalogus',
  verzoek: 'iemand vraagt erom',
  termijn: 'het is tijd om opnieuw te kijken',
  bezwaar: 'een bezwaar of een gesprek daarover geeft er reden toe',
};
