import type { ObjectionPart } from '../../../application/objection/loadObjection';
import { objectionStepKinds, type ObjectionStepKind } from '../../../domain/objection/objectionStep';
import { urls } from '../../urls';

/** The last part of the address of the form of each step. */
const slugs: Readonly<Record<ObjectionStepKind, string>> = {
  'gesprek-gevraagd': 'gesprek-vragen',
  'gesprek-gevoerd': 'gesprek',
  'bezwaar-gemaakt': 'bezwaar',
  'termijn-verlengd': 'meer-tijd',
  besloten: 'beslissen',
  'extern-gemeld': 'naar-buiten',
  'extern-afgerond': 'uitkomst',
  ingetrokken: 'intrekken',
};

/** Which step an address is about; undefined: there is no such step. */
export function stepAt(slug: string): ObjectionStepKind | undefined {
  return objectionStepKinds.find((kind) => slugs[kind] === slug);
}

/** Where the objection is read in a part. */
export function pageHref(part: ObjectionPart, rulingId: string): string {
  if (part === 'leidinggevende') return urls.gesprek(rulingId);
  return part === 'hr' ? urls.bezwaar(rulingId) : urls.mijnBezwaar(rulingId);
}

/** Where a step is filled in. The leidinggevende has one page for both. */
export function stepHref(part: ObjectionPart, rulingId: string, kind: ObjectionStepKind): string {
  if (part === 'leidinggevende') return urls.gesprek(rulingId);
  return part === 'hr'
    ? urls.bezwaarStap(rulingId, slugs[kind])
    : urls.mijnBezwaarStap(rulingId, slugs[kind]);
}

/** Where a decision is read, and where its sealed file is saved. */
export function decisionHrefs(
  part: 'medewerker' | 'hr',
  rulingId: string,
  number: number,
): { readonly page: string; readonly pdf: string } {
  return part === 'hr'
    ? { page: urls.bezwaarBesluit(rulingId, number), pdf: urls.bezwaarBesluitPdf(rulingId, number) }
    : { page: urls.mijnBezwaarBesluit(rulingId, number), pdf: urls.mijnBezwaarBesluitPdf(rulingId, number) };
}
