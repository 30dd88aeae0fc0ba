import { heavyUnits } from '../../../../src/domain/grading/heavyUnits';
import type { HeavyUnit } from '../../../../src/domain/grading/heavyUnits';
import { aRaster, aSheet } from '../../../support/grading/builders';

const raster = aRaster({
  criteria: [{ id: 'licht', weight: 'licht' }, { id: 'vrijheid' }, { id: 'plannen' }, { id: 'mandaat' }],
  pairs: [['mandaat', 'vrijheid']],
});
const unitsOf = (choices: Record<string, string>): HeavyUnit[] => heavyUnits(raster, aSheet(choices));
const pairOf = (choices: Record<string, string>): HeavyUnit | undefined => unitsOf(choices)[0];

describe('heavyUnits', () => {
  it('makes one unit of a heavy criterion and one of a pair with a heavy member', () => {
    expect(unitsOf({}).map(({ members }) => members)).toEqual([['vrijheid', 'mandaat'], ['plannen']]);
  });

  it('counts a light member of a pair with a heavy one, and no pair without a heavy one', () => {
    const mixed = aRaster({
      criteria: [
        { id: 'bereik', weight: 'midden' },
        { id: 'klantgroep' },
        { id: 'een', weight: 'licht' },
        { id: 'twee', weight: 'midden' },
      ],
      pairs: [
        ['klantgroep', 'bereik'],
        ['een', 'twee'],
      ],
    });
    const [unit, ...others] = heavyUnits(mixed, aSheet({ bereik: 'C' }));
    expect(unit).toMatchObject({ members: ['klantgroep', 'bereik'], answered: true, side: 'high' });
    expect(others).toEqual([]);
  });

  it('is answered when one member is, but not by nvt', () => {
    expect(pairOf({ mandaat: 'A' })).toMatchObject({ answered: true, open: ['vrijheid'] });
    expect(pairOf({ mandaat: 'nvt' })).toMatchObject({ answered: false, open: ['vrijheid'] });
  });

  it('applies unless all heavy members are nvt', () => {
    expect(pairOf({ mandaat: 'nvt' })?.applies).toBe(true);
    expect(pairOf({ mandaat: 'nvt', vrijheid: 'nvt' })?.applies).toBe(false);
  });

  it.each([
    ['A and A', 'A', 'A', 'low', false],
    ['A and lighter', 'A', 'lichter', 'low', false],
    ['C and heavier', 'C', 'zwaarder', 'high', false],
    ['A and B', 'A', 'B', 'neither', false],
    ['B and C', 'B', 'C', 'neither', false],
    ['A and C', 'A', 'C', 'neither', true],
    ['lighter and heavier', 'lichter', 'zwaarder', 'neither', true],
  ])('sees %s on the right side', (_case, mandaat, vrijheid, side, disagrees) => {
    expect(pairOf({ mandaat, vrijheid })).toMatchObject({ side, disagrees });
  });
});
