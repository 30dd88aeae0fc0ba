import { copyAllows, type CopyAct } from '../../domain/signing/copy';
import { dutchDay } from '../../domain/shared/dutchDay';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { PaperNote, StoredRecord } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { tell } from '../messages/tell';
import { hrToTell } from '../messages/whomToTell';
import { by } from '../shared/by';
import { loadCopy } from './loadCopy';
import type { InTurn } from './inTurn';
import { performAct } from './performAct';
import type { SeenCopy } from './signAsManager';
import type { ActOrigin, SigningPorts } from './signingPorts';

/** A signature with a pen, as the first of two people notes it. */
export interface PaperSignature extends SeenCopy {
  readonly act: PaperNote['act'];
  /** YYYY-MM-DD; empty when it was not filled in. */
  readonly signedOn: string;
  readonly signedBy: string;
  /** Where the original is kept. */
  readonly keptAt: string;
}

/** Longest name or place, in characters. */
const longestLine = 200;

/**
 * A signature with a pen counts when two people of HR say so: one notes it, another one confirms it. Until then nothing changes
 * for the copy.
 */
export function makePaperSignatures(ports: SigningPorts, inTurn: InTurn) {
  const { unitOfWork, clock, ids } = ports;
  return {
    /** Refuses `invalid` at `datum`, `naam` or `bewaarplaats`; `wrong-status` when the act is not to be done now. */
    async note(actor: Actor, given: PaperSignature): Promise<void> {
      const at = clock.now().toISOString();
      await unitOfWork.write(actor.organisationId, async (repositories) => {
        const { copy, records, acted } = await loadCopy(repositories, actor, 'sign.record', given.copyId);
        const signedBy = given.signedBy.trim();
        const keptAt = given.keptAt.trim();
        refuseFaults([
          ...dateFaults(given.signedOn, dutchDay(copy.frozenAt), dutchDay(at)),
          ...lineFaults('naam', signedBy),
          ...lineFaults('bewaarplaats', keptAt),
        ]);
        const done = records.map(({ record }): CopyAct => record.act);
        if (copy.contentSha256 !== given.contentSha256) {
          refuse({ code: 'stale', what: 'copy', stored: null, storedRevision: copy.revision });
        }
        const isNoted = (await repositories.signing.paperNote(copy.id)) !== undefined;
        if (isNoted || !copyAllows(given.act, copy.status, done)) {
          refuse({ code: 'wrong-status', status: copy.status, action: 'sign.record' });
        }
        const noteId = ids.newId();
        await repositories.signing.insertPaperNote({
          id: noteId,
          copyId: copy.id,
          act: given.act,
          signedOn: given.signedOn,
          signedBy,
          keptAt,
          notedBy: actor.accountId,
          notedAt: at,
        });
        await repositories.audit.append(
          { kind: 'papier-gemeld', jobId: copy.jobId, copyId: copy.id },
          by(actor, at, acted),
        );
        const to = (await hrToTell(repositories)).filter((id) => id !== copy.holderId);
        await tell(
          repositories,
          { kind: 'papier-bevestigen', to, from: actor.accountId, jobId: copy.jobId, aboutId: noteId },
          at,
        );
      });
    },

    /** Takes a note back that nobody confirmed. Doing it twice is harmless. */
    async drop(actor: Actor, copyId: string): Promise<void> {
      const at = clock.now().toISOString();
      await unitOfWork.write(actor.organisationId, async (repositories) => {
        const { copy, acted } = await loadCopy(repositories, actor, 'sign.record', copyId);
        if ((await repositories.signing.paperNote(copyId)) === undefined) return;
        await repositories.signing.deletePaperNote(copyId);
        await repositories.audit.append(
          { kind: 'papier-melding-weggehaald', jobId: copy.jobId, copyId },
          by(actor, at, acted),
        );
      });
    },

    /**
     * Confirms a note: from now on it counts. Refuses who noted it (`forbidden`), and a note that is not the one on the screen
     * (`stale`).
     */
    async confirm(actor: Actor, seen: SeenCopy, noteId: string, origin: ActOrigin): Promise<StoredRecord> {
      const { note, notedBy } = await unitOfWork.read(actor.organisationId, async (repositories) => {
        const { copy } = await loadCopy(repositories, actor, 'sign.record', seen.copyId);
        const found = await repositories.signing.paperNote(copy.id);
        if (found?.id !== noteId) {
          refuse({ code: 'stale', what: 'copy', stored: null, storedRevision: copy.revision });
        }
        const own = await accountsOf(repositories, actor.accountId);
        if (own.includes(found.notedBy)) refuse({ code: 'forbidden', action: 'sign.record' });
        return { note: found, notedBy: await repositories.people.find(found.notedBy) };
      });
      return inTurn(seen.copyId, () =>
        performAct(ports, actor, {
          ...seen,
          act: note.act,
          confirmedRead: false,
          signature: null,
          remark: '',
          agreesWithContent: null,
          witnesses: [],
          paper: {
            signedOn: note.signedOn,
            signedBy: note.signedBy,
            keptAt: note.keptAt,
            notedBy: { accountId: note.notedBy, name: notedBy?.name ?? '', at: note.notedAt },
          },
          origin,
        }),
      );
    },
  };
}

function dateFaults(day: string, from: string, until: string): readonly { field: string; problem: string }[] {
  if (day === '') return [{ field: 'datum', problem: 'leeg' }];
  return day < from || day > until ? [{ field: 'datum', problem: 'kan-niet' }] : [];
}

function lineFaults(field: string, text: string): readonly { field: string; problem: string }[] {
  if (text === '') return [{ field, problem: 'leeg' }];
  return text.length > longestLine ? [{ field, problem: 'te-lang' }] : [];
}
