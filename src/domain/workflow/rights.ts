import type { Action, Role } from './actions';

/**
 * When a role may do an action on a functie:
 * - `all`: on every functie of the own organisation, and whenever there is no functie involved;
 * - `team`: on functies of the own branch, also as a replacement, but never on the own functie: about that one a manager
 *   is a medewerker like any other;
 * - `invited-team`: the same, when HR asked the managers to answer;
 * - `asked`: on functies about which their view is asked, however they stand to it;
 * - `own`: on the own functie, from the moment that it is shown to who has it.
 */
export type Condition = 'all' | 'team' | 'invited-team' | 'asked' | 'own';

const everyone = {
  'session.end': 'all',
  'security.own': 'all',
  'own.data': 'all',
  'messages.own': 'all',
} as const;

/** Who may do what. An action that is not listed for a role is not theirs. */
export const rights: Readonly<Record<Role, Readonly<Partial<Record<Action, Condition>>>>> = {
  beheerder: {
    ...everyone,
    'account.list': 'all',
    'account.edit': 'all',
    'account.roles': 'all',
    'account.access': 'all',
    'account.export': 'all',
    'account.erase': 'all',
    'account.link': 'all',
    'department.view': 'all',
    'department.edit': 'all',
    'replacement.edit': 'all',
    'organisation.view': 'all',
    'organisation.edit': 'all',
    'mail.outbox': 'all',
    'audit.view': 'all',
    'audit.export': 'all',
    'report.view': 'all',
  },
  hr: {
    ...everyone,
    'job.list': 'all',
    'job.create': 'all',
    'job.view': 'all',
    'job.edit': 'all',
    'job.holders': 'all',
    'job.invite': 'all',
    'answer.save': 'all',
    'advice.view': 'all',
    'advice.request': 'all',
    'level.set': 'all',
    'level.reopen': 'all',
    'voice.ask': 'all',
    'voice.read': 'all',
    'voice.decide': 'all',
    'profile.view': 'all',
    'profile.edit': 'all',
    'profile.complete': 'all',
    'profile.download': 'all',
    'sign.view': 'all',
    'sign.offer': 'all',
    'sign.withdraw': 'all',
    'sign.record': 'all',
    'sign.revise': 'all',
    'copy.view': 'all',
    'timeline.view': 'all',
    'ruling.list': 'all',
    'ruling.give': 'all',
    'ruling.view': 'all',
    'objection.list': 'all',
    'objection.handle': 'all',
    'account.list': 'all',
    'account.edit': 'all',
    'account.export': 'all',
    'department.view': 'all',
    'department.edit': 'all',
    'replacement.edit': 'all',
    'organisation.view': 'all',
    'grading-settings.edit': 'all',
    'report.view': 'all',
  },
  leidinggevende: {
    ...everyone,
    'job.list': 'team',
    'job.view': 'team',
    'answer.save': 'invited-team',
    'advice.view': 'team',
    'voice.give': 'asked',
    'profile.view': 'team',
    'profile.edit': 'team',
    'profile.download': 'team',
    'sign.view': 'team',
    'sign.agree': 'team',
    'copy.view': 'team',
    'timeline.view': 'team',
    'ruling.list': 'team',
    'ruling.view': 'team',
    'objection.talk': 'team',
  },
  medewerker: {
    ...everyone,
    'own.view': 'all',
    'voice.give': 'asked',
    'profile.view': 'own',
    'profile.download': 'own',
    'sign.seen': 'own',
    'copy.view': 'own',
    'ruling.view': 'own',
    'objection.own': 'own',
  },
  'or-inzage': {
    ...everyone,
    'report.view': 'all',
  },
};

/** What nobody does about their own functie, whatever the role: someone else has to. */
export const neverAboutOneself: readonly Action[] = [
  'job.edit',
  'job.invite',
  'answer.save',
  'advice.request',
  'level.set',
  'level.reopen',
  'voice.ask',
  'voice.read',
  'voice.decide',
  'profile.edit',
  'profile.complete',
  'sign.offer',
  'sign.withdraw',
  'sign.agree',
  'sign.record',
  'sign.revise',
  'ruling.give',
  'objection.handle',
];
