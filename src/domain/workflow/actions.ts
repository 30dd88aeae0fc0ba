/** Everything that a person can do. A route and a use case name one of these; `decide` says who may. */
export const actions = [
  'job.list',
  'job.create',
  'job.view',
  'job.edit',
  'answer.save',
  'advice.view',
  'advice.request',
  'level.set',
  'level.reopen',
  'profile.view',
  'profile.edit',
  'profile.complete',
  'profile.download',
  'session.end',
] as const;
export type Action = (typeof actions)[number];

export const roles = ['beheerder', 'hr'] as const;
export type Role = (typeof roles)[number];
