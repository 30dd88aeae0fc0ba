import type { Catalog, SignatureMeaning } from '../../domain/catalog/catalog';
import type { JobProfile } from '../../domain/profile/profile';
import { calendarDate } from '../shared/dates';
import { heading, paragraph } from './headings';
import type { Block, SignatureBox } from './printDocument';

function nameOrLine(name: string): string | null {
  return name.trim() === '' ? null : name.trim();
}

type Signer = SignatureMeaning['id'];

const own: Record<
  Signer,
  Pick<SignatureBox, 'role' | 'words'> & { readonly means: string; readonly not: string }
> = {
  leidinggevende: {
    role: 'Leidinggevende',
    words: 'voor akkoord',
    means: 'De leidinggevende is het eens met de beschrijving van de functie.',
    not: 'Het niveau is een besluit van de werkgever.',
  },
  medewerker: {
    role: 'Medewerker',
    words: 'voor gezien',
    means: 'De medewerker heeft dit gezien en gelezen. Dat is geen akkoord.',
    not: 'Bezwaar maken kan daarna nog.',
  },
};

function box(catalog: Catalog, signer: Signer, name: string): SignatureBox {
  const { role, words, means, not } = own[signer];
  const given = catalog.signatures?.find(({ id }) => id === signer);
  return {
    fieldName: `handtekening_${signer}`,
    role,
    words: given?.words ?? words,
    meaning: `${given?.text ?? means} ${not}`,
    name: nameOrLine(name),
  };
}

/** Which document is signed, so that the page of the signatures says so by itself. */
function signedDocument({ gegevens }: JobProfile): string {
  const { jobName, version, inForceFrom } = gegevens;
  return [
    `Functieprofiel ${jobName.trim()}`,
    ...(version.trim() === '' ? [] : [`versie ${version.trim()}`]),
    ...(inForceFrom === '' ? [] : [`geldig vanaf ${calendarDate(inForceFrom)}`]),
  ].join(', ');
}

/** The two signatures: the manager agrees with the description, the employee has seen it. No more than that. */
export function signatureBlocks(profile: JobProfile, catalog: Catalog): Block[] {
  const { managerName, holderName } = profile.organisatie;
  return [
    heading('Ondertekening'),
    paragraph(`${signedDocument(profile)}.`),
    {
      kind: 'signatures',
      boxes: [box(catalog, 'leidinggevende', managerName), box(catalog, 'medewerker', holderName)],
    },
  ];
}
