import type { Action, Role } from '../../../src/domain/workflow/actions';
import type { JobStatus } from '../../../src/domain/workflow/status';

/**
 * Who may do what, to read and to discuss. Written by hand beside the rights of the program, and compared with them.
 *
 * - `-`          never
 * - `all`        always
 * - `not-own`    on every functie but the own one
 * - `team`       on functies of departments that they lead, or lead for someone else; never on the own functie
 * - `asked-team` the same, when HR asked the managers to answer
 * - `asked`      on functies about which their view is asked; nobody is in the tests of this table
 * - `own-shown`  on the own functie, from the moment that a signature is asked
 * - `own`        on the own functie
 */
const table = `
action                | beheerder | hr      | leidinggevende | medewerker | or-inzage
job.list              | -         | all     | all            | -          | -
job.create            | -         | all     | -              | -          | -
job.view              | -         | all     | team           | -          | -
job.edit              | -         | not-own | -              | -          | -
job.holders           | -         | all     | -              | -          | -
job.invite            | -         | not-own | -              | -          | -
job.archive           | -         | not-own | -              | -          | -
job.restore           | -         | not-own | -              | -          | -
job.delete            | -         | not-own | -              | -          | -
answer.save           | -         | not-own | asked-team     | -          | -
advice.view           | -         | all     | team           | -          | -
advice.request        | -         | not-own | -              | -          | -
level.set             | -         | not-own | -              | -          | -
level.reopen          | -         | not-own | -              | -          | -
procedure.begin       | -         | not-own | -              | -          | -
catalog.review        | -         | not-own | -              | -          | -
catalog.move          | -         | not-own | -              | -          | -
catalog.stay          | -         | not-own | -              | -          | -
upkeep.view           | -         | all     | -              | -          | -
upkeep.ask            | -         | -       | team           | own-shown  | -
upkeep.handle         | -         | not-own | -              | -          | -
second.ask            | -         | not-own | -              | -          | -
second.grade          | -         | not-own | -              | -          | -
second.settle         | -         | not-own | -              | -          | -
voice.ask             | -         | not-own | -              | -          | -
voice.give            | -         | -       | asked          | asked      | -
voice.read            | -         | not-own | -              | -          | -
voice.decide          | -         | not-own | -              | -          | -
profile.view          | -         | all     | team           | own-shown  | -
profile.edit          | -         | not-own | team           | -          | -
profile.complete      | -         | not-own | -              | -          | -
profile.download      | -         | all     | team           | own-shown  | -
sign.view             | -         | all     | team           | -          | -
sign.offer            | -         | not-own | -              | -          | -
sign.withdraw         | -         | not-own | -              | -          | -
sign.agree            | -         | -       | team           | -          | -
sign.seen             | -         | -       | -              | own-shown  | -
sign.record           | -         | not-own | -              | -          | -
sign.revise           | -         | not-own | -              | -          | -
copy.view             | -         | all     | team           | own-shown  | -
ruling.list           | -         | all     | team           | -          | -
ruling.give           | -         | not-own | -              | -          | -
ruling.view           | -         | all     | team           | own-shown  | -
objection.own         | -         | -       | -              | own-shown  | -
objection.talk        | -         | -       | team           | -          | -
objection.list        | -         | all     | -              | -          | -
objection.handle      | -         | not-own | -              | -          | -
own.view              | -         | -       | -              | own        | -
own.data              | all       | all     | all            | all        | all
account.list          | all       | all     | -              | -          | -
account.edit          | all       | all     | -              | -          | -
account.roles         | all       | -       | -              | -          | -
account.access        | all       | -       | -              | -          | -
account.export        | all       | all     | -              | -          | -
account.erase         | all       | -       | -              | -          | -
account.link          | all       | -       | -              | -          | -
department.view       | all       | all     | -              | -          | -
department.edit       | all       | all     | -              | -          | -
replacement.edit      | all       | all     | -              | -          | -
organisation.view     | all       | all     | -              | -          | -
organisation.edit     | all       | -       | -              | -          | -
grading-settings.edit | -         | all     | -              | -          | -
audit.view            | all       | -       | -              | -          | -
audit.export          | all       | -       | -              | -          | -
report.view           | all       | all     | -              | -          | all
timeline.view         | -         | all     | team           | -          | -
messages.own          | all       | all     | all            | all        | all
mail.outbox           | all       | -       | -              | -          | -
security.own          | all       | all     | all            | all        | all
session.end           | all       | all     | all            | all        | all
`;

const conditions = ['-', 'all', 'not-own', 'team', 'asked-team', 'asked', 'own-shown', 'own'] as const;
type Condition = (typeof conditions)[number];

const shown: readonly JobStatus[] = [
  'ter-tekening',
  'akkoord-getekend',
  'getekend',
  'ontvangst-vastgelegd',
  'geweigerd',
  'ingetrokken',
  'vervangen',
];

/** How a person can stand to a functie. */
export const relations = [
  'own',
  'team',
  'team-asked',
  'replacement',
  'self-as-manager',
  'other-team',
  'unknown-id',
] as const;
export type Relation = (typeof relations)[number];

/** What comes of it: let in, told that it is not allowed, or told that there is no such thing. */
export type Outcome = 'in' | 'refused' | 'hidden';

const rows = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([action = '', ...cells]) => [action, cells]),
);

/** The actions that the table has a row for. */
export const tabledActions: readonly string[] = [...rows.keys()].filter((name) => name !== 'action');

function conditionOf(role: Role, action: Action): Condition {
  const column = rows.get('action')?.indexOf(role) ?? -1;
  const cell = rows.get(action)?.[column];
  const condition = conditions.find((known) => known === cell);
  if (condition === undefined) throw new Error(`The table of rights has no cell for ${action} and ${role}`);
  return condition;
}

/** What a route or act without a functie comes to. */
export function expectedWithoutJob(role: Role, action: Action): Outcome {
  return conditionOf(role, action) === '-' ? 'refused' : 'in';
}

/** What an act on a functie comes to. */
export function expectedOnJob(role: Role, action: Action, relation: Relation, status: JobStatus): Outcome {
  const condition = conditionOf(role, action);
  const owns = relation === 'own' || relation === 'self-as-manager';
  const leads = relation === 'team' || relation === 'team-asked' || relation === 'replacement';
  if (condition === '-') return 'refused';
  if (relation === 'unknown-id') return 'hidden';
  switch (condition) {
    case 'all':
      return 'in';
    case 'not-own':
      return owns ? 'refused' : 'in';
    case 'team':
      return leads ? 'in' : 'hidden';
    case 'asked-team':
      return relation === 'team-asked' ? 'in' : leads ? 'refused' : 'hidden';
    case 'asked':
      // A manager who may look is told so; to everybody else there is no such functie.
      return role === 'leidinggevende' && leads
        ? 'refused'
        : owns && role === 'medewerker' && shown.includes(status)
          ? 'refused'
          : 'hidden';
    case 'own-shown':
      return owns && shown.includes(status) ? 'in' : 'hidden';
    case 'own':
      return owns ? 'in' : 'hidden';
  }
}
