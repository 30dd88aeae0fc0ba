import { combinationRules } from '../../../../src/domain/grading/advice';
import { factors } from '../../../../src/domain/catalog/catalog';
import {
  capitalise,
  choiceLabel,
  combinationRuleLabel,
  factorLabel,
  orHigher,
  outcomeLabel,
} from '../../../../src/presentation/advice/labels';

describe('choiceLabel', () => {
  it.each([
    ['B', 'B'],
    ['BC', 'B en C'],
    ['ABC', 'A, B en C'],
    ['lichter', 'lichter dan A'],
    ['zwaarder', 'zwaarder dan C'],
    ['nvt', 'niet van toepassing'],
  ])('puts %s in words', (choice, expected) => {
    expect(choiceLabel(choice)).toBe(expected);
  });
});

describe('outcomeLabel', () => {
  it.each([
    ['B', 'niveau B'],
    ['onder-a', 'lichter dan niveau A'],
    ['key-accountmanager', 'Key accountmanager'],
    ['buiten-familie', 'past niet bij deze functies'],
    ['onbepaald', 'nog niet te bepalen'],
  ] as const)('puts %s in words', (outcome, expected) => {
    expect(outcomeLabel(outcome)).toBe(expected);
  });
});

describe('orHigher', () => {
  it('has nothing above C', () => {
    expect((['A', 'B', 'C'] as const).map(orHigher)).toEqual(['A of hoger', 'B of hoger', 'C']);
  });
});

describe('every rule and factor', () => {
  it('has words of its own', () => {
    expect(new Set(combinationRules.map(combinationRuleLabel)).size).toBe(combinationRules.length);
    expect(factors.map(factorLabel)).toEqual([...factors]);
  });
});

describe('capitalise', () => {
  it('makes the start of a sentence', () => {
    expect([capitalise('één antwoord'), capitalise('')]).toEqual(['Één antwoord', '']);
  });
});
