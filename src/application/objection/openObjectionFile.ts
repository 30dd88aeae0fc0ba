import {
  mostExhibitBytes,
  type ExhibitFile,
  type NamedRuling,
  type ObjectionFileContent,
  type ObjectionFileForm,
} from '../../domain/objection/objectionFile';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { by } from '../shared/by';
import { exhibitSources, rulingsOfCopy } from './exhibitSources';
import type { ObjectionPorts } from './objectionPorts';
import { readObjection, type ViewedObjection } from './viewObjection';

/** A file of exhibits, ready to hand out. */
export interface OpenedObjectionFile {
  readonly viewed: ViewedObjection;
  readonly bytes: Uint8Array;
}

const indexName = '00-inhoudsopgave.pdf';
const hashesName = 'controlegetallen.sha256';

/**
 * The file of exhibits (dossier) of an objection: every document as it is kept, behind a list of what they are, with their hashes. As one PDF
 * with the documents inside, or as a ZIP. For HR and the medewerker, who get the same. Not found while no step was taken. Refuses
 * `file-too-large` and `busy`. Nothing is stored but the event.
 */
export function makeOpenObjectionFile(ports: ObjectionPorts) {
  const { unitOfWork, clock, digests } = ports;
  return async (
    actor: Actor,
    part: 'medewerker' | 'hr',
    rulingId: string,
    form: ObjectionFileForm,
  ): Promise<OpenedObjectionFile> => {
    const at = clock.now().toISOString();
    const { viewed, exhibits, content } = await unitOfWork.write(
      actor.organisationId,
      async (repositories) => {
        const viewed = await readObjection(repositories, actor, part, rulingId, at);
        if (viewed.steps.length === 0) refuse({ code: 'not-found', what: 'objection' });
        const exhibits = await exhibitsOf(repositories, viewed);
        return { viewed, exhibits, content: await contentOf(repositories, viewed, actor, at) };
      },
    );
    if (exhibits.reduce((sum, { size }) => sum + size, 0) > mostExhibitBytes) {
      refuse({ code: 'file-too-large' });
    }
    const index = await ports.printFile(content, exhibits, form);
    const bytes = form === 'pdf' ? index : packed(index, exhibits, at);
    await unitOfWork.write(actor.organisationId, ({ audit }) =>
      audit.append(
        { kind: 'bezwaar-gedownload', jobId: viewed.ruling.jobId, rulingId, what: `dossier-${form}` },
        by(actor, clock.now().toISOString()),
      ),
    );
    return { viewed, bytes };
  };

  async function exhibitsOf(
    repositories: Repositories,
    viewed: ViewedObjection,
  ): Promise<readonly ExhibitFile[]> {
    const found = [];
    for (const source of exhibitSources) found.push(...(await source({ repositories, viewed, digests })));
    return found.map(({ name, ...rest }, index) => ({
      ...rest,
      number: index + 1,
      fileName: `productie-${String(index + 1).padStart(2, '0')}-${name}`,
      sha256: digests.sha256OfBytes(rest.bytes),
      size: rest.bytes.length,
    }));
  }

  /** With a list of hashes in the form that `sha256sum --check` reads. */
  function packed(index: Uint8Array, exhibits: readonly ExhibitFile[], at: string): Uint8Array {
    const lines = [{ sha256: digests.sha256OfBytes(index), fileName: indexName }, ...exhibits].map(
      ({ sha256, fileName }) => `${sha256}  ${fileName}\n`,
    );
    return ports.packZip([
      { name: indexName, bytes: index, madeAt: at },
      ...exhibits.map(({ fileName, bytes, madeAt }) => ({ name: fileName, bytes, madeAt })),
      { name: hashesName, bytes: new TextEncoder().encode(lines.join('')), madeAt: at },
    ]);
  }
}

async function contentOf(
  repositories: Repositories,
  viewed: ViewedObjection,
  actor: Actor,
  at: string,
): Promise<ObjectionFileContent> {
  const { ruling, copy, content, state, steps, names, records } = viewed;
  const rulings: NamedRuling[] = [];
  for (const one of await rulingsOfCopy(repositories, viewed)) {
    const { givenByName } = await repositories.rulings.content(one.id);
    const withdrawer = one.withdrawn && (await repositories.people.find(one.withdrawn.by));
    rulings.push({ ruling: one, givenByName, withdrawnByName: withdrawer?.name ?? '' });
  }
  const head = await repositories.audit.last();
  return {
    organisationName: content.organisationName,
    job: content.job,
    profile: { version: copy.version, code: copy.code, offeredAt: copy.frozenAt },
    ruling,
    rules: content.objection,
    state,
    acts: records.map(({ record }) => record),
    rulings,
    steps: steps.map(({ number, step, by: account, at: takenAt }) => ({
      number,
      step,
      at: takenAt,
      byName: names.get(account) ?? '',
    })),
    chainHead: { sequence: head?.sequence ?? 0, hash: head?.hash ?? '' },
    madeByName: actor.name,
    madeAt: at,
  };
}
