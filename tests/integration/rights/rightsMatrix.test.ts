import { actions, roles } from '../../../src/domain/workflow/actions';
import { decide } from '../../../src/domain/workflow/decide';
import { jobStatuses } from '../../../src/domain/workflow/status';
import type { ActionRoute } from '../../../src/web/shared/defineRoutes';
import { urls } from '../../../src/web/urls';
import {
  expectedOnJob,
  expectedWithoutJob,
  relations,
  tabledActions,
  type Relation,
} from '../../support/rights/expectedRights';
import { rightsBench, statusesOverHttp, type RightsBench } from '../../support/rights/rightsBench';

/** The rights of everyone on everything, over HTTP through the router itself and in the policy. */
let bench: RightsBench;
let cells = 0;

beforeAll(async () => {
  bench = await rightsBench();
});
afterAll(async () => {
  process.stdout.write(`rights: ${cells} cells\n`);
  await bench.test.close();
});

const isAboutCopy = ({ path }: ActionRoute): boolean => path.startsWith('/exemplaren/:exemplaar');
const isAboutJob = ({ path }: ActionRoute): boolean => /^\/(functies|mijn\/profiel)\/:id/.test(path);

describe('the table of rights', () => {
  it('has a row for every action, and no row for anything else', () => {
    expect([...tabledActions].sort()).toEqual([...actions].sort());
  });
});

describe('the policy', () => {
  it('does what the table says, for every role, action, relation and status', () => {
    const wrong: string[] = [];
    for (const role of roles) {
      const actor = { ...anyone, roles: [role] };
      for (const action of actions) {
        const general = decide(actor, action) === 'allowed' ? 'in' : 'refused';
        if (general !== expectedWithoutJob(role, action)) wrong.push(`${role} ${action}: ${general}`);
        cells += 1;
        if (general === 'refused' || !isOnJobs(action)) continue;
        for (const relation of relations.filter((one) => one !== 'unknown-id')) {
          for (const status of jobStatuses) {
            const verdict = decide(actor, action, {
              organisationId: 'org',
              job: { status, ...factsOf(relation) },
            });
            const outcome = { allowed: 'in', hidden: 'hidden', refused: 'refused', 'own-job': 'refused' }[
              verdict
            ];
            const expected = expectedOnJob(role, action, relation, status);
            if (outcome !== expected) wrong.push(`${role} ${action} ${relation} ${status}: ${outcome}`);
            cells += 1;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  const anyone = { accountId: 'iemand', organisationId: 'org', name: 'Iemand', standsInFor: [] };
  const isOnJobs = (action: string): boolean =>
    /^(job|answer|advice|level|profile|sign|copy)\./.test(action) &&
    !['job.list', 'job.create'].includes(action);

  function factsOf(relation: Relation) {
    const holds = relation === 'own' || relation === 'self-as-manager';
    const leads = relation !== 'own' && relation !== 'other-team';
    return { leadersAnswer: relation === 'team-asked', ties: { holds, leads, onBehalfOf: null } };
  }
});

describe('every route', () => {
  it.each(roles)('lets a person who is %s in where the table says so, and nowhere else', async (role) => {
    const someone = bench.people[role];
    const before = await bench.jobs();
    const wrong: string[] = [];
    for (const route of bench.routes) {
      if (route.action === 'session.end') continue;
      const check = async (id: string, expected: string, what: string): Promise<void> => {
        const outcome = await bench.outcome(route, bench.address(route, id), someone);
        cells += 1;
        if (outcome !== expected)
          wrong.push(`${route.method} ${route.path} ${what}: ${outcome}, not ${expected}`);
      };
      if (isAboutJob(route)) {
        const wanted = relations.flatMap((relation) =>
          statusesOverHttp.map((status) => ({ relation, status })),
        );
        await Promise.all(
          wanted.map(({ relation, status }) =>
            check(
              bench.jobId(role, relation, status),
              expectedOnJob(role, route.action, relation, status),
              `${relation} ${status}`,
            ),
          ),
        );
      } else if (isAboutCopy(route)) {
        // Of an act that was not done there is no receipt, for nobody.
        const none = route.path === urls.ontvangstbewijs.pattern;
        for (const relation of relations) {
          const expected = expectedOnJob(role, route.action, relation, 'ter-tekening');
          const outcome = none && expected === 'in' ? 'hidden' : expected;
          await check(bench.copyId(role, relation), outcome, `copy ${relation}`);
        }
      } else {
        const expected = expectedWithoutJob(role, route.action);
        await check(bench.people.medewerker.account.id, expected, '');
        if (route.path.includes(':id')) {
          await check('bestaat-niet', expected === 'in' ? 'hidden' : 'refused', 'unknown id');
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await bench.jobs()).toEqual(before);
  });

  it('lets nobody in who is not signed in, or not active any more', async () => {
    const gone = await bench.test.personBrowser({ name: 'Gijs Gaat', roles: [...roles], active: false });
    const visitors = [bench.test.browse(), gone.browser];
    const inside: string[] = [];
    for (const route of bench.routes) {
      for (const browser of visitors) {
        const outcome = await bench.outcome(route, bench.address(route, 'bestaat-niet'), {
          browser,
          token: '',
        });
        cells += 1;
        if (outcome !== 'signed out') inside.push(`${route.method} ${route.path}: ${outcome}`);
      }
    }
    expect(inside).toEqual([]);
  });
});

describe('the whole matrix', () => {
  it('has at least 2,000 cells', () => {
    expect(cells).toBeGreaterThanOrEqual(2000);
  });
});
