import type { JobProfile } from '../../domain/profile/profile';
import type { Block } from './printDocument';

function nameOrLine(name: string): string | null {
  return name.trim() === '' ? null : name.trim();
}

/** The two signatures: the manager agrees with the description, the employee has seen it. No more than that. */
export function signatureBlocks({ organisatie }: JobProfile): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Ondertekening' },
    {
      kind: 'signatures',
      boxes: [
        {
          fieldName: 'handtekening_leidinggevende',
          role: 'Leidinggevende',
          words: 'voor akkoord',
          meaning: 'Akkoord met de beschrijving van de functie. Het niveau is een besluit van de werkgever.',
          name: nameOrLine(organisatie.managerName),
        },
        {
          fieldName: 'handtekening_medewerker',
          role: 'Medewerker',
          words: 'voor gezien',
          meaning: 'Gezien en gelezen. Dit is geen akkoord. Bezwaar maken kan daarna nog.',
          name: nameOrLine(organisatie.holderName),
        },
      ],
    },
  ];
}
