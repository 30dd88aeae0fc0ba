import { levels } from '../catalog';
import type { Criterion, Option } from '../catalog';
import { catalogFault } from '../catalogFault';
import type { CatalogFault, PathStep } from '../catalogFault';
import { areOrderedLevels } from './competencyFaults';
import { repeatedFaults } from './repeated';

const weighing: readonly Criterion['weight'][] = ['zwaar', 'midden', 'licht'];

function lowest(option: Option): number {
  return Math.min(...option.levels.map((level) => levels.indexOf(level)));
}

function highest(option: Option): number {
  return Math.max(...option.levels.map((level) => levels.indexOf(level)));
}

/** A row continues "De medewerker in deze functie …": it starts small and ends with a full stop. */
function continuesLeadIn(row: string): boolean {
  const plain = row.replaceAll('**', '');
  return /^\p{Ll}/u.test(plain) && plain.endsWith('.');
}

function optionFaults(criterion: Criterion, option: Option, path: readonly PathStep[]): CatalogFault[] {
  const expectedRows = Math.max(1, criterion.topics.length);
  const ordered = areOrderedLevels(option.levels);
  const adjacent = highest(option) - lowest(option) === option.levels.length - 1;
  return [
    ...(ordered ? [] : [catalogFault('option-levels-unordered', [...path, 'levels'])]),
    ...(ordered && option.id !== option.levels.join('')
      ? [catalogFault('option-id-differs', path, { expected: option.levels.join('') })]
      : []),
    ...(ordered && !adjacent && weighing.includes(criterion.weight)
      ? [catalogFault('option-not-adjacent', [...path, 'levels'])]
      : []),
    ...(option.rows.length === expectedRows
      ? []
      : [
          catalogFault('rows-differ-from-topics', [...path, 'rows'], {
            expected: expectedRows,
            found: option.rows.length,
          }),
        ]),
    ...option.rows.flatMap((row, index) =>
      continuesLeadIn(row) ? [] : [catalogFault('row-is-no-continuation', [...path, 'rows', index])],
    ),
  ];
}

function coverageFaults(criterion: Criterion, path: readonly PathStep[]): CatalogFault[] {
  return levels.flatMap((level) => {
    const count = criterion.options.filter((option) => option.levels.includes(level)).length;
    if (count === 0) return [catalogFault('level-missing', path, { level })];
    return count > 1 ? [catalogFault('level-repeated', path, { level })] : [];
  });
}

/** Faults of one criterion and its options. */
export function criterionFaults(criterion: Criterion): CatalogFault[] {
  const path = ['criteria', criterion.id];
  const { options, weight, terms, factors } = criterion;
  const optionsPath = [...path, 'options'];
  const inOrder = options.every((option, index) => {
    const previous = options[index - 1];
    return previous === undefined || lowest(previous) <= lowest(option);
  });
  return [
    ...repeatedFaults(
      options.map(({ id }) => id),
      optionsPath,
    ),
    ...options.flatMap((option) => optionFaults(criterion, option, [...optionsPath, option.id])),
    ...coverageFaults(criterion, optionsPath),
    ...(inOrder ? [] : [catalogFault('options-out-of-order', optionsPath)]),
    ...(weight === 'gelijk' && options.length > 1 ? [catalogFault('equal-with-choices', optionsPath)] : []),
    ...(weighing.includes(weight) && options.length === 1
      ? [catalogFault('weighing-without-choice', optionsPath)]
      : []),
    ...repeatedFaults(
      terms.map(({ term }) => term),
      [...path, 'terms'],
      'term-repeated',
    ),
    ...repeatedFaults([factors.main, ...factors.also], [...path, 'factors'], 'factor-repeated'),
  ];
}
