import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Actor } from '../../domain/workflow/actor';
import { accessUseCases } from '../access/accessUseCases';
import type { AccessPorts } from '../access/accessPorts';
import { departmentUseCases } from '../departments/departmentUseCases';
import { peopleUseCases } from '../people/peopleUseCases';
import type { ObjectionPorts } from '../objection/objectionPorts';
import type { RulingPorts } from '../ruling/rulingPorts';
import type { SigningPorts } from '../signing/signingPorts';
import type { ExampleStory } from '../../domain/example/exampleStory';
import { makeCast } from './exampleCast';
import { makeArchiveJob } from '../lifecycle/archiveJob';
import { playJob } from './playJob';
import { playObjection } from './playObjection';
import { playMessages } from './playMessages';
import { playUpkeep } from './playUpkeep';
import type { SignedExample } from './playSigning';

export interface FillExamplePorts
  extends
    AccessPorts,
    Pick<SigningPorts, 'sealer' | 'words' | 'printCopy'>,
    Pick<RulingPorts, 'printRuling'>,
    Pick<ObjectionPorts, 'printDecision'> {
  readonly library: CatalogLibrary;
  /** Lets time go by between what people of the example do. */
  readonly pause: () => void;
}

/** The example as it was made. */
export interface FilledExample {
  /** How to sign in; all with the same password. */
  readonly people: readonly {
    readonly name: string;
    readonly email: string;
    readonly roles: Actor['roles'];
  }[];
  /** The files that both have signed. */
  readonly signed: readonly SignedExample[];
}

/**
 * Fills an empty database with the story of a fictional employer, by the same use cases as the pages, so that everything in it
 * could have been made by people. `password`: for everyone. Who needs a code for the second step sets one up at the first
 * sign-in.
 */
export async function fillExample(
  ports: FillExamplePorts,
  story: ExampleStory,
  password: string,
): Promise<FilledExample> {
  const { unitOfWork } = ports;
  const access = accessUseCases(ports);
  const [founder, ...others] = story.mensen;
  if (founder === undefined) throw new Error('the example has people');
  const link = await access.renewFirstStartLink();
  if (link === undefined) throw new Error('the database is not empty');
  await access.createFirstAccount(
    link,
    { organisationName: story.organisatie, name: founder.naam, email: founder.e_mail, password },
    { browser: 'voorbeeld', network: 'voorbeeld' },
  );
  const first = await unitOfWork.readDirectory((directory) => directory.findAccountByEmail(founder.e_mail));
  if (first === undefined) throw new Error('the first account was just made');
  const actors = new Map<string, Actor>([[founder.id, actorOf(first)]]);
  const admin = actorOf(first);

  const departments = departmentUseCases(ports);
  const departmentIds = new Map<string, string>();
  for (const { id, naam, boven } of story.afdelingen) {
    const parentId = boven === null ? null : known(departmentIds, boven);
    departmentIds.set(id, await departments.addDepartment(admin, { name: naam, parentId, leaderIds: [] }));
  }
  const people = peopleUseCases(ports);
  const hash = await ports.passwords.hash(password);
  for (const person of others) {
    const account = await people.addPerson(admin, {
      name: person.naam,
      email: person.e_mail,
      staffNumber: '',
      departmentId: known(departmentIds, person.afdeling),
    });
    await people.changeRoles(admin, account.id, account.revision, person.rollen);
    await unitOfWork.writeDirectory((directory) => directory.setPassword(account, hash));
    actors.set(person.id, { ...actorOf(account), roles: person.rollen });
  }
  for (const { id, naam, boven, leiding } of story.afdelingen) {
    await departments.editDepartment(admin, known(departmentIds, id), 1, {
      name: naam,
      parentId: boven === null ? null : known(departmentIds, boven),
      leaderIds: leiding.map((leader) => known(actors, leader).accountId),
    });
  }
  const cast = makeCast(ports, admin, actors);
  const signed: SignedExample[] = [];
  for (const job of story.functies) {
    ports.pause();
    signed.push(...(await playJob(ports, story, job, cast)));
  }
  for (const job of story.functies) {
    // What is still open was done last, so that its term runs.
    if (job.bezwaar === 'open') await playObjection(ports, story, job, cast);
    if (job.archief !== '') await archive(ports, job, admin);
  }
  await playUpkeep(ports, story, cast);
  await playMessages(ports, admin, [...actors.values()]);
  return {
    people: story.mensen.map(({ naam, e_mail, rollen }) => ({ name: naam, email: e_mail, roles: rollen })),
    signed,
  };
}

async function archive(
  ports: FillExamplePorts,
  { naam, archief }: ExampleStory['functies'][number],
  hr: Actor,
): Promise<void> {
  const job = await ports.unitOfWork.read(hr.organisationId, ({ jobs }) => jobs.findByName(naam));
  if (job === undefined) throw new Error(`the example made no "${naam}"`);
  await makeArchiveJob(ports)(hr, job.id, job.revision, archief);
}

function actorOf({
  id,
  organisationId,
  name,
  roles,
}: {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly roles: Actor['roles'];
}): Actor {
  return { accountId: id, organisationId, name, roles, standsInFor: [] };
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`the example knows no "${id}"`);
  return found;
}
