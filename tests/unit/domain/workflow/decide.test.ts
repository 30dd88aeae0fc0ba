import { actions, roles, type Action, type Role } from '../../../../src/domain/workflow/actions';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { decide, type ActedOn } from '../../../../src/domain/workflow/decide';
import { jobStatuses, type JobStatus } from '../../../../src/domain/workflow/status';
import type { Ties } from '../../../../src/domain/workflow/ties';

const anActor = (...held: Actor['roles']): Actor => ({
  accountId: 'account-1',
  organisationId: 'org-1',
  name: 'Mila de Wit',
  roles: held,
  standsInFor: [],
});

interface JobChange extends Partial<Ties> {
  readonly status?: JobStatus;
  readonly leadersAnswer?: boolean;
}

function aJob({ status = 'concept', leadersAnswer = false, ...ties }: JobChange = {}): ActedOn {
  return {
    organisationId: 'org-1',
    job: { status, leadersAnswer, ties: { holds: false, leads: false, onBehalfOf: null, ...ties } },
  };
}

const onJobs = actions.filter(
  (action) =>
    /^(job|answer|advice|level|profile)\./.test(action) && action !== 'job.create' && action !== 'job.list',
);

function verdicts(role: Role, object: ActedOn): Partial<Record<Action, string>> {
  return Object.fromEntries(onJobs.map((action) => [action, decide(anActor(role), action, object)]));
}

describe('decide', () => {
  it('hides what belongs to another organisation, whatever the role and action', () => {
    for (const action of actions) {
      expect(decide(anActor(...roles), action, { organisationId: 'org-2' })).toBe('hidden');
    }
  });

  it('lets HR do everything with jobs of its own organisation', () => {
    expect(new Set(Object.values(verdicts('hr', aJob())))).toEqual(new Set(['allowed']));
  });

  it('lets HR look at their own functie, and change nothing about it', () => {
    expect(verdicts('hr', aJob({ holds: true }))).toEqual({
      'job.view': 'allowed',
      'job.edit': 'own-job',
      'job.holders': 'allowed',
      'job.invite': 'own-job',
      'job.archive': 'own-job',
      'job.restore': 'own-job',
      'job.delete': 'own-job',
      'answer.save': 'own-job',
      'advice.view': 'allowed',
      'advice.request': 'own-job',
      'level.set': 'own-job',
      'level.reopen': 'own-job',
      'profile.view': 'allowed',
      'profile.edit': 'own-job',
      'profile.complete': 'own-job',
      'profile.download': 'allowed',
    });
  });

  it('keeps every job from who is only beheerder or reads along for the works council', () => {
    for (const role of ['beheerder', 'or-inzage'] as const) {
      expect(new Set(Object.values(verdicts(role, aJob({ leads: true }))))).toEqual(new Set(['hidden']));
      expect(onJobs.map((action) => decide(anActor(role), action))).toEqual(onJobs.map(() => 'refused'));
    }
  });

  it('lets a manager read and draft in the own branch, and answer only when HR asked', () => {
    const expected = {
      'job.view': 'allowed',
      'job.edit': 'refused',
      'job.holders': 'refused',
      'job.invite': 'refused',
      'job.archive': 'refused',
      'job.restore': 'refused',
      'job.delete': 'refused',
      'answer.save': 'refused',
      'advice.view': 'allowed',
      'advice.request': 'refused',
      'level.set': 'refused',
      'level.reopen': 'refused',
      'profile.view': 'allowed',
      'profile.edit': 'allowed',
      'profile.complete': 'refused',
      'profile.download': 'allowed',
    };
    expect(verdicts('leidinggevende', aJob({ leads: true }))).toEqual(expected);
    expect(verdicts('leidinggevende', aJob({ leads: true, leadersAnswer: true }))).toEqual({
      ...expected,
      'answer.save': 'allowed',
    });
  });

  it('hides from a manager what is outside the branch, and the own functie', () => {
    for (const object of [aJob({ leadersAnswer: true }), aJob({ leads: true, holds: true })]) {
      expect(new Set(Object.values(verdicts('leidinggevende', object)))).toEqual(new Set(['hidden']));
    }
  });

  it('shows a medewerker the own functie from the moment that a signature is asked', () => {
    const shown = jobStatuses.filter(
      (status) => decide(anActor('medewerker'), 'profile.view', aJob({ holds: true, status })) === 'allowed',
    );
    expect(shown).toEqual([
      'ter-tekening',
      'akkoord-getekend',
      'getekend',
      'ontvangst-vastgelegd',
      'geweigerd',
      'ingetrokken',
      'vervangen',
    ]);
    expect(decide(anActor('medewerker'), 'profile.view', aJob({ holds: true }))).toBe('hidden');
    expect(decide(anActor('medewerker'), 'profile.view', aJob({ status: 'getekend' }))).toBe('hidden');
    const own = aJob({ holds: true, status: 'getekend' });
    expect(decide(anActor('medewerker'), 'profile.edit', own)).toBe('refused');
  });

  it('lets everybody sign out and look after their own security', () => {
    for (const action of ['session.end', 'security.own'] as const) {
      expect(roles.map((role) => decide(anActor(role), action))).toEqual(roles.map(() => 'allowed'));
    }
  });

  it('adds up the rights of all roles, and gives none without a role', () => {
    expect(decide(anActor('beheerder', 'hr'), 'level.set')).toBe('allowed');
    expect(decide(anActor('beheerder', 'hr'), 'account.roles')).toBe('allowed');
    expect(decide(anActor('hr'), 'account.roles')).toBe('refused');
    expect(decide(anActor(), 'job.list')).toBe('refused');
  });
});
