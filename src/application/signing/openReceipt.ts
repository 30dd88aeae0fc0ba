import { shownCode } from '../../domain/access/spokenCode';
import { refuse } from '../../domain/shared/failure';
import { receiptFieldName, type ReceiptContent } from '../../domain/signing/receiptContent';
import { SealFailure } from '../../domain/signing/sealFailure';
import type { Actor } from '../../domain/workflow/actor';
import { accountsOf } from '../shared/accountsOf';
import { by } from '../shared/by';
import { loadCopy } from './loadCopy';
import type { SigningPorts } from './signingPorts';

/** A sealed receipt (ontvangstbewijs) of one act. */
export interface Receipt {
  readonly bytes: Uint8Array;
  readonly jobName: string;
  /** The moment of the act, ISO 8601, UTC. */
  readonly at: string;
}

/**
 * The receipt of what somebody signed, for who signed it and for HR: made and sealed when it is asked for, from the record of
 * the act. Not found for others, and for acts that have no seal.
 */
export function makeOpenReceipt(ports: SigningPorts) {
  const { unitOfWork, clock, sealer } = ports;
  return async (actor: Actor, copyId: string, recordId: string): Promise<Receipt> => {
    const createdAt = clock.now().toISOString();
    const { content, stored, organisationName, jobName } = await unitOfWork.write(
      actor.organisationId,
      async (repositories) => {
        const { copy, records } = await loadCopy(repositories, actor, 'copy.view', copyId);
        const found = records.find(({ record }) => record.id === recordId && record.seal !== null);
        const own = await accountsOf(repositories, actor.accountId);
        const isTheirs = found !== undefined && own.includes(found.record.signer.accountId);
        if (found === undefined || !(isTheirs || actor.roles.includes('hr'))) {
          refuse({ code: 'not-found', what: 'record' });
        }
        await repositories.audit.append(
          { kind: 'ontvangstbewijs-gedownload', jobId: copy.jobId, copyId, recordId },
          by(actor, createdAt),
        );
        const frozen = await repositories.signing.content(copyId);
        return {
          content: frozen,
          stored: found,
          organisationName: frozen.organisationName,
          jobName: frozen.job.name,
        };
      },
    );
    const { record, chainHead } = stored;
    const act = record.act === 'gezien' ? 'gezien' : 'akkoord';
    const receipt: ReceiptContent = {
      recordId,
      organisationName,
      jobName,
      documentCode: shownCode(content.code),
      version: content.version,
      act,
      signer: {
        name: record.signer.name,
        role: ports.words.roles[act],
        onBehalfOf: record.signer.onBehalfOf?.name ?? null,
      },
      words: record.words,
      at: record.at,
      method: ports.words.methods[record.proof.method],
      remark: record.remark === '' ? null : record.remark,
      agreesWithContent: record.agreesWithContent,
      contentSha256: record.document.contentSha256,
      fileSha256: record.document.sealedFileSha256 ?? '',
      chainHead,
      checkUrl: ports.checkUrl(content.code),
      createdAt,
    };
    const pdf = await ports.printReceipt(receipt, content.job.id);
    try {
      const sealed = await sealer.seal({
        pdf,
        fieldName: receiptFieldName,
        act: 'ontvangstbewijs',
        signer: null,
        organisationName,
        at: createdAt,
        remark: null,
        drawing: null,
      });
      return { bytes: sealed.pdf, jobName, at: record.at };
    } catch (error) {
      if (error instanceof SealFailure) refuse({ code: 'not-sealed', problem: error.problem });
      throw error;
    }
  };
}
