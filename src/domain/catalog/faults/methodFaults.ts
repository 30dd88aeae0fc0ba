import type { Method } from '../catalog';
import { catalogFault } from '../catalogFault';
import type { CatalogFault } from '../catalogFault';

function isPercentage(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** Faults in the numbers of the method. */
export function methodFaults(method: Method): CatalogFault[] {
  const percentages = [
    ['borderBand', ...method.borderBand],
    ['mixedBand', ...method.mixedBand],
    ['timeShareFrom', method.timeShareFrom],
  ] as const;
  const { zwaar, midden, licht } = method.weights;
  return [
    ...percentages
      .filter(([, ...values]) => !values.every(isPercentage))
      .map(([key]) => catalogFault('percentage-out-of-range', ['method', key])),
    ...(['borderBand', 'mixedBand'] as const)
      .filter((key) => method[key][0] > method[key][1])
      .map((key) => catalogFault('band-reversed', ['method', key])),
    ...(zwaar > midden && midden > licht
      ? []
      : [catalogFault('weights-out-of-order', ['method', 'weights'])]),
  ];
}
