import { DomainFailure, refuse, refuseFaults } from '../../../../src/domain/shared/failure';

describe('refuse', () => {
  it('stops with the refusal and its code', () => {
    const error = { code: 'not-found', what: 'job' } as const;
    expect(() => refuse(error)).toThrow(new DomainFailure(error));
    expect(() => refuse(error)).toThrow('not-found');
  });
});

describe('refuseFaults', () => {
  it('stops with all faults, and does nothing when there are none', () => {
    const faults = [{ field: 'name', problem: 'leeg' }];
    expect(() => {
      refuseFaults(faults);
    }).toThrow('invalid');
    expect(() => {
      refuseFaults([]);
    }).not.toThrow();
  });
});
