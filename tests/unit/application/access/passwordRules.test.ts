import { passwordFaults } from '../../../../src/application/access/passwordRules';

function problems(password: string, besideWords: readonly string[] = []): readonly string[] {
  return passwordFaults(password, besideWords).map(({ problem }) => problem);
}

describe('a new password', () => {
  it('has 12 to 200 characters, counted as a reader counts them', () => {
    expect(problems('')).toEqual(['leeg']);
    expect(problems('a'.repeat(11))).toEqual(['te-kort']);
    expect(problems('a'.repeat(12))).toEqual([]);
    expect(problems('🚲'.repeat(11))).toEqual(['te-kort']);
    expect(problems('e\u0301'.repeat(11))).toEqual(['te-kort']);
    expect(problems('🚲'.repeat(200))).toEqual([]);
    expect(passwordFaults('a'.repeat(203), [])).toEqual([
      { field: 'password', problem: 'te-lang', params: { max: 200, over: 3 } },
    ]);
  });

  it('may hold spaces and any character', () => {
    expect(problems('  één groene fiets 🚲 ')).toEqual([]);
  });

  it('is not one of the words beside it, in capitals or not', () => {
    const words = ['Groothandel Veenstad', 'Fenna Brouwer', 'fenna@veenstad.example'];
    expect(problems('groothandel veenstad', words)).toEqual(['te-raden']);
    expect(problems(' FENNA BROUWER ', words)).toEqual(['te-raden']);
    expect(problems('fenna brouwer fietst', words)).toEqual([]);
  });
});
