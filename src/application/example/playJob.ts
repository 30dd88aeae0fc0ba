import type { AnswerContent, QuestionKind } from '../../domain/grading/storedAnswer';
import type { SectionContent, SectionId, SectionKind } from '../../domain/profile/profile';
import { nearestLeaders } from '../../domain/workflow/ties';
import type { Copy } from '../../domain/signing/copy';
import type { Actor } from '../../domain/workflow/actor';
import { adviceUseCases } from '../grading/adviceUseCases';
import type { GivenAnswer } from '../grading/answerFaults';
import { walkUseCases } from '../grading/walkUseCases';
import { makeChangeHolder } from '../holders/changeHolder';
import { jobUseCases } from '../jobs/jobUseCases';
import { revisionOf } from '../profile/profileFile';
import { profileUseCases } from '../profile/profileUseCases';
import { signingUseCases } from '../signing/signingUseCases';
import type { ActOrigin } from '../signing/signingPorts';
import {
  exampleEnds,
  type ExampleEnd,
  type ExampleJob,
  type ExampleStory,
} from '../../domain/example/exampleStory';
import type { FillExamplePorts } from './fillExample';

/** What a copy of the example says about where an act came from: nobody sat behind a screen. */
const origin = (at: string): ActOrigin => ({
  method: 'wachtwoord',
  provenAt: at,
  sessionId: 'voorbeeld',
  address: '',
  browser: 'voorbeeld',
});

/** Brings one functie of the example as far as it has to get. Gives the files that both have signed. */
export async function playJob(
  ports: FillExamplePorts,
  story: ExampleStory,
  job: ExampleJob,
  hr: Actor,
  actors: ReadonlyMap<string, Actor>,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const { unitOfWork, clock, library, pause } = ports;
  const department = story.afdelingen.find(({ id }) => id === job.afdeling)?.naam ?? '';
  const made = await jobUseCases(ports).createJob(hr, {
    name: job.naam,
    department,
    jobNumber: job.nummer,
    catalogId: job.soort,
    copyFrom: null,
  });
  for (const id of job.medewerkers) {
    await makeChangeHolder({ unitOfWork, clock })(hr, made.id, personOf(id).accountId, true);
  }
  const walk = walkUseCases(ports);
  await walk.saveAnswers(hr, made.id, gates(story, job));
  const answers = answersOf(story, job);
  const asFar = job.tot === 'concept' ? answers.slice(0, Math.ceil(answers.length / 3)) : answers;
  await walk.saveAnswers(hr, made.id, asFar);
  if (!reaches('geadviseerd')) return [];
  pause();
  const advice = adviceUseCases(ports);
  await advice.requestAdvice(hr, made.id);
  if (!reaches('niveau-bepaald')) return [];
  const { mark: seenAdvice, receipt } = await advice.viewAdvice(hr, made.id);
  const { outcome } = receipt.advice;
  if (outcome === 'onbepaald' || outcome === 'onder-a' || outcome === 'buiten-familie') {
    throw new Error(`the example has no level for ${job.naam}: ${outcome}`);
  }
  await advice.setLevel(hr, made.id, { level: outcome, reason: '', seenAdvice });
  if (!reaches('profiel-klaar')) return [];
  pause();
  await writeProfile();
  if (!reaches('ter-tekening')) return [];
  const signing = signingUseCases({
    ...ports,
    printReceipt: () => Promise.reject(new Error('the example takes no receipts')),
    checkUrl: () => null,
  });
  await offer();
  if (job.tot === 'ter-tekening') return [];
  if (job.tot === 'ingetrokken') {
    await signing.withdrawOffering(hr, made.id, 1, story.redenen.intrekken);
    return [];
  }
  if (job.tot === 'geweigerd') {
    for (const copy of await copiesOf(1)) {
      await signing.refuseToSign(
        await managerOf(copy),
        'akkoord-geweigerd',
        seen(copy),
        story.redenen.weigeren,
        now(),
      );
    }
    return [];
  }
  await signByManager(1);
  if (job.tot === 'akkoord-getekend') return [];
  if (job.tot === 'ontvangst-vastgelegd') {
    for (const copy of await copiesOf(1)) {
      const witnesses = [hr.name, (await managerOf(copy)).name] as const;
      await signing.recordReceipt(
        hr,
        { ...seen(copy), witnesses, explanation: story.redenen.overhandigd },
        now(),
      );
    }
    return [];
  }
  await signByHolders(1);
  if (job.tot === 'vervangen') {
    pause();
    await signing.reviseProfile(hr, made.id);
    await completeProfile();
    await offer();
    await signByManager(2);
    await signByHolders(2);
  }
  return signedFiles();

  function reaches(end: ExampleEnd): boolean {
    return exampleEnds.indexOf(job.tot) >= exampleEnds.indexOf(end);
  }

  function personOf(id: string): Actor {
    const found = actors.get(id);
    if (found === undefined) throw new Error(`the example knows no "${id}"`);
    return found;
  }

  function byAccount(accountId: string): Actor {
    const found = [...actors.values()].find((actor) => actor.accountId === accountId);
    if (found === undefined) throw new Error('everyone of the example is known');
    return found;
  }

  function now(): ActOrigin {
    return origin(clock.now().toISOString());
  }

  async function writeProfile(): Promise<void> {
    const { profiel, inspanning } = story;
    await change('gegevens', { inForceFrom: profiel.geldigVanaf, version: profiel.versie });
    await change('context', { ownContext: profiel.context });
    const [holder] = job.medewerkers;
    const copy = {
      departmentId: made.departmentId,
      holderIds: holder === undefined ? [] : [personOf(holder).accountId],
    };
    await change('organisatie', {
      managerName: (await leaderOf(copy)).name,
      managerRole: profiel.functieLeidinggevende,
      holderName: holder === undefined ? '' : personOf(holder).name,
      leads: profiel.geeftLeidingAan,
    });
    await change('contacten', { internal: profiel.contactenBinnen, external: profiel.contactenBuiten });
    const effort = ({ waarde, toelichting }: ExampleStory['inspanning']['mentaal']) => ({
      value: waarde,
      explanation: toelichting,
    });
    await change('omstandigheden', {
      mentaal: effort(inspanning.mentaal),
      emotioneel: effort(inspanning.emotioneel),
      fysiek: effort(inspanning.fysiek),
    });
    await completeProfile();
  }

  async function change(section: SectionId, part: Partial<SectionContent<SectionKind>>): Promise<void> {
    const profile = profileUseCases(ports);
    const file = await profile.viewProfile(hr, made.id);
    await profile.saveSection(hr, made.id, section, revisionOf(file, section), (current) => ({
      ...current,
      ...part,
    }));
  }

  async function completeProfile(): Promise<void> {
    const profile = profileUseCases(ports);
    const { mark, gaps } = await profile.checkProfile(hr, made.id);
    const [gap] = gaps;
    if (gap !== undefined) throw new Error(`the example leaves ${gap.sectionId}.${gap.field} open`);
    await profile.completeProfile(hr, made.id, mark);
  }

  async function offer(): Promise<void> {
    const { mark } = await signing.previewOffering(hr, made.id);
    await signing.offerProfile(hr, made.id, mark);
    pause();
  }

  async function copiesOf(version: number): Promise<readonly Copy[]> {
    const all = await unitOfWork.read(hr.organisationId, (repositories) =>
      repositories.signing.copies(made.id),
    );
    return all.filter((copy) => copy.version === version);
  }

  async function leaderOf(place: {
    departmentId: string | null;
    holderIds: readonly string[];
  }): Promise<Actor> {
    const chart = await unitOfWork.read(hr.organisationId, ({ departments }) => departments.chart());
    const [leader] = nearestLeaders(chart, place);
    if (leader === undefined) throw new Error('every functie of the example has a manager');
    return byAccount(leader);
  }

  function managerOf(copy: Copy): Promise<Actor> {
    return leaderOf({ departmentId: made.departmentId, holderIds: [copy.holderId] });
  }

  async function signByManager(version: number): Promise<void> {
    for (const copy of await copiesOf(version)) {
      const manager = await managerOf(copy);
      const signature = { typedName: manager.name, drawing: null };
      await signing.signAsManager(
        manager,
        made.id,
        { copies: [seen(copy)], confirmedRead: true, signature },
        now(),
      );
    }
    pause();
  }

  async function signByHolders(version: number): Promise<void> {
    for (const copy of await copiesOf(version)) {
      const holder = byAccount(copy.holderId);
      const signature = { typedName: holder.name, drawing: null };
      const remark = version === 1 ? job.opmerking : '';
      await signing.signAsHolder(
        holder,
        { ...seen(copy), confirmedRead: true, signature, remark, agreesWithContent: remark === '' },
        now(),
      );
    }
  }

  async function signedFiles(): Promise<{ name: string; bytes: Uint8Array }[]> {
    const copies = await unitOfWork.read(hr.organisationId, (repositories) =>
      repositories.signing.copies(made.id),
    );
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const copy of copies) {
      const { file } = await signing.openCopyFile(hr, copy.id);
      files.push({ name: `${job.naam}, ${copy.holderName}, versie ${copy.version}`, bytes: file.bytes });
    }
    return files;
  }

  function answersOf(
    { antwoorden, gebieden, omstandigheden, inspanning }: ExampleStory,
    { soort }: ExampleJob,
  ) {
    const catalog = library.get(soort, made.catalogVersion)?.catalog;
    if (catalog === undefined) throw new Error(`there is no catalog ${soort}`);
    const given: GivenAnswer[] = [];
    if (catalog.kind === 'raster') {
      for (const { id } of catalog.criteria) {
        const found = antwoorden[id];
        if (found === undefined) throw new Error(`the example has no answer for ${id}`);
        given.push(answer('criterium', id, found.keuze, found.motivering, found.bewijs));
      }
    } else {
      for (const { id, tasks } of catalog.resultAreas) {
        const found = gebieden[id];
        if (found === undefined) continue;
        given.push(...tasks.map((task) => answer('taak', task.id, found.antwoord)));
        given.push(answer('gebied', id, null, found.motivering));
      }
    }
    given.push(...Object.entries(omstandigheden).map(([id, value]) => answer('omstandigheid', id, value)));
    given.push(
      ...Object.entries(inspanning).map(([id, { waarde, toelichting }]) =>
        answer('inspanning', id, waarde, toelichting),
      ),
    );
    return given;
  }
}

const seen = ({ id, contentSha256 }: Copy) => ({ copyId: id, contentSha256 });

function gates({ poort }: ExampleStory, { soort }: ExampleJob): GivenAnswer[] {
  return Object.entries(poort[soort]).map(([id, value]) => answer('poort', id, value));
}

function answer(
  kind: QuestionKind,
  questionId: string,
  value: string | null,
  reason = '',
  evidence = '',
): GivenAnswer {
  const content: AnswerContent = { value, reason, evidence, doubt: false };
  return { kind, questionId, revision: 0, content };
}
