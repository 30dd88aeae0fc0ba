import type { ShownMessage } from '../../../application/messages/viewMessages';
import type { MessageKind } from '../../../domain/messages/message';
import { urls } from '../../urls';

type Place = Pick<ShownMessage, 'aboutId'> & { readonly job: NonNullable<ShownMessage['job']> };

const signing = ({ job }: Place): string => (job.looks ? urls.tekenen(job.id) : urls.mijnProfielVan(job.id));
/** A message about an objection is about a decision and the number of a step. */
const rulingOf = ({ aboutId }: Place): string => aboutId.split('.')[0] ?? '';
const copy = ({ aboutId }: Place): string => urls.exemplaar(aboutId);
const ruling = ({ aboutId }: Place): string => urls.besluit(aboutId);

/** Where each kind of message leads to: a page that is there whatever happened since. */
const places: Readonly<Record<Exclude<MessageKind, 'herinnering' | 'termijn'>, (message: Place) => string>> =
  {
    'vragen-beantwoorden': ({ job }) => urls.functie(job.id),
    'zienswijze-gevraagd': ({ job }) => urls.zienswijze(job.id),
    'zienswijzen-gesloten': ({ job }) => urls.zienswijze(job.id),
    'tweede-gevraagd': ({ job }) => urls.tweede(job.id),
    'tweede-ingeleverd': ({ job }) => urls.tweede(job.id),
    'profiel-maken': ({ job }) => urls.profielBegin(job.id),
    'tekenen-akkoord': signing,
    'tekenen-gezien': copy,
    getekend: copy,
    'niet-akkoord': signing,
    'niet-gezien': signing,
    'aanbieding-ingetrokken': signing,
    'ontvangst-vastgelegd': copy,
    'papier-bevestigen': signing,
    'bezwaar-gesprek': (place) => urls.gesprek(rulingOf(place)),
    'bezwaar-hr': (place) => urls.bezwaar(rulingOf(place)),
    'bezwaar-nieuws': (place) => urls.mijnBezwaar(rulingOf(place)),
    'herziening-gevraagd': ({ job }) => urls.functieOnderhoud(job.id),
    'herziening-beantwoord': ({ job }) =>
      job.looks ? urls.onderhoudVragen(job.id) : urls.mijnProfielVan(job.id),
    'nieuwe-indeling-begonnen': ({ job }) => (job.looks ? urls.functie(job.id) : urls.mijnProfielVan(job.id)),
    'indelingsbesluit-gegeven': ruling,
    'indelingsbesluit-ingetrokken': ruling,
  };

/** Where a message leads to; null when what it is about is not the reader's to see any more. */
export function messageHref({
  kind,
  job,
  aboutId,
}: Pick<ShownMessage, 'kind' | 'job' | 'aboutId'>): string | null {
  if (kind === 'herinnering' || kind === 'termijn') return urls.werkvoorraad();
  return job === null ? null : places[kind]({ job, aboutId });
}
