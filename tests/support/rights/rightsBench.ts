import type { Account } from '../../../src/application/ports';
import { roles, type Role } from '../../../src/domain/workflow/actions';
import type { JobStatus } from '../../../src/domain/workflow/status';
import { registeredRoutes, type ActionRoute } from '../../../src/web/shared/defineRoutes';
import { urls } from '../../../src/web/urls';
import { aJob } from '../database';
import type { HttpBrowser } from '../httpBrowser';
import { fakeSingleSignOn } from '../oidc/fakeSingleSignOn';
import { settledJob } from '../profile/settledJob';
import { establishPlainCopy, insertPlainCopy, insertPlainRuling, plainContent } from '../signing/plainCopy';
import { startTestApp, type TestApp } from '../testApp';
import { relations, type Relation } from './expectedRights';

/** Statuses that stand for the rest over HTTP: nothing decided, a level decided, and shown to who has the functie. */
export const statusesOverHttp = [
  'concept',
  'niveau-bepaald',
  'getekend',
] as const satisfies readonly JobStatus[];

/** What the parameters of an address become. A new parameter needs a value here before its route can be tested. */
const values: Readonly<Record<string, string>> = {
  nr: '1',
  afdeling: 'elders',
  vervanging: 'vervanging-medewerker',
  vervalt: 'twee-keer-a',
  blijft: 'twee-keer-b',
  koppeling: 'koppeling',
  gebied: 'rg1',
  onderdeel: 'gegevens',
  lijst: 'kennis',
  dimensie: 'aard',
  code: 'AAAAA00000',
  bewijs: 'bestaat-niet',
  stap: 'intrekken',
  deel: 'poort',
  vraag: 'criterium.plannen-maken',
};
const files: Readonly<Record<string, string>> = {
  [urls.logboekExport.pattern]: 'logboek.jsonl',
  [urls.rechtenBestand.pattern]: 'rechten.csv',
  [urls.gegevensVanBestand.pattern]: 'gegevens.json',
  [urls.mijnGegevensBestand.pattern]: 'gegevens.json',
  [urls.mensenBestand.pattern]: 'csv',
  [urls.rapportBestand.pattern]: 'rapport.csv',
};

/** Someone with one role, their browser and the token of their forms. */
export interface Someone {
  readonly account: Account;
  readonly browser: HttpBrowser;
  readonly token: string;
}

export interface RightsBench {
  readonly test: TestApp;
  /** Every route that asks for an action; the public ones and the second step of signing in are not among them. */
  readonly routes: readonly ActionRoute[];
  readonly people: Readonly<Record<Role, Someone>>;
  /** The functie that stands so to the person with the role. */
  jobId(role: Role, relation: Relation, status: JobStatus): string;
  /** A functie of which the level was set by the way that leads there, so that it has a profile. */
  readonly settledId: string;
  /** A functie that the person with the role HR grades blind, as the second assessor. */
  readonly blindId: string;
  /** The copy of which the functie stands so to the person, and which has just been offered. */
  copyId(role: Role, relation: Relation): string;
  /** The decision on an established copy of which the functie stands so to the person. */
  rulingId(role: Role, relation: Relation): string;
  /** The address of a route, for a functie, a person, a copy or a decision. */
  address(route: ActionRoute, id: string): string;
  /** Sends what a browser would, with an empty form when it is one, and says what came of it. */
  outcome(route: ActionRoute, address: string, someone: Pick<Someone, 'browser' | 'token'>): Promise<string>;
  /** Sends a form with these fields beside its token; gives the status of the answer. */
  send(
    route: ActionRoute,
    address: string,
    someone: Pick<Someone, 'browser' | 'token'>,
    fields: Readonly<Record<string, string>>,
  ): Promise<number>;
  /** Every functie with its status and revision. */
  jobs(): Promise<readonly string[]>;
}

/** One organisation with a person for every role, who stand in every way to functies in several statuses. */
export async function rightsBench(): Promise<RightsBench> {
  // With an identity service, so that the routes to it are there as well.
  const test = await startTestApp({ singleSignOn: () => fakeSingleSignOn });
  const people = {} as Record<Role, Someone>;
  for (const role of roles) people[role] = await newPerson(test, role);
  const replaced = await newPerson(test, 'leidinggevende');
  const holder = await newPerson(test, 'medewerker');
  const { organisationId } = replaced.account;
  const at = test.clock.now().toISOString();

  await test.unitOfWork.write(organisationId, async ({ departments, jobs }) => {
    const department = async (id: string, leaders: readonly string[]): Promise<void> => {
      await departments.insert({ id, name: `Afdeling ${id}`, parentId: null, revision: 1 });
      await departments.setLeaders(id, leaders);
    };
    await department('elders', []);
    await department('vervangen', [replaced.account.id]);
    for (const role of roles) {
      const { id } = people[role].account;
      await department(`van-${role}`, [id]);
      await departments.insertReplacement({
        id: `vervanging-${role}`,
        forId: replaced.account.id,
        byId: id,
        from: at.slice(0, 10),
        until: at.slice(0, 10),
        createdAt: at,
      });
      for (const relation of relations.filter((one) => one !== 'unknown-id')) {
        for (const status of statusesOverHttp) {
          const owns = relation === 'own' || relation === 'self-as-manager';
          const elsewhere = relation === 'own' || relation === 'other-team';
          const job = aJob({
            id: idOf(role, relation, status),
            name: `Functie ${idOf(role, relation, status)}`,
            organisationId,
            createdBy: replaced.account.id,
            jobNumber: '',
            status,
            leadersAnswer: relation === 'team-asked',
            departmentId: relation === 'replacement' ? 'vervangen' : elsewhere ? 'elders' : `van-${role}`,
          });
          await jobs.insert(job);
          if (owns) await jobs.setHolders(job.id, [id], at);
        }
      }
    }
  });
  const settledId = await makeCopies();
  // Views are asked about that functie too, of someone of each role.
  await test.unitOfWork.write(organisationId, ({ voices }) =>
    voices.open({
      id: 'ronde',
      jobId: settledId,
      question: '',
      points: ['beschrijving'],
      dueOn: null,
      asked: roles.map((role) => ({ accountId: people[role].account.id, as: 'medewerker' as const })),
      openedBy: replaced.account.id,
      openedAt: at,
    }),
  );
  const blindId = 'blind-hr';
  await test.unitOfWork.write(organisationId, async ({ jobs, seconds }) => {
    await jobs.insert(
      aJob({
        id: blindId,
        name: 'Functie blind',
        organisationId,
        createdBy: replaced.account.id,
        jobNumber: '',
      }),
    );
    await seconds.insert({
      id: 'tweede',
      jobId: blindId,
      assessorId: people.hr.account.id,
      askedBy: replaced.account.id,
      askedAt: at,
    });
  });
  // Two accounts of one person to link, and two that are linked.
  await test.unitOfWork.write(organisationId, async ({ people, duplicates }) => {
    for (const id of ['twee-keer-a', 'twee-keer-b', 'twee-keer-c', 'twee-keer-d']) {
      const email = `${id}@voorbeeld.example`;
      const active = id !== 'twee-keer-c';
      await people.insert({ ...replaced.account, id, email, name: id, roles: ['medewerker'], active });
    }
    await duplicates.link({
      id: 'koppeling',
      accountId: 'twee-keer-c',
      keptId: 'twee-keer-d',
      reason: 'Twee keer ingevoerd',
      wasActive: false,
      linkedAt: at,
    });
  });
  // With a chain contract there are result areas to open as well.
  await test.unitOfWork.write(organisationId, async ({ jobs, answers }) => {
    for (const job of await jobs.list({})) {
      for (const [id, value] of [['winkelketen-contract', 'ja']] as const) {
        const content = { value, reason: '', evidence: '', doubt: false };
        await answers.save(job.id, 'poort', id, 0, content, { accountId: replaced.account.id, at });
      }
    }
  });

  /** A copy for each way to stand to it; who else's it is does not matter. */
  async function makeCopies(): Promise<string> {
    const actor = { ...people.hr.account, accountId: people.hr.account.id, standsInFor: [] };
    const place = { unitOfWork: test.unitOfWork, clock: test.clock, actor };
    const settledId = await settledJob(place);
    const frozen = await plainContent(test.unitOfWork, actor, settledId, at);
    await test.unitOfWork.write(organisationId, async (repositories) => {
      for (const [index, role] of roles.entries()) {
        for (const [place, relation] of relations.filter((one) => one !== 'unknown-id').entries()) {
          const owns = relation === 'own' || relation === 'self-as-manager';
          await insertPlainCopy(repositories, frozen, {
            id: copyIdOf(role, relation),
            jobId: idOf(role, relation, 'getekend'),
            holder: owns ? people[role].account : holder.account,
            offeredBy: replaced.account.id,
            code: `AAAAA${String(index)}${String(place)}000`,
          });
          // A decision rests on an established copy, so on one of another functie that stands the same way.
          const established = `vastgesteld-${role}-${relation}`;
          const by = replaced.account.id;
          await insertPlainCopy(repositories, frozen, {
            id: established,
            jobId: idOf(role, relation, 'niveau-bepaald'),
            holder: owns ? people[role].account : holder.account,
            offeredBy: by,
            code: `BBBBB${String(index)}${String(place)}000`,
          });
          await establishPlainCopy(repositories, established, by);
          const code = `CCCCC${String(index)}${String(place)}000`;
          await insertPlainRuling(repositories, {
            id: rulingIdOf(role, relation),
            copyId: established,
            by,
            code,
          });
          // A talk was asked: without one there is nothing for the leidinggevende.
          await repositories.objections.add(
            rulingIdOf(role, relation),
            {
              number: 1,
              step: { kind: 'gesprek-gevraagd', words: 'Ik wil praten.' },
              by,
              at: test.clock.now().toISOString(),
            },
            'a'.repeat(64),
            null,
          );
        }
      }
    });
    return settledId;
  }

  return {
    test,
    people,
    routes: registeredRoutes(test.app).filter(
      (route): route is ActionRoute => route.action !== 'public' && route.action !== 'halfway',
    ),
    jobId: (role, relation, status) =>
      relation === 'unknown-id' ? 'bestaat-niet' : idOf(role, relation, status),
    settledId,
    blindId,
    copyId: (role, relation) => (relation === 'unknown-id' ? 'bestaat-niet' : copyIdOf(role, relation)),
    rulingId: (role, relation) => (relation === 'unknown-id' ? 'bestaat-niet' : rulingIdOf(role, relation)),
    address: (route, id) =>
      route.path.replace(/:[a-zA-Z]+/g, (name) => {
        const value =
          name === ':id' || name === ':exemplaar' || name === ':besluit'
            ? id
            : name === ':bestand'
              ? files[route.path]
              : values[name.slice(1)];
        if (value === undefined) throw new Error(`Which ${name} belongs to ${route.path}? Add it here.`);
        return value;
      }),
    async outcome({ method, upload }, address, { browser, token }) {
      const { status, headers } = await browser.send(address, {
        method: method.toUpperCase(),
        ...(method === 'get'
          ? {}
          : upload === undefined
            ? { form: { _csrf: token } }
            : { upload: { fields: { _csrf: token }, files: [] } }),
      });
      if (status === 401 || (status === 303 && (headers.location ?? '').startsWith(urls.inloggen()))) {
        return 'signed out';
      }
      if (status === 403) return 'refused';
      if (status === 404) return 'hidden';
      return [200, 303, 409, 422].includes(status) ? 'in' : `status ${status}`;
    },
    async send({ method, upload }, address, { browser, token }, fields) {
      const all = { _csrf: token, ...fields };
      const { status } = await browser.send(address, {
        method: method.toUpperCase(),
        ...(upload === undefined ? { form: all } : { upload: { fields: all, files: [] } }),
      });
      return status;
    },
    async jobs() {
      const all = await test.unitOfWork.read(organisationId, ({ jobs }) => jobs.list({}));
      return all.map(({ id, status, revision, name }) => `${id} ${status} ${revision} ${name}`).sort();
    },
  };
}

function idOf(role: Role, relation: Relation, status: JobStatus): string {
  return `${role}-${relation}-${status}`;
}

function copyIdOf(role: Role, relation: Relation): string {
  return `exemplaar-${role}-${relation}`;
}

function rulingIdOf(role: Role, relation: Relation): string {
  return `besluit-${role}-${relation}`;
}

async function newPerson(test: TestApp, role: Role): Promise<Someone> {
  const { account, browser } = await test.personBrowser({ name: `Persoon ${role}`, roles: [role] });
  const page = await browser.open(urls.zoRekenenWij());
  const field = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf');
  return { account, browser, token: field?.value ?? '' };
}
