import {
  objectionUseCases,
  type ObjectionUseCases,
} from '../../../src/application/objection/objectionUseCases';
import { rulingUseCases, type RulingUseCases } from '../../../src/application/ruling/rulingUseCases';
import { signingUseCases, type SigningUseCases } from '../../../src/application/signing/signingUseCases';
import type { ActOrigin, SigningPorts } from '../../../src/application/signing/signingPorts';
import type { Account, Sealer } from '../../../src/application/ports';
import { profileUseCases } from '../../../src/application/profile/profileUseCases';
import type { Ruling } from '../../../src/domain/ruling/ruling';
import type { SettableLevel } from '../../../src/domain/grading/levelDecision';
import type { Copy } from '../../../src/domain/signing/copy';
import type { AuditEvent } from '../../../src/domain/audit/event';
import type { Role } from '../../../src/domain/workflow/actions';
import type { Actor } from '../../../src/domain/workflow/actor';
import { readObjectionDecision } from '../../../src/infrastructure/seal/readObjectionDecision';
import { createSealer } from '../../../src/infrastructure/seal/createSealer';
import { renderDocument } from '../../../src/infrastructure/pdf/renderDocument';
import { packZip } from '../../../src/infrastructure/zip/packZip';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { buildReceiptDocument } from '../../../src/presentation/document/buildReceiptDocument';
import { buildObjectionDecisionDocument } from '../../../src/presentation/document/buildObjectionDecisionDocument';
import { buildObjectionFileDocument } from '../../../src/presentation/document/buildObjectionFileDocument';
import { buildRulingDocument } from '../../../src/presentation/document/buildRulingDocument';
import { copyDocument } from '../../../src/presentation/document/copyDocument';
import { signingWords } from '../../../src/presentation/signing/signWords';
import { anAccount, testMoment, testUnitOfWorkWithAccount, type TestDatabase } from '../database';
import { finished } from '../profile/aProfile';
import { settledJob } from '../profile/settledJob';
import { releasedLibrary } from '../releasedLibrary';
import { keyDirectory, newKeys } from '../seal/sealBench';
import { aClock, type TestClock } from '../testApp';

/** The use cases of signing on a real database, real PDFs and real seals: HR, a manager and people who have a functie. */
export interface SigningBench {
  readonly hr: Actor;
  readonly manager: Actor;
  readonly clock: TestClock;
  readonly signing: SigningUseCases;
  readonly ruling: RulingUseCases;
  readonly objection: ObjectionUseCases;
  readonly unitOfWork: TestDatabase['unitOfWork'];
  readonly database: TestDatabase['database'];
  /** What the seals do next; set by a test. */
  sealWith(sealer: Sealer): void;
  readonly realSealer: Sealer;
  /** Someone new of the organisation. */
  person(name: string, roles: readonly Role[]): Promise<Actor>;
  /** A functie whose profile is ready, with these holders, in the department of the manager. */
  readyJob(holders: readonly Actor[], name?: string, level?: SettableLevel): Promise<string>;
  /** The same, offered for signature; gives the copies by name of the holder. */
  offered(
    holders: readonly Actor[],
    name?: string,
    level?: SettableLevel,
  ): Promise<{ jobId: string; copies: readonly Copy[] }>;
  /** A functie whose profile one person signed, and the leidinggevende: gives the copy. */
  established(holder: Actor, name?: string): Promise<Copy>;
  /** The same, with the decision (indelingsbesluit) given in the app. */
  ruled(holder: Actor, name?: string): Promise<Ruling>;
  /** Fills in and completes the profile of a functie. */
  finish(jobId: string): Promise<void>;
  copies(jobId: string): Promise<readonly Copy[]>;
  /** The copy as it is stored now. */
  copy(id: string): Promise<Copy>;
  /** The manager signs copies of one functie. */
  agree(jobId: string, copies: readonly Copy[], by?: Actor): ReturnType<SigningUseCases['signAsManager']>;
  /** The one who has the copy signs it. */
  see(copy: Copy, by: Actor, change?: object): ReturnType<SigningUseCases['signAsHolder']>;
  events(jobId: string): Promise<readonly AuditEvent[]>;
  close(): Promise<void>;
}

export const anOrigin: ActOrigin = {
  method: 'wachtwoord-en-code',
  provenAt: testMoment,
  sessionId: 'sessie-1',
  address: '192.0.2.7',
  browser: 'Firefox op Windows',
};

/** `printCopy`: another way to draw copies, for tests with very many. */
export async function signingBench(printCopy: SigningPorts['printCopy'] = realCopy): Promise<SigningBench> {
  const database = await testUnitOfWorkWithAccount();
  const { unitOfWork } = database;
  const clock = aClock();
  const keys = keyDirectory();
  const realSealer = createSealer(newKeys(keys.path, testMoment), null);
  let sealer: Sealer = realSealer;
  const ports: SigningPorts = {
    unitOfWork,
    library: releasedLibrary(),
    clock,
    ids: cryptoIds,
    digests: nodeDigests,
    sealer: { seal: (request) => sealer.seal(request) },
    words: signingWords,
    printCopy,
    printReceipt: async (content) => (await renderDocument(buildReceiptDocument(content))).bytes,
    checkUrl: () => null,
  };
  const signing = signingUseCases(ports);
  const ruling = rulingUseCases({
    ...ports,
    printRuling: async (...given) => (await renderDocument(buildRulingDocument(...given))).bytes,
  });
  const objection = objectionUseCases({
    ...ports,
    printDecision: async (...given) => (await renderDocument(buildObjectionDecisionDocument(...given))).bytes,
    readDecision: readObjectionDecision,
    printFile: async (...given) => (await renderDocument(buildObjectionFileDocument(...given))).bytes,
    packZip,
  });
  const profile = profileUseCases(ports);
  const hrAccount = anAccount();
  const hr = actorOf(hrAccount);
  const departmentId = cryptoIds.newId();
  const manager = await person('Anna de Vries', ['leidinggevende']);
  await unitOfWork.write(hr.organisationId, async ({ departments }) => {
    await departments.insert({ id: departmentId, name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders(departmentId, [manager.accountId]);
  });
  let made = 0;

  async function person(name: string, roles: readonly Role[]): Promise<Actor> {
    const id = cryptoIds.newId();
    const account: Account = {
      id,
      organisationId: hr.organisationId,
      email: `${id.toLowerCase()}@voorbeeld.example`,
      name,
      roles,
      staffNumber: '',
      active: true,
      revision: 1,
    };
    await unitOfWork.writeDirectory((directory) => directory.insertAccount(account));
    return actorOf(account);
  }

  async function readyJob(holders: readonly Actor[], name?: string, level?: SettableLevel): Promise<string> {
    made += 1;
    const jobId = await settledJob(
      { unitOfWork, clock, actor: hr },
      {
        name: name ?? `Accountmanager ${made}`,
        department: 'Verkoop',
        ...(level === undefined ? {} : { level }),
      },
    );
    await unitOfWork.write(hr.organisationId, ({ jobs }) =>
      jobs.setHolders(
        jobId,
        holders.map(({ accountId }) => accountId),
        clock.now().toISOString(),
      ),
    );
    await finishProfile(jobId);
    return jobId;
  }

  async function finishProfile(jobId: string): Promise<void> {
    const sections = ['gegevens', 'context', 'organisatie', 'contacten', 'omstandigheden'] as const;
    for (const section of sections) {
      const file = await profile.viewProfile(hr, jobId);
      const stored = file.stored.get(section)?.revision ?? 0;
      const revision = section === 'gegevens' ? stored + file.file.job.revision : stored;
      const whole = finished(file.profile);
      await profile.saveSection(hr, jobId, section, revision, (current) => ({
        ...current,
        ...whole[section],
      }));
    }
    const { mark } = await profile.checkProfile(hr, jobId);
    await profile.completeProfile(hr, jobId, mark);
  }

  async function offered(
    holders: readonly Actor[],
    name?: string,
    level?: SettableLevel,
  ): Promise<{ jobId: string; copies: readonly Copy[] }> {
    const jobId = await readyJob(holders, name, level);
    const { mark } = await signing.previewOffering(hr, jobId);
    await signing.offerProfile(hr, jobId, mark);
    return { jobId, copies: await copies(jobId) };
  }

  const agree: SigningBench['agree'] = (jobId, chosen, by = manager) =>
    signing.signAsManager(
      by,
      jobId,
      {
        copies: chosen.map(({ id, contentSha256 }) => ({ copyId: id, contentSha256 })),
        confirmedRead: true,
        signature: { typedName: by.name, drawing: null },
      },
      anOrigin,
    );

  const see: SigningBench['see'] = (copy, by, change = {}) =>
    signing.signAsHolder(
      by,
      {
        copyId: copy.id,
        contentSha256: copy.contentSha256,
        confirmedRead: true,
        signature: { typedName: by.name, drawing: null },
        remark: '',
        agreesWithContent: false,
        ...change,
      },
      anOrigin,
    );

  const copyNow = (id: string): Promise<Copy> =>
    unitOfWork.read(hr.organisationId, async (repositories) => {
      const found = await repositories.signing.findCopy(id);
      if (found === undefined) throw new Error(`there is no copy ${id}`);
      return found;
    });

  async function established(holder: Actor, name?: string): Promise<Copy> {
    const { jobId, copies: made } = await offered([holder], name);
    await agree(jobId, made);
    const [copy] = made;
    if (copy === undefined) throw new Error('nothing was offered');
    await see(copy, holder);
    return copyNow(copy.id);
  }

  const copies = (jobId: string): Promise<readonly Copy[]> =>
    unitOfWork.read(hr.organisationId, (repositories) => repositories.signing.copies(jobId));

  return {
    hr,
    manager,
    clock,
    signing,
    ruling,
    objection,
    unitOfWork,
    database: database.database,
    sealWith(next) {
      sealer = next;
    },
    realSealer,
    person,
    readyJob,
    offered,
    established,
    async ruled(holder, name) {
      const copy = await established(holder, name);
      return ruling.giveRuling(hr, {
        copyId: copy.id,
        contentSha256: copy.contentSha256,
        inForceFrom: '2027-01-01',
        way: 'app',
        handedOverOn: '',
        explanation: '',
      });
    },
    finish: finishProfile,
    copies,
    copy: copyNow,
    agree,
    see,
    events: async (jobId) => {
      const entries = await unitOfWork.read(hr.organisationId, ({ audit }) => audit.listForJob(jobId));
      return entries.map(({ event }) => event);
    },
    async close() {
      await database.close();
      keys.remove();
    },
  };
}

export async function realCopy(...copy: Parameters<typeof copyDocument>): Promise<Uint8Array> {
  return (await renderDocument(copyDocument(...copy))).bytes;
}

function actorOf({ id, organisationId, name, roles }: Account): Actor {
  return { accountId: id, organisationId, name, roles, standsInFor: [] };
}
