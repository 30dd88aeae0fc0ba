import {
  makeViewJobTimeline,
  makeViewOwnTimeline,
  makeViewPersonTimeline,
  type Timeline,
} from '../../../../src/application/timeline/viewTimeline';
import type { AuditEventKind } from '../../../../src/domain/audit/event';
import { timelineActions } from '../../../../src/domain/timeline/timelineKinds';
import type { Actor } from '../../../../src/domain/workflow/actor';
import type { Copy } from '../../../../src/domain/signing/copy';
import { toldEvent } from '../../../../src/presentation/timeline/timelineText';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { refusalOf } from '../../../support/profile/profileBench';
import { anOrigin, signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** Who reads what of a functie for two people, of whom one refuses and the profile is taken back. */
let bench: SigningBench;
let noor: Actor;
let tom: Actor;
let jobId: string;
let copies: readonly Copy[];

beforeAll(async () => {
  bench = await signingBench();
  noor = await bench.person('Noor Bakker', ['medewerker']);
  tom = await bench.person('Tom Bos', ['medewerker']);
  ({ jobId, copies } = await bench.offered([noor, tom], 'Accountmanager Twente'));
  await bench.agree(jobId, copies);
  await bench.see(copyOf(noor), noor, { remark: 'De regio klopt niet' });
  const { id: copyId, contentSha256 } = copyOf(tom);
  await bench.signing.refuseToSign(
    tom,
    'gezien-geweigerd',
    { copyId, contentSha256 },
    'Eerst praten over mijn uren',
    anOrigin,
  );
  await bench.signing.withdrawOffering(bench.hr, jobId, 1, 'Tom wil eerst praten');
});
afterAll(() => bench.close());

function copyOf({ accountId }: Actor): Copy {
  const found = copies.find(({ holderId }) => holderId === accountId);
  if (found === undefined) throw new Error('there is no such copy');
  return found;
}
const ports = () => ({ ...bench, library: releasedLibrary() });
const ofJob = (actor: Actor) => makeViewJobTimeline(ports())(actor, jobId);
const own = (actor: Actor) => makeViewOwnTimeline(ports())(actor, jobId);
const kinds = ({ entries }: Timeline): readonly AuditEventKind[] => entries.map(({ event }) => event.kind);
const text = ({ entries, names }: Timeline): string =>
  entries
    .map((entry) => {
      const { who, did, words } = toldEvent(entry, names, true);
      return [who, did, ...words].join(' ');
    })
    .join('\n');

it('tells HR everything, the last first, with the words that belong to it', async () => {
  const timeline = await ofJob(bench.hr);
  expect(kinds(timeline).slice(0, 3)).toEqual([
    'aanbieding-ingetrokken',
    'handeling-vastgelegd',
    'handeling-vastgelegd',
  ]);
  expect(kinds(timeline)).toContain('niveau-bepaald');
  const told = text(timeline);
  expect(told).toContain('Waarom: “Tom wil eerst praten”');
  expect(told).toContain(
    'Noor Bakker tekende voor gezien: versie 1 van deze functie, het exemplaar van Noor Bakker. Opmerking van de medewerker: “De regio klopt niet”',
  );
  expect(told).toContain('Waarom niet: “Eerst praten over mijn uren”');
  // Reading who signed what is written down, as elsewhere.
  const read = await bench.unitOfWork.read(bench.hr.organisationId, ({ audit }) =>
    audit.listByKind(['dossier-gelezen']),
  );
  expect(read.at(-1)).toMatchObject({
    accountId: bench.hr.accountId,
    event: { jobId, file: 'functieprofiel' },
  });
});

it('tells saved answers and parts of the profile of one day as one', async () => {
  const { entries } = await ofJob(bench.hr);
  const saved = entries.filter(({ event }) => event.kind === 'profiel-bewaard');
  expect(saved).toHaveLength(1);
  expect(saved[0]?.count).toBeGreaterThan(3);
});

it('is for the manager of the functie, and not for who leads something else or holds it', async () => {
  expect(text(await ofJob(bench.manager))).toContain('De regio klopt niet');
  const stranger = await bench.person('Kim Kok', ['leidinggevende']);
  expect(await refusalOf(ofJob(stranger))).toMatchObject({ code: 'not-found' });
  expect(await refusalOf(ofJob(noor))).toMatchObject({ code: 'not-found' });
});

it('tells a medewerker about the own copy, and nothing of others', async () => {
  const told = text(await own(noor));
  expect(told).toContain('Fenna Brouwer liet versie 1 van deze functie tekenen');
  expect(told).toContain('De regio klopt niet');
  expect(told).not.toContain('Tom');
  expect(told).not.toContain('uren');
  const toms = await own(tom);
  expect(text(toms)).toContain('Eerst praten over mijn uren');
  expect(kinds(toms)[0]).toBe('aanbieding-ingetrokken');
  expect(text(toms)).not.toContain('Noor');
  expect(kinds(toms)).not.toContain('niveau-bepaald');
  const stranger = await bench.person('Bo Visser', ['medewerker']);
  expect(await refusalOf(own(stranger))).toMatchObject({ code: 'not-found' });
});

it('hides from a manager what is about the own copy of a colleague in the line above', async () => {
  // Someone who leads the department and has a copy too is a medewerker there.
  const both = await bench.person('Sam de Boer', ['leidinggevende', 'medewerker']);
  await bench.unitOfWork.write(bench.hr.organisationId, async ({ jobs, departments }) => {
    const [department] = await departments.list();
    if (department === undefined) throw new Error('there is no department');
    await departments.setLeaders(department.id, [bench.manager.accountId, both.accountId]);
    await jobs.setHolders(jobId, [noor.accountId, both.accountId], bench.clock.now().toISOString());
  });
  expect(await refusalOf(ofJob(both))).toMatchObject({ code: 'not-found' });
});

it('tells of an objection to HR and to who objects, and to the manager only of the talk', () => {
  const actionsFor = (step: 'besloten' | 'gesprek-gevoerd') =>
    timelineActions({ kind: 'bezwaar-stap', jobId, rulingId: 'b', personId: 'p', step, stepSha256: 'x' });
  expect(actionsFor('besloten')).toEqual(['objection.handle', 'objection.own']);
  expect(actionsFor('gesprek-gevoerd')).toContain('objection.talk');
});

it('of a person: the account for the beheerder, and the copies as well for HR', async () => {
  const ofPerson = makeViewPersonTimeline(ports());
  const admin: Actor = { ...(await bench.person('Ada Beheer', ['beheerder'])) };
  await bench.unitOfWork.write(bench.hr.organisationId, ({ audit }) =>
    audit.append(
      { kind: 'rollen-gewijzigd', accountId: noor.accountId, roles: ['medewerker'], before: [] },
      { accountId: admin.accountId, at: bench.clock.now().toISOString() },
    ),
  );
  expect(kinds(await ofPerson(admin, noor.accountId))).toEqual(['rollen-gewijzigd']);
  const hrReads = await ofPerson(bench.hr, noor.accountId);
  expect(kinds(hrReads)).toContain('rollen-gewijzigd');
  expect(text(hrReads)).toContain('De regio klopt niet');
  expect(text(hrReads)).not.toContain('Tom Bos van');
  expect(text(hrReads)).not.toContain('uren');
});

it('calls who was erased by no name, and leaves out what went with them', async () => {
  await bench.unitOfWork.write(bench.hr.organisationId, async ({ people, personalData }) => {
    const person = await people.find(tom.accountId);
    if (person === undefined) throw new Error('there is no such person');
    await personalData.erase(person, 'Gewiste persoon', bench.clock.now().toISOString());
  });
  const told = text(await ofJob(bench.hr));
  expect(told).not.toContain('Tom Bos');
  expect(told).not.toContain('Eerst praten over mijn uren');
  expect(told).toContain('Noor Bakker tekende voor gezien');
});
