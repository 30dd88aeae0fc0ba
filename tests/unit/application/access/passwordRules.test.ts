import { passwordFaults, passwordSetting } from '../../../../src/application/access/passwordRules';
import { commonPasswords } from '../../../../src/infrastructure/passwords/commonPasswords';

const account = { name: 'Fenna Brouwer', email: 'f.brouwer@veenstad.example', roles: ['hr'] } as const;
const organisationName = 'Groothandel Veenstad';
const withFactor = passwordSetting(account, { hasFactor: false, organisationName }, commonPasswords);
const alone = passwordSetting(
  { ...account, roles: ['medewerker'] },
  { hasFactor: false, organisationName },
  commonPasswords,
);

function problems(password: string, setting = withFactor): readonly string[] {
  return passwordFaults(password, setting).map(({ problem }) => problem);
}

describe('a new password', () => {
  it('has 12 to 128 characters, counted as a reader counts them', () => {
    expect(problems('')).toEqual(['leeg']);
    expect(problems('q'.repeat(11))).toEqual(['te-kort']);
    expect(problems('qxvzjwkq pyt')).toEqual([]);
    expect(problems('🚲'.repeat(11))).toEqual(['te-kort']);
    expect(problems('e\u0301'.repeat(11))).toEqual(['te-kort']);
    expect(problems('🚲'.repeat(128))).toEqual([]);
    expect(passwordFaults('🚲'.repeat(131), withFactor)).toEqual([
      { field: 'password', problem: 'te-lang', params: { max: 128, over: 3 } },
    ]);
  });

  it('has at least 15 characters where it stands alone', () => {
    expect(passwordFaults('qxvzjwkq pytmb', alone)).toEqual([
      { field: 'password', problem: 'te-kort', params: { min: 15 } },
    ]);
    expect(problems('qxvzjwkq pytmbd', alone)).toEqual([]);
    const later = passwordSetting(
      { ...account, roles: ['medewerker'] },
      { hasFactor: true, organisationName },
      commonPasswords,
    );
    expect(problems('qxvzjwkq pyt', later)).toEqual([]);
  });

  it('may hold spaces and any character', () => {
    expect(problems('  één groene fiets 🚲 ')).toEqual([]);
  });

  it.each([
    'FENNA BROUWER',
    'fenna brouwer fietst',
    'fénnabrouwer2026',
    'f.brouwer@veenstad.example',
    '12 groothandel veenstad 34',
    'mijn-F_Brouwer-fiets',
  ])('does not hold the name, the address or the organisation: %s', (password) => {
    expect(problems(password)).toEqual(['te-raden']);
  });

  it.each(['qwertyuiop123', 'Password12345', 'administrator', '...welcome2026!!'])(
    'is not one that guessers try first: %s',
    (password) => {
      expect(problems(password)).toEqual(['te-bekend']);
    },
  );
});
