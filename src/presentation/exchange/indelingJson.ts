import type { GradingSheet } from '../../domain/grading/sheet';
import { isReferenceId } from '../../domain/reference/parts';
import type { ReadIndeling } from './readIndeling';
import type { Indeling } from './indelingSchema';

function whenFilled<K extends string, V extends object>(key: K, value: V): Partial<Record<K, V>> {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as Record<K, V>);
}

function answersJson(sheet: GradingSheet): NonNullable<Indeling['antwoorden']> {
  return Object.fromEntries(
    Object.entries(sheet.answers).map(([id, answer]) => [
      id,
      {
        keuze: answer.choice,
        ...(answer.reason === undefined ? {} : { motivering: answer.reason }),
        ...(answer.evidence === undefined ? {} : { bewijs: answer.evidence }),
        ...(answer.doubt === undefined ? {} : { twijfel: answer.doubt }),
      },
    ]),
  );
}

/** One grading in the exchange format: what `readIndeling` reads again as the same grading. */
export function indelingJson({
  catalogId,
  referenceId,
  job,
  sheet,
  decision,
}: Omit<ReadIndeling, 'referenceId'> & { readonly referenceId?: ReadIndeling['referenceId'] }): Indeling {
  return {
    catalogus: catalogId,
    ...(referenceId ? { voorbeeldfunctie: referenceId } : {}),
    functie: {
      naam: job.name,
      ...(job.department === '' ? {} : { afdeling: job.department }),
      ...(job.jobNumber === '' ? {} : { functienummer: job.jobNumber }),
      ...(job.leadsCount === null ? {} : { leidtAantal: job.leadsCount }),
    },
    ...(isReferenceId(catalogId) ? {} : { poort: { ...sheet.gates } }),
    ...(catalogId === 'accountmanager' ? { antwoorden: answersJson(sheet) } : {}),
    ...whenFilled('resultaatgebieden', { ...sheet.tasks }),
    ...whenFilled('gebiedmotiveringen', { ...sheet.areaReasons }),
    ...whenFilled('tijdsdelen', { ...sheet.timeShares }),
    ...whenFilled('omstandigheden', { ...sheet.conditions }),
    ...(decision === null
      ? {}
      : {
          besluit: {
            niveau: decision.level,
            ...(decision.reason === '' ? {} : { motivering: decision.reason }),
          },
        }),
  };
}
