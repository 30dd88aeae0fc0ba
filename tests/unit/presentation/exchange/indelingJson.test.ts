import { indelingJson } from '../../../../src/presentation/exchange/indelingJson';
import { aSheet } from '../../../support/grading/builders';

const job = { name: 'Accountmanager', department: '', jobNumber: '', leadsCount: null };

describe('indelingJson', () => {
  it('leaves out what is not there', () => {
    expect(indelingJson({ catalogId: 'accountmanager', job, sheet: aSheet({}), decision: null })).toEqual({
      catalogus: 'accountmanager',
      functie: { naam: 'Accountmanager' },
      poort: {},
      antwoorden: {},
    });
  });

  it('gives no criteria for Key accountmanager', () => {
    const json = indelingJson({ catalogId: 'key-accountmanager', job, sheet: aSheet({}), decision: null });
    expect(json).not.toHaveProperty('antwoorden');
  });

  it('gives a decision with its reason, when there is one', () => {
    const decision = (reason: string) =>
      indelingJson({ catalogId: 'accountmanager', job, sheet: aSheet({}), decision: { level: 'B', reason } })
        .besluit;
    expect([decision(''), decision('Zo besloten.')]).toEqual([
      { niveau: 'B' },
      { niveau: 'B', motivering: 'Zo besloten.' },
    ]);
  });
});
