import type { ExhibitFile, ExhibitSubject } from '../../domain/objection/objectionFile';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { jobTimelineKinds } from '../../domain/timeline/timelineKinds';
import { namesIn } from '../audit/eventNames';
import type { Digests, Repositories, StoredRecord } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { jobRecords } from '../timeline/jobRecords';
import { concerning } from '../timeline/viewTimeline';
import { voiceRecords } from '../voice/viewVoices';
import type { ViewedObjection } from './viewObjection';

/** An exhibit that has no number yet. `name` is the last part of the name of its file. */
export interface FoundExhibit extends Pick<ExhibitFile, 'subject' | 'mediaType' | 'madeAt' | 'by' | 'bytes'> {
  readonly name: string;
}

/** What the sources look in. */
export interface ExhibitPlace {
  readonly repositories: Repositories;
  readonly viewed: ViewedObjection;
  readonly digests: Digests;
}

type ExhibitSource = (place: ExhibitPlace) => Promise<readonly FoundExhibit[]>;

/** Where the exhibits come from, in the order of their numbers. */
export const exhibitSources: readonly ExhibitSource[] = [
  signedProfile,
  actRecords,
  rulingFiles,
  ownViews,
  takenSteps,
  objectionDecisions,
  logOfPerson,
];

/** The last file of the copy. It begins with the bytes of every file before it, so those need not come along. */
async function signedProfile({ repositories, viewed }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const { copy, records } = viewed;
  const file = await repositories.signing.file(copy.id);
  if (file === undefined) return [];
  const { version, code, status } = copy;
  return [
    pdf(
      'functieprofiel',
      { kind: 'functieprofiel', version, code, seals: file.seals, status },
      file.at,
      [...new Set(records.map(({ record }) => record.signer.name))],
      file.bytes,
    ),
  ];
}

/**
 * Who signed, refused or recorded something. Both sides get the same file, and it can go outside: the address, browser and session of who did
 * it are left out, and so are staff numbers. The hash is of the whole record, as in the log.
 */
function actRecords({ viewed }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const { records } = viewed;
  const last = records.at(-1)?.record;
  if (last === undefined) return Promise.resolve([]);
  const content = { kind: 'indelingswijzer-handelingen', schema: 1, handelingen: records.map(toldRecord) };
  const by = [...new Set(records.map(({ record }) => record.signer.name))];
  return Promise.resolve([
    json('handelingen', { kind: 'handelingen', count: records.length }, last.at, by, content),
  ]);
}

function toldRecord({ record, sha256, chainHead }: StoredRecord): object {
  const { id, act, words, wordsSha256, document, signer, proof, at, shown, remark } = record;
  const { agreesWithContent, witnesses, paper, seal } = record;
  return {
    id,
    act,
    words,
    wordsSha256,
    document,
    signer: { name: signer.name, role: signer.role, onBehalfOf: signer.onBehalfOf?.name ?? null },
    proof: { method: proof.method, provenAt: proof.provenAt },
    at,
    shown,
    remark,
    agreesWithContent,
    witnesses,
    paper: paper === null ? null : { ...paper, notedBy: { name: paper.notedBy.name, at: paper.notedBy.at } },
    seal,
    recordSha256: sha256,
    chainHead,
  };
}

/** Every decision on the copy, the first given first. */
async function rulingFiles({ repositories, viewed }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const { rulings } = repositories;
  const found: FoundExhibit[] = [];
  for (const { id, code, availableOn, withdrawn, givenAt } of await rulingsOfCopy(repositories, viewed)) {
    const { givenByName } = await rulings.content(id);
    const taken = withdrawn && { at: withdrawn.at, reason: withdrawn.reason };
    const subject = { kind: 'indelingsbesluit', code, availableOn, withdrawn: taken } as const;
    found.push(pdf('indelingsbesluit', subject, givenAt, [givenByName], await rulings.bytes(id)));
  }
  return found;
}

/** The decisions on the copy that the objection is about, the first given first. */
export async function rulingsOfCopy(
  { rulings }: Pick<Repositories, 'rulings'>,
  { copy }: Pick<ViewedObjection, 'copy'>,
): ReturnType<Repositories['rulings']['listForJob']> {
  return (await rulings.listForJob(copy.jobId)).filter(({ copyId }) => copyId === copy.id).reverse();
}

/**
 * What the medewerker said before the level was set, and what HR decided on it, of the rounds that are closed. What others said is for HR
 * alone, also here.
 */
async function ownViews({ repositories, viewed }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const own = await accountsOf(repositories, viewed.ruling.holderId);
  const rounds = (await voiceRecords(repositories, viewed.ruling.jobId)).flatMap((record) => {
    const { id, question, points, openedAt, asked, closed } = record.round;
    const views = record.views.filter(({ accountId }) => own.includes(accountId));
    if (closed === null || !asked.some(({ accountId }) => own.includes(accountId))) return [];
    return [
      {
        id,
        question,
        points,
        openedAt,
        closedAt: closed.at,
        zienswijzen: views.map(({ point, verdict, text, choice, givenAt }) => ({
          point,
          verdict,
          text,
          choice,
          givenAt,
        })),
        besluiten: record.decisions.map(({ point, text, decidedAt }) => ({ point, text, decidedAt })),
      },
    ];
  });
  const last = rounds.at(-1);
  if (last === undefined) return [];
  const content = { kind: 'indelingswijzer-zienswijzen', schema: 1, ronden: rounds };
  const subject = { kind: 'zienswijzen', rounds: rounds.length } as const;
  return [json('zienswijzen', subject, last.closedAt, [viewed.ruling.holderName], content)];
}

/** What everybody said, whole, with the hash that stands in the log. */
function takenSteps({ viewed, digests }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const { steps, names } = viewed;
  const last = steps.at(-1);
  if (last === undefined) return Promise.resolve([]);
  const content = {
    kind: 'indelingswijzer-bezwaarstappen',
    schema: 1,
    indelingsbesluit: viewed.ruling.code,
    stappen: steps.map(({ number, step, by, at }) => ({
      number,
      at,
      by: names.get(by) ?? null,
      step,
      stepSha256: digests.sha256(canonicalJson(step)),
    })),
  };
  const by = [...new Set(steps.flatMap((taken) => names.get(taken.by) ?? []))];
  return Promise.resolve([json('stappen', { kind: 'stappen', count: steps.length }, last.at, by, content)]);
}

async function objectionDecisions({ repositories, viewed }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const found: FoundExhibit[] = [];
  for (const { number, step, by, at } of viewed.steps) {
    const bytes =
      step.kind === 'besloten' ? await repositories.objections.file(viewed.ruling.id, number) : undefined;
    if (bytes === undefined) continue;
    const name = viewed.names.get(by);
    const subject = { kind: 'besluit-op-bezwaar', step: number } as const;
    found.push(pdf('besluit-op-bezwaar', subject, at, name === undefined ? [] : [name], bytes));
  }
  return found;
}

/**
 * The links of the log about this person and this functie. Of an event that names others too only the part about this person is told
 * (`shortened`): its hash is of the whole event. Who only read or saved something is left out.
 */
async function logOfPerson({ repositories, viewed }: ExhibitPlace): Promise<readonly FoundExhibit[]> {
  const { audit } = repositories;
  const { jobId, holderId } = viewed.ruling;
  const own = await accountsOf(repositories, holderId);
  const records = await jobRecords(repositories, jobId);
  const entries = (await audit.listForJob(jobId)).flatMap((entry) => {
    const isTold =
      jobTimelineKinds[entry.event.kind] !== undefined || entry.event.kind === 'exemplaar-geopend';
    const event = isTold ? concerning(entry.event, own, records) : null;
    if (event === null) return [];
    const { sequence, accountId, onBehalfOf = null, at, previousHash, hash } = entry;
    const shortened = canonicalJson(event) !== canonicalJson(entry.event);
    return [{ sequence, at, accountId, onBehalfOf, event, shortened, previousHash, hash }];
  });
  const last = entries.at(-1);
  if (last === undefined) return [];
  const { people } = await namesIn(
    repositories,
    null,
    entries.map(({ accountId, onBehalfOf, event }) => ({
      accountId,
      onBehalfOf,
      event: canonicalJson(event),
    })),
  );
  const content = {
    kind: 'indelingswijzer-logboek-van-bezwaar',
    schema: 1,
    gebeurtenissen: entries,
    namen: Object.fromEntries(people),
  };
  return [json('logboek', { kind: 'logboek', count: entries.length }, last.at, [], content)];
}

function pdf(
  name: string,
  subject: ExhibitSubject,
  madeAt: string,
  by: readonly string[],
  bytes: Uint8Array,
): FoundExhibit {
  return { name: `${name}.pdf`, mediaType: 'application/pdf', subject, madeAt, by, bytes };
}

/** Data in a fixed order, in lines that people can read. */
function json(
  name: string,
  subject: ExhibitSubject,
  madeAt: string,
  by: readonly string[],
  content: object,
): FoundExhibit {
  const text = `${JSON.stringify(JSON.parse(canonicalJson(content)), null, 2)}\n`;
  const bytes = new TextEncoder().encode(text);
  return { name: `${name}.json`, mediaType: 'application/json', subject, madeAt, by, bytes };
}
