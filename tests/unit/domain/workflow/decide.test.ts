import { actions, roles } from '../../../../src/domain/workflow/actions';
import { decide } from '../../../../src/domain/workflow/decide';
import type { Actor } from '../../../../src/domain/workflow/decide';

const anActor = (...held: Actor['roles']): Actor => ({
  accountId: 'account-1',
  organisationId: 'org-1',
  name: 'Mila de Wit',
  roles: held,
});

describe('decide', () => {
  it('hides what belongs to another organisation, whatever the role and action', () => {
    for (const action of actions) {
      expect(decide(anActor(...roles), action, { organisationId: 'org-2' })).toBe('hidden');
    }
  });

  it('lets HR do everything with jobs of its own organisation', () => {
    for (const action of actions) {
      expect(decide(anActor('hr'), action, { organisationId: 'org-1' })).toBe('allowed');
    }
  });

  it('keeps jobs, answers, levels and profiles from who is only beheerder', () => {
    const refused = actions.filter((action) => /^(job|answer|advice|level|profile)\./.test(action));
    expect(refused.length).toBeGreaterThan(5);
    expect(refused.map((action) => decide(anActor('beheerder'), action))).toEqual(
      refused.map(() => 'refused'),
    );
  });

  it('lets everybody sign out', () => {
    expect(roles.map((role) => decide(anActor(role), 'session.end'))).toEqual(roles.map(() => 'allowed'));
  });

  it('adds up the rights of all roles, and gives none without a role', () => {
    expect(decide(anActor('beheerder', 'hr'), 'level.set')).toBe('allowed');
    expect(decide(anActor(), 'job.list')).toBe('refused');
  });
});
