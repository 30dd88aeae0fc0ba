import type { FileCatalog, Condition, Effort, Gate } from '../catalog';
import { catalogFault } from '../catalogFault';
import type { CatalogFault } from '../catalogFault';

/** The gates and their values, as the method reads them. */
const gateValues: Readonly<Record<Gate['id'], readonly string[]>> = {
  'klantrelatie-en-verkoop': ['ja', 'nee'],
  leidinggeven: ['geen', 'functioneel', 'team', 'leidinggevenden'],
  'winkelketen-contract': ['ja', 'nee'],
};
const gateIds = Object.keys(gateValues) as Gate['id'][];
const conditionIds: readonly Condition['id'][] = ['verkeer', 'werkdruk', 'werktijden', 'werkplek'];
const effortIds: readonly Effort['id'][] = ['mentaal', 'emotioneel', 'fysiek'];
const signers = [
  { id: 'leidinggevende', words: 'voor akkoord' },
  { id: 'medewerker', words: 'voor gezien' },
] as const;

function lacks(list: readonly { readonly id: string }[], id: string): boolean {
  return !list.some((member) => member.id === id);
}

/** Faults in the lists whose members the program knows by name: gates, conditions, efforts and signatures. */
export function fixedListFaults(catalog: FileCatalog): CatalogFault[] {
  const { gates, conditions, efforts, signatures } = catalog;
  const completeSignatures =
    signatures === undefined ||
    (signatures.length === signers.length &&
      signers.every(({ id, words }) => signatures.some((one) => one.id === id && one.words === words)));
  return [
    ...gateIds.filter((id) => lacks(gates, id)).map((id) => catalogFault('gate-missing', ['gates'], { id })),
    ...gates
      .filter(({ id, values }) => values.map((value) => value.id).join() !== gateValues[id].join())
      .map(({ id, values }) =>
        catalogFault('gate-values-differ', ['gates', id, 'values'], {
          expected: gateValues[id].join(', '),
          found: values.map((value) => value.id).join(', '),
        }),
      ),
    ...conditionIds
      .filter((id) => lacks(conditions, id))
      .map((id) => catalogFault('condition-missing', ['conditions'], { id })),
    ...effortIds
      .filter((id) => lacks(efforts, id))
      .map((id) => catalogFault('effort-missing', ['efforts'], { id })),
    ...(completeSignatures ? [] : [catalogFault('signatures-incomplete', ['signatures'])]),
  ];
}
