import { workingVersionId, type ProfileVersion } from '../../domain/versions/profileVersion';
import { dayOf } from '../shared/dates';

/** The words of the pages on which versions are laid side by side. */
export const versionText = {
  title: 'Verschillen tussen versies',
  intro: 'Hier staat alleen wat anders is. Wat er is getekend, blijft zoals het was.',
  back: 'Terug naar tekenen',
  none: {
    heading: 'Er is nog niets om te vergelijken',
    text: 'Er zijn verschillen te zien zodra er een tweede versie is.',
  },
  same: {
    heading: 'Er is geen verschil',
    text: 'Deze twee versies zeggen hetzelfde.',
  },
  choose: { before: 'Vergelijk', after: 'Met', submit: 'Vergelijken', heading: 'Andere versies vergelijken' },
  columns: { what: 'Wat', before: 'Was', after: 'Is nu' },
  nothing: 'Niets',
  copy: {
    title: 'Wat is er anders?',
    first: {
      heading: 'Dit is de eerste versie',
      text: 'Er is geen eerdere versie om mee te vergelijken.',
    },
    back: 'Terug naar het document',
  },
  link: 'Bekijk wat er anders is',
} as const;

/** "Versie 2 (aangeboden op 3 maart 2027)", or the one that is worked on. */
export function versionName({ id, at }: ProfileVersion): string {
  if (id === workingVersionId) return 'De versie waaraan wordt gewerkt';
  return `Versie ${id}${at === null ? '' : ` (aangeboden op ${dayOf(at)})`}`;
}
