import type { WorkItem, WorkKind } from '../../domain/work/workItem';
import { urls } from '../urls';

type Place = Pick<WorkItem, 'aboutId'> & { readonly jobId: string };

/** Where the work of each kind is done. */
const places: Readonly<Record<WorkKind, (item: Place) => string>> = {
  vragen: ({ jobId }) => urls.functie(jobId),
  zienswijze: ({ jobId }) => urls.zienswijze(jobId),
  'zienswijzen-sluiten': ({ jobId }) => urls.zienswijzen(jobId),
  'tweede-beoordelen': ({ jobId }) => urls.tweedeBlind(jobId),
  'tweede-vergelijken': ({ jobId }) => urls.tweede(jobId),
  'advies-vragen': ({ jobId }) => urls.controleren(jobId),
  niveau: ({ jobId }) => urls.advies(jobId),
  profiel: ({ jobId }) => urls.profiel(jobId, 'gegevens'),
  aanbieden: ({ jobId }) => urls.tekenenAanbieden(jobId),
  akkoord: ({ jobId }) => urls.tekenenAkkoord(jobId),
  gezien: ({ aboutId }) => urls.exemplaarGezien(aboutId),
  weigering: ({ jobId }) => urls.tekenen(jobId),
  papier: ({ jobId }) => urls.tekenen(jobId),
  indelingsbesluit: ({ aboutId }) => urls.besluitGeven(aboutId),
  'bezwaar-gesprek': ({ aboutId }) => urls.gesprek(aboutId),
  'bezwaar-besluit': ({ aboutId }) => urls.bezwaar(aboutId),
  nakijken: ({ jobId }) => urls.functieNakijken(jobId),
  herziening: ({ jobId }) => urls.functieOnderhoud(jobId),
  aanleiding: ({ jobId }) => urls.functieOnderhoud(jobId),
  mails: () => urls.mails(),
};

export function workHref({ kind, jobId, aboutId }: Pick<WorkItem, 'kind' | 'jobId' | 'aboutId'>): string {
  return places[kind]({ jobId: jobId ?? '', aboutId });
}
