import { auditEventSchema, type AuditEvent } from '../../domain/audit/event';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { FactorRemoval } from './stores';
import type { AccessPorts } from './accessPorts';
import { isOpenRemoval } from './factorRemoval';
import { later } from './limits';

const week = 7 * 24 * 60 * 60_000;
const mostAlarms = 5;

/** What an administrator has to look at. */
export interface Signals {
  /** Of the last week, the last first; the name of the account that it was about, null for all together. */
  readonly alarms: readonly {
    readonly at: string;
    readonly count: number;
    readonly usual: number | null;
    readonly aboutName: string | null;
  }[];
  /** What others asked and this administrator can confirm, the earliest first. */
  readonly removals: readonly (Pick<FactorRemoval, 'accountId' | 'expiresAt'> & {
    readonly name: string;
    readonly askedByName: string;
  })[];
}

/** What an administrator has to look at; nothing for who is none. */
export function makeListSignals(
  ports: Pick<AccessPorts, 'unitOfWork' | 'clock'>,
): (actor: Actor) => Promise<Signals> {
  return async (actor) => {
    const may = decide(actor, 'account.access') === 'allowed' && decide(actor, 'audit.view') === 'allowed';
    if (!may) return { alarms: [], removals: [] };
    const { accountId: self, organisationId } = actor;
    const now = ports.clock.now();
    const { rows, people } = await ports.unitOfWork.read(organisationId, async (repositories) => ({
      rows: await repositories.audit.search({ kinds: ['vaak-mislukt'], from: later(now, -week) }, mostAlarms),
      people: new Map((await repositories.people.list()).map((person) => [person.id, person])),
    }));
    const nameOf = (id: string): string => people.get(id)?.name ?? '';
    const asked = await ports.unitOfWork.readDirectory((directory) =>
      directory.factors.removalsIn(organisationId),
    );
    return {
      alarms: rows.flatMap(({ at, event }) => {
        const alarm = alarmIn(event);
        if (alarm === undefined) return [];
        const { accountId, count, usual } = alarm;
        return [{ at, count, usual, aboutName: accountId === null ? null : nameOf(accountId) }];
      }),
      removals: asked
        .filter(
          (one) =>
            isOpenRemoval(one, people.get(one.askedBy), now.toISOString()) &&
            one.askedBy !== self &&
            one.accountId !== self,
        )
        .map(({ accountId, askedBy, expiresAt }) => ({
          accountId,
          expiresAt,
          name: nameOf(accountId),
          askedByName: nameOf(askedBy),
        })),
    };
  };
}

/** An event that somebody damaged is left to the check of the log. */
function alarmIn(text: string): Extract<AuditEvent, { kind: 'vaak-mislukt' }> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = auditEventSchema.safeParse(json);
  return parsed.success && parsed.data.kind === 'vaak-mislukt' ? parsed.data : undefined;
}
