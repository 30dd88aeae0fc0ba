import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { actions, roles } from '../../../src/domain/workflow/actions';
import { decide } from '../../../src/domain/workflow/decide';
import { jobStatuses } from '../../../src/domain/workflow/status';
import type { ActionRoute } from '../../../src/web/shared/defineRoutes';
import type * as ParseForm from '../../../src/web/shared/parseForm';
import { urls } from '../../../src/web/urls';
import {
  expectedOnJob,
  expectedWithoutJob,
  relations,
  tabledActions,
  type Relation,
} from '../../support/rights/expectedRights';
import {
  rightsBench,
  statusesOverHttp,
  type RightsBench,
  type Someone,
} from '../../support/rights/rightsBench';

/** What every form that was read did not know, and what it does take. */
const mockRead: { times: number; unknown: string[]; takes: string[] } = { times: 0, unknown: [], takes: [] };
jest.mock('../../../src/web/shared/parseForm', () => {
  const real = jest.requireActual<typeof ParseForm>('../../../src/web/shared/parseForm');
  const parseForm: typeof real.parseForm = (schema, body) => {
    const parsed = real.parseForm(schema, body);
    const faults = parsed.ok ? [] : parsed.faults;
    mockRead.times += 1;
    mockRead.takes.push(...Object.keys(schema.shape));
    for (const { field, problem } of faults) if (problem === 'onbekend-veld') mockRead.unknown.push(field);
    return parsed;
  };
  return { ...real, parseForm };
});

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
const isAboutRuling = ({ path }: ActionRoute): boolean => path.includes('/:besluit');
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
            const outcome = {
              allowed: 'in',
              hidden: 'hidden',
              refused: 'refused',
              'own-job': 'refused',
              blind: 'refused',
            }[verdict];
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
    /^(job|answer|advice|level|profile|sign|timeline|copy|ruling|objection|upkeep|procedure)\./.test(
      action,
    ) && !['job.list', 'job.create', 'objection.list'].includes(action);

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
      } else if (isAboutRuling(route)) {
        // No objection was decided, so there is no file of a decision, for nobody.
        const none = route.path.includes('/besluit-op-bezwaar/');
        for (const relation of relations) {
          const allowed = expectedOnJob(role, route.action, relation, 'getekend');
          const expected = none && allowed === 'in' ? 'hidden' : allowed;
          await check(bench.rulingId(role, relation), expected, `decision ${relation}`);
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

describe('every form that asks for an action', () => {
  /**
   * The fields that forms do have and that share their name with a column: to read through. Beside these there is `revisie`,
   * which says only what the reader saw. Nobody, no role and no status of a functie is among them, but where that is the
   * whole point of the form.
   */
  const takenOnPurpose = `
post /beheer/afdelingen/nieuw: naam
post /beheer/afdelingen/:afdeling: naam
post /beheer/dubbel/koppelen/:vervalt/:blijft: reden
post /beheer/dubbel/losmaken/:koppeling: reden
post /beheer/instellingen/organisatie: naam
post /beheer/logboek/controle: keten
post /beheer/mensen/nieuw: afdeling naam nummer
post /beheer/mensen/:id/bewerken: afdeling naam nummer
post /beheer/mensen/:id/rollen: rollen
post /beheer/mensen/:id/toegang: reden
post /beheer/mensen/:id/toegang/mailen: code geheim
post /besluiten/:besluit/intrekken: reden
post /bevestigen: code
post /exemplaren/:exemplaar/indelingsbesluit: inhoud manier
post /exemplaren/:exemplaar/niet-tekenen: reden
post /exemplaren/:exemplaar/ontvangst: inhoud
post /exemplaren/:exemplaar/papier: bewaarplaats handeling inhoud naam
post /exemplaren/:exemplaar/papier/bevestigen: inhoud
post /exemplaren/:exemplaar/tekenen: manier naam
post /functies/nieuw: afdeling naam nummer
post /functies/:id/archiveren: reden
post /functies/:id/bewerken: afdeling naam nummer
post /functies/:id/bibliotheek/:lijst: niveau soort
post /functies/:id/nakijken/blijft: versies
post /functies/:id/nakijken/overgaan: reden
post /functies/:id/nieuwe-indeling: aanleiding reden
post /functies/:id/niveau: niveau
post /functies/:id/tekenen/akkoord: manier naam
post /functies/:id/tekenen/intrekken: reden versie
post /functies/:id/tekenen/niet-akkoord: reden
post /functies/:id/tekenen/nieuwe-versie: versie
post /functies/:id/tweede-beoordeling/afronden: reden
post /functies/:id/vragen/:nr: bewijs motivering twijfel
put /functies/:id/vragen/:nr: bewijs motivering twijfel
post /mijn/inlogcode: code
`;

  /** What counts reading and attempts by itself; the log says that something was refused. */
  const leftOut = ['rem', 'mislukt_per_uur', 'audit_gebeurtenis', 'migratie'];
  /** A form with a file takes so few other fields that not all columns fit in one. */
  const atOnce = (route: ActionRoute): number => (route.upload === undefined ? 1000 : 15);

  it('takes no field with the name of a column but its own, and stores nothing when there is one', async () => {
    const database = new Sqlite(bench.test.databasePath, { readonly: true });
    const list = (sql: string, ...values: readonly string[]): readonly string[] =>
      database
        .prepare(sql)
        .pluck()
        .all(...values)
        .map(String);
    const tables = list("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    const columns = [
      ...new Set(tables.flatMap((table) => list('SELECT name FROM pragma_table_info(?)', table))),
    ].sort();
    expect(columns.length).toBeGreaterThan(80);
    const contents = tables
      .filter((table) => !leftOut.includes(table))
      .map((table) => ({ table, rows: database.prepare(`SELECT * FROM ${table}`).raw() }));
    const stored = (): string => {
      const hash = createHash('sha256');
      for (const { table, rows } of contents) {
        hash.update(`${table}:`);
        for (const row of rows.iterate() as Iterable<readonly unknown[]>) {
          for (const value of row) hash.update(Buffer.isBuffer(value) ? value : `${String(value)};`);
        }
      }
      return hash.digest('hex');
    };
    const notRead: string[] = [];
    const wrong: string[] = [];
    const taken: string[] = [];
    const forms = bench.routes.filter(({ method }) => method !== 'get');
    for (const route of forms.filter(({ action }) => action !== 'session.end')) {
      const name = `${route.method} ${route.path}`;
      const page = bench.routes.some((one) => one.method === 'get' && one.path === route.path);
      // A page can make something to show, a new code for instance.
      if (page) for (const way of waysInto(route)) await way.someone.browser.send(way.address);
      const before = stored();
      let read = false;
      for (const way of waysInto(route)) {
        const missed = new Set(columns);
        const takes = new Set<string>();
        for (let from = 0; from < columns.length; from += atOnce(route)) {
          Object.assign(mockRead, { times: 0, unknown: [], takes: [] });
          const fields = Object.fromEntries(
            columns.slice(from, from + atOnce(route)).map((one) => [one, '1']),
          );
          const status = await bench.send(route, way.address, way.someone, fields);
          if (status >= 500) wrong.push(`${name}: ${status}`);
          for (const field of mockRead.unknown) missed.delete(field);
          for (const field of mockRead.takes) takes.add(field);
        }
        if (mockRead.times === 0) continue;
        read = true;
        const own = [...missed].filter((column) => takes.has(column) && column !== 'revisie');
        const slipped = [...missed].filter((column) => !takes.has(column));
        if (slipped.length > 0) wrong.push(`${name}: ${slipped.join(', ')}`);
        if (own.length > 0) taken.push(`${name}: ${own.join(' ')}`);
        break;
      }
      if (!read) notRead.push(name);
      if (stored() !== before) wrong.push(`${name}: stored something`);
    }
    database.close();
    expect(wrong).toEqual([]);
    expect(notRead).toEqual([]);
    expect(taken).toEqual(takenOnPurpose.trim().split('\n'));
  });

  /** Whoever may send the form, on whatever they may send it about. */
  function* waysInto(route: ActionRoute): Generator<{ address: string; someone: Someone }> {
    for (const role of roles) {
      const someone = bench.people[role];
      const about = (id: string): { address: string; someone: Someone } => ({
        address: bench.address(route, id),
        someone,
      });
      const places = relations.filter((one) => one !== 'unknown-id');
      if (isAboutJob(route)) {
        for (const relation of places)
          for (const status of statusesOverHttp)
            if (expectedOnJob(role, route.action, relation, status) === 'in')
              yield about(bench.jobId(role, relation, status));
        if (role === 'hr' || route.action === 'voice.give') yield about(bench.settledId);
        if (role === 'hr' && route.action === 'second.grade') yield about(bench.blindId);
      } else if (isAboutCopy(route)) {
        for (const relation of places)
          if (expectedOnJob(role, route.action, relation, 'ter-tekening') === 'in')
            yield about(bench.copyId(role, relation));
      } else if (isAboutRuling(route)) {
        for (const relation of places)
          if (expectedOnJob(role, route.action, relation, 'getekend') === 'in')
            yield about(bench.rulingId(role, relation));
      } else if (expectedWithoutJob(role, route.action) === 'in') {
        yield about(bench.people.medewerker.account.id);
      }
    }
  }
});

describe('the whole matrix', () => {
  it('has at least 2,000 cells', () => {
    expect(cells).toBeGreaterThanOrEqual(2000);
  });
});
