import { jobStatuses } from '../../../../src/domain/workflow/status';
import { statusAfterAnswer, statusAllows } from '../../../../src/domain/workflow/transitions';
import type { Action } from '../../../../src/domain/workflow/actions';

const allowedIn = (action: Action): string[] => jobStatuses.filter((status) => statusAllows(action, status));

describe('statusAllows', () => {
  it('lets answers change only while no level is set', () => {
    const unsettled = ['concept', 'in-gesprek', 'klaar-voor-advies', 'geadviseerd'];
    expect(allowedIn('answer.save')).toEqual(unsettled);
  });

  it('asks for no advice, and for no more views, while views are asked', () => {
    expect(allowedIn('advice.request')).toEqual(['concept', 'klaar-voor-advies', 'geadviseerd']);
    expect(allowedIn('voice.ask')).toEqual(['concept', 'klaar-voor-advies', 'geadviseerd']);
    expect(allowedIn('voice.decide')).toEqual(['in-gesprek']);
  });

  it('lets a level be set after the advice, and opened again until it is signed', () => {
    expect(allowedIn('level.set')).toEqual(['geadviseerd']);
    expect(allowedIn('level.reopen')).toEqual(['niveau-bepaald', 'profiel-klaar']);
  });

  it('lets the profile change only when a level is set', () => {
    expect(allowedIn('profile.edit')).toEqual(['niveau-bepaald', 'profiel-klaar']);
    expect(allowedIn('profile.complete')).toEqual(['niveau-bepaald']);
  });

  it('lets looking always', () => {
    expect(allowedIn('job.view')).toEqual(jobStatuses);
  });
});

describe('statusAfterAnswer', () => {
  it('follows from whether everything is answered that has to be', () => {
    expect([true, false].map(statusAfterAnswer)).toEqual(['klaar-voor-advies', 'concept']);
  });
});
