import { personObstacles, rolesStillNeeded } from '../../../../src/domain/people/roleChange';

const fenna = { id: 'fenna', roles: ['beheerder', 'hr'] } as const;
const many = { otherAdmins: 1, lastEmergency: false };

describe('what keeps somebody from losing rights', () => {
  it('is that they do it themselves, whatever they choose', () => {
    expect(personObstacles(fenna, ['fenna'], ['beheerder', 'hr'], many)).toEqual(['zichzelf']);
    expect(personObstacles(fenna, ['bea', 'fenna'], ['beheerder', 'hr'], many)).toEqual(['zichzelf']);
    expect(personObstacles(fenna, ['bea'], [], many)).toEqual([]);
  });

  it('is that nobody else would be beheerder', () => {
    const only = { otherAdmins: 0, lastEmergency: false };
    expect(personObstacles(fenna, ['bea'], ['hr'], only)).toEqual(['laatste-beheerder']);
    expect(personObstacles(fenna, ['bea'], ['beheerder'], only)).toEqual([]);
    expect(personObstacles({ id: 'tom', roles: ['hr'] }, ['bea'], [], only)).toEqual([]);
  });

  it('is that no other beheerder has emergency access', () => {
    const last = { otherAdmins: 2, lastEmergency: true };
    expect(personObstacles(fenna, ['bea'], ['hr'], last)).toEqual(['laatste-noodtoegang']);
    expect(personObstacles(fenna, ['bea'], ['beheerder'], last)).toEqual([]);
    expect(personObstacles(fenna, ['bea'], ['hr'], { ...last, otherAdmins: 0 })).toEqual([
      'laatste-beheerder',
    ]);
  });
});

describe('a role that somebody loses', () => {
  const before = ['leidinggevende', 'medewerker'] as const;
  const none = { leads: 0, replaces: 0, jobs: 0 };

  it('is still needed by who leads a department, or acts for who does', () => {
    expect(rolesStillNeeded(before, ['medewerker'], { ...none, leads: 1 })).toEqual(['leidinggevende']);
    expect(rolesStillNeeded(before, ['medewerker'], { ...none, replaces: 1 })).toEqual(['leidinggevende']);
    expect(rolesStillNeeded(before, ['medewerker'], { ...none, jobs: 1 })).toEqual([]);
  });

  it('is still needed by who has a functie', () => {
    expect(rolesStillNeeded(before, ['leidinggevende'], { ...none, jobs: 2 })).toEqual(['medewerker']);
    expect(rolesStillNeeded(['hr'], ['leidinggevende'], { ...none, jobs: 2 })).toEqual([]);
  });
});
