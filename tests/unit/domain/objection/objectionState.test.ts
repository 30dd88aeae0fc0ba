import fc from 'fast-check';
import { objectionState } from '../../../../src/domain/objection/objectionState';
import {
  objectionStepKinds,
  type ObjectionStep,
  type TakenStep,
} from '../../../../src/domain/objection/objectionStep';
import { defaultSettings, type ObjectionRules } from '../../../../src/domain/organisation/settings';

/** Available on 1 March 2027: talk until 15 March, objection until 12 April; four weeks to decide. */
const availableOn = '2027-03-01';
const standard = defaultSettings('Voorbeeld BV').bezwaar;
const withOutside: ObjectionRules = {
  ...standard,
  phases: { ...standard.phases, extern: { on: true, weeks: 6, to: 'de commissie' } },
};

const asked: ObjectionStep = { kind: 'gesprek-gevraagd', words: 'Ik wil praten.' };
const talked = (outcome: 'eens' | 'niet-eens'): ObjectionStep => ({
  kind: 'gesprek-gevoerd',
  on: '2027-03-05',
  outcome,
  words: 'We spraken.',
});
const made = (receivedOn = '2027-03-10'): ObjectionStep => ({
  kind: 'bezwaar-gemaakt',
  way: 'app',
  receivedOn,
  grounds: { niveau: 'Ik doe meer.' },
  wish: '',
  lateReason: null,
});
const longer: ObjectionStep = { kind: 'termijn-verlengd', until: '2027-04-21', words: 'Er is advies nodig.' };
const decided = (verdict: 'gegrond' | 'ongegrond'): ObjectionStep => ({
  kind: 'besloten',
  verdicts: { niveau: verdict },
  words: 'Zo is het.',
  advisedBy: '',
  setTheLevel: false,
});
const outside: ObjectionStep = { kind: 'extern-gemeld', way: 'app', on: '2027-04-20', where: 'de commissie' };
const over: ObjectionStep = {
  kind: 'extern-afgerond',
  on: '2027-06-01',
  verdict: 'ongegrond',
  words: 'Nee.',
};
const back: ObjectionStep = { kind: 'ingetrokken', way: 'app', words: '' };

const taken = (...steps: readonly ObjectionStep[]): readonly TakenStep[] =>
  steps.map((step, index) => ({
    number: index + 1,
    step,
    by: 'iemand',
    at: step.kind === 'besloten' ? '2027-04-01T09:00:00.000Z' : '2027-03-10T09:00:00.000Z',
  }));
const stateOn = (day: string, rules: ObjectionRules, ...steps: readonly ObjectionStep[]) =>
  objectionState({ rules, availableOn }, taken(...steps), day);

describe('how far an objection is', () => {
  it.each([
    ['niets', []],
    ['gesprek', [asked]],
    ['besproken', [asked, talked('niet-eens')]],
    ['opgelost', [asked, talked('eens')]],
    ['bezwaar', [made()]],
    ['bezwaar', [asked, talked('niet-eens'), made()]],
    ['bezwaar', [made(), longer]],
    ['besloten', [made(), decided('ongegrond')]],
    ['afgerond', [made(), decided('gegrond')]],
    ['extern', [made(), decided('ongegrond'), outside]],
    ['afgerond', [made(), decided('ongegrond'), outside, over]],
    ['ingetrokken', [made(), back]],
    ['bezwaar', [asked, back, made()]],
  ] as const)('is %s', (stage, steps) => {
    expect(stateOn('2027-04-02', withOutside, ...steps).stage).toBe(stage);
  });

  it('is over after a decision when this employer names no one outside, or that term has passed', () => {
    expect(stateOn('2027-04-02', standard, made(), decided('ongegrond')).stage).toBe('afgerond');
    // Six weeks after 1 April.
    expect(stateOn('2027-05-13', withOutside, made(), decided('ongegrond')).stage).toBe('besloten');
    expect(stateOn('2027-05-14', withOutside, made(), decided('ongegrond')).stage).toBe('afgerond');
  });
});

describe('terms', () => {
  it('gives the employer its weeks from the day that the objection came in, and the longer term once', () => {
    expect(stateOn('2027-03-11', standard, made())).toMatchObject({ dueOn: '2027-04-07', overdue: false });
    expect(stateOn('2027-03-11', standard, made()).next).toContain('termijn-verlengd');
    const more = stateOn('2027-03-11', standard, made(), longer);
    expect(more.dueOn).toBe('2027-04-21');
    expect(more.next).not.toContain('termijn-verlengd');
  });

  it.each([
    ['volgende-stap', '2027-05-19'],
    ['afgewezen', '2027-05-19'],
    ['toegewezen', null],
  ] as const)('says what silence means: %s', (silence, externalUntil) => {
    const rules = { ...withOutside, silence };
    expect(stateOn('2027-04-07', rules, made())).toMatchObject({ silence: null, overdue: false });
    const late = stateOn('2027-04-08', rules, made());
    expect(late).toMatchObject({ stage: 'bezwaar', silence, overdue: true, externalUntil });
    expect(late.next.includes('extern-gemeld')).toBe(externalUntil !== null);
    // Deciding late is still better than not at all; taking more time is over.
    expect(late.next).toContain('besloten');
    expect(late.next).not.toContain('termijn-verlengd');
  });

  it('takes an objection after the last day, but not once it was taken back', () => {
    expect(stateOn('2027-04-13', standard).next).toContain('bezwaar-gemaakt');
    expect(stateOn('2027-04-12', standard, made(), back).next).toContain('bezwaar-gemaakt');
    expect(stateOn('2027-04-13', standard, made(), back).next).not.toContain('bezwaar-gemaakt');
  });

  it('asks for no talk after its last day, or when this employer has none', () => {
    expect(stateOn('2027-03-15', standard).next).toContain('gesprek-gevraagd');
    expect(stateOn('2027-03-16', standard).next).not.toContain('gesprek-gevraagd');
    const phases = { ...standard.phases, gesprek: { ...standard.phases.gesprek, on: false } };
    expect(stateOn('2027-03-15', { ...standard, phases }).next).not.toContain('gesprek-gevraagd');
  });

  it('sets no last day to decide when this employer set no term', () => {
    const phases = { ...standard.phases, besluit: { ...standard.phases.besluit, on: false } };
    expect(stateOn('2028-01-01', { ...standard, phases }, made())).toMatchObject({
      dueOn: null,
      overdue: false,
      silence: null,
    });
  });
});

const samples: Readonly<Record<ObjectionStep['kind'], readonly ObjectionStep[]>> = {
  'gesprek-gevraagd': [asked],
  'gesprek-gevoerd': [talked('eens'), talked('niet-eens')],
  'bezwaar-gemaakt': [made()],
  'termijn-verlengd': [longer],
  besloten: [decided('gegrond'), decided('ongegrond')],
  'extern-gemeld': [outside],
  'extern-afgerond': [over],
  ingetrokken: [back],
};
const anyRules = fc.record({
  phases: fc.record({
    gesprek: fc.record({ on: fc.boolean(), weeks: fc.integer({ min: 1, max: 52 }), to: fc.constant('') }),
    bezwaar: fc.record({ on: fc.boolean(), weeks: fc.integer({ min: 1, max: 52 }), to: fc.constant('') }),
    besluit: fc.record({ on: fc.boolean(), weeks: fc.integer({ min: 1, max: 52 }), to: fc.constant('') }),
    extern: fc.record({ on: fc.boolean(), weeks: fc.integer({ min: 1, max: 52 }), to: fc.constant('') }),
  }),
  silence: fc.constantFrom('afgewezen', 'toegewezen', 'volgende-stap'),
});

it('never offers a step that leaves it in a stage where nothing is possible and somebody still waits', () => {
  fc.assert(
    fc.property(anyRules, fc.array(fc.nat(), { maxLength: 12 }), (rules, choices) => {
      let steps: readonly TakenStep[] = [];
      for (const choice of choices) {
        const state = objectionState({ rules, availableOn }, steps, '2027-03-11');
        const options = state.next.flatMap((kind) => samples[kind]);
        expect(options.length > 0 || state.closed).toBe(true);
        expect(new Set(state.next).size).toBe(state.next.length);
        const step = options[choice % Math.max(options.length, 1)];
        if (step === undefined) break;
        steps = taken(...steps.map((one) => one.step), step);
        expect(objectionState({ rules, availableOn }, steps, '2027-03-11').stage).not.toBe('niets');
      }
    }),
  );
  expect(Object.keys(samples).sort()).toEqual([...objectionStepKinds].sort());
});
