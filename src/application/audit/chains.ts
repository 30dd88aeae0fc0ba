import type { AuditEvent } from '../../domain/audit/event';
import type { AuditLog, UnitOfWork } from '../ports';

/** Which chain: that of the own organisation, or that of the installation, for what belongs to no organisation. */
export type ChainName = Extract<AuditEvent, { kind: 'logboek-geexporteerd' }>['chain'];

/** Looks at a chain on the connection that waits for nobody. */
export function readChain<T>(
  unitOfWork: UnitOfWork,
  organisationId: string,
  chain: ChainName,
  work: (audit: AuditLog) => Promise<T>,
): Promise<T> {
  return chain === 'organisatie'
    ? unitOfWork.read(organisationId, ({ audit }) => work(audit))
    : unitOfWork.readDirectory(({ audit }) => work(audit));
}

/** The organisation that stands in the links of a chain. */
export function organisationOf(chain: ChainName, organisationId: string): string | null {
  return chain === 'organisatie' ? organisationId : null;
}
