import { momentOf } from '../shared/dates';

/** What seals stand for; see `application/signing/ports.ts`. */
type SealAct = 'akkoord' | 'gezien' | 'ontvangstbewijs' | 'indelingsbesluit' | 'besluit-op-bezwaar';

const words: Readonly<Record<SealAct, string>> = {
  akkoord: 'voor akkoord met de beschrijving',
  gezien: 'voor gezien',
  ontvangstbewijs: 'ontvangstbewijs',
  indelingsbesluit: 'indelingsbesluit',
  'besluit-op-bezwaar': 'besluit op bezwaar',
};

/** The words of a seal, which stand in the signature itself too. */
export function sealWords(act: SealAct): string {
  return words[act];
}

/** The act of which these are the words; null when they are of no seal of ours. */
export function actOfWords(text: string): SealAct | null {
  return (Object.keys(words) as SealAct[]).find((act) => words[act] === text) ?? null;
}

/** The first line of the box of a seal. */
export function sealTitle(act: SealAct): string {
  return act === 'akkoord' || act === 'gezien'
    ? `Digitaal ondertekend ${words[act]}`
    : `Verzegeld ${words[act]}`;
}

/** "leidinggevende, namens Anna de Vries" */
export function signerLine(role: string, onBehalfOf: string | null): string {
  return onBehalfOf === null ? role : `${role}, namens ${onBehalfOf}`;
}

/** The date in the box, in Dutch time. */
export function sealMoment(at: string): string {
  return momentOf(at);
}

/** Whose seal it is: never that of the person. */
export function sealOwner(organisationName: string): string {
  return `Elektronisch zegel van ${organisationName === '' ? 'de organisatie' : organisationName}`;
}

/** What a reader hears at the box. */
export function sealDescription(act: SealAct, name: string | null, at: string): string {
  const by = name === null ? '' : ` door ${name}`;
  return `${sealTitle(act)}${by} op ${sealMoment(at)}`;
}
