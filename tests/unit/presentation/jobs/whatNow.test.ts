import { jobStatuses } from '../../../../src/domain/workflow/status';
import {
  filterLabel,
  filterStatuses,
  jobStatusLabel,
  levelName,
} from '../../../../src/presentation/jobs/statusLabels';
import { nextAction, nextStepOf, progressText } from '../../../../src/presentation/jobs/whatNow';

const progress = { done: 4, total: 22, started: true, next: null, doubts: 0, stopped: false };

describe('the status of a job in words', () => {
  it('is there for every status', () => {
    for (const status of jobStatuses) expect(jobStatusLabel(status, true).label).not.toBe('');
  });

  it('tells a draft that has begun from one that has not', () => {
    expect(jobStatusLabel('concept', true).label).toBe('Bezig');
    expect(jobStatusLabel('concept', false).label).toBe('Nog niet begonnen');
    expect(jobStatusLabel('geadviseerd', false).label).toBe('Advies gegeven');
  });

  it('has a choice in the filter that fits both kinds of draft', () => {
    expect(filterStatuses.map(filterLabel)).toEqual([
      'Vragen beantwoorden',
      'Klaar voor advies',
      'Advies gegeven',
      'Niveau gekozen',
      'Profiel klaar',
      'Wacht op handtekening',
      'Getekend voor akkoord',
      'Niet getekend',
      'Vastgesteld',
      'Gearchiveerd',
    ]);
  });

  it('names a level', () => {
    expect(levelName('B')).toBe('Niveau B');
    expect(levelName('key-accountmanager')).toBe('Key accountmanager');
  });
});

describe('what has to be done next', () => {
  it.each([
    ['concept', 'Beantwoord de vragen'],
    ['in-gesprek', 'Lees de zienswijzen, besluit erover en sluit de ronde'],
    ['klaar-voor-advies', 'Controleer en vraag het advies'],
    ['geadviseerd', 'Bepaal het niveau'],
    ['niveau-bepaald', 'Maak het profiel'],
    ['profiel-klaar', 'Laat het profiel tekenen'],
    ['ter-tekening', 'Teken voor akkoord'],
    ['geweigerd', 'Bekijk waarom niet is getekend'],
  ] as const)('with %s: %s', (status, action) => {
    const step = nextStepOf(status);
    if (step === null) throw new Error('there is nothing to do');
    expect(nextAction(step)).toBe(action);
  });

  it('is nothing for a job that is over', () => {
    expect(nextStepOf('gearchiveerd')).toBeNull();
    expect(nextStepOf('getekend')).toBeNull();
  });

  it('tells how far the questions are, and where there is doubt', () => {
    expect(progressText(progress)).toBe('4 van de 22 stappen klaar.');
    expect(progressText({ ...progress, doubts: 1 })).toBe(
      '4 van de 22 stappen klaar. Bij 1 antwoord is twijfel.',
    );
    expect(progressText({ ...progress, doubts: 3, stopped: true })).toBe(
      'De vragen stoppen na de poortvragen. Bij 3 antwoorden is twijfel.',
    );
  });
});
