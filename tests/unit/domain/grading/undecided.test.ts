import { heavyUnits } from '../../../../src/domain/grading/heavyUnits';
import { whyUndecided } from '../../../../src/domain/grading/undecided';
import { aRaster, aSheet } from '../../../support/grading/builders';

const raster = aRaster({ criteria: ['k1', 'k2', 'k3', 'k4', 'k5'].map((id) => ({ id })) });
const ground = (choices: Record<string, string>) => whyUndecided(heavyUnits(raster, aSheet(choices)));

describe('whyUndecided', () => {
  it('asks for heavy answers while there are none', () => {
    expect(ground({})).toEqual({
      kind: 'te-weinig-zware-antwoorden',
      answered: 0,
      applicable: 5,
      toAnswer: ['k1', 'k2', 'k3', 'k4', 'k5'],
    });
  });

  it('asks for more while less than half of the units that apply is answered', () => {
    expect(ground({ k1: 'B', k2: 'B' })).toMatchObject({
      answered: 2,
      applicable: 5,
      toAnswer: ['k3', 'k4', 'k5'],
    });
    expect(ground({ k1: 'B', k2: 'B', k3: 'B' })).toBeNull();
  });

  it('takes exactly half as enough', () => {
    expect(ground({ k1: 'B', k2: 'B', k3: 'nvt' })).toBeNull();
  });

  it('has no advice when no unit applies', () => {
    expect(ground({ k1: 'nvt', k2: 'nvt', k3: 'nvt', k4: 'nvt', k5: 'nvt' })).toEqual({
      kind: 'te-weinig-zware-antwoorden',
      answered: 0,
      applicable: 0,
      toAnswer: [],
    });
  });

  it('does not count an answer beside a heavy member that does not apply', () => {
    const pair = aRaster({
      criteria: [{ id: 'klantgroep' }, { id: 'bereik', weight: 'midden' }],
      pairs: [['klantgroep', 'bereik']],
    });
    const units = heavyUnits(pair, aSheet({ klantgroep: 'nvt', bereik: 'B' }));
    expect(whyUndecided(units)).toMatchObject({ answered: 0, applicable: 0 });
  });

  it('does not average two light and two heavy units', () => {
    expect(ground({ k1: 'A', k2: 'lichter', k3: 'C', k4: 'zwaarder', k5: 'B' })).toEqual({
      kind: 'zware-antwoorden-botsen',
      low: ['k1', 'k2'],
      high: ['k3', 'k4'],
    });
  });

  it('lets one answer against the rest pass', () => {
    expect(ground({ k1: 'A', k2: 'C', k3: 'C', k4: 'C', k5: 'C' })).toBeNull();
  });
});
