import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Account } from '../../../application/ports';
import { roles } from '../../../domain/workflow/actions';
import type { Schema } from '../schema';

const storedRoles = z.array(z.enum(roles));

/** An account from its row. */
export function toAccount(row: Selectable<Schema['account']>): Account {
  return {
    id: row.id,
    organisationId: row.organisatie_id,
    email: row.e_mail,
    name: row.naam,
    roles: storedRoles.parse(JSON.parse(row.rollen)),
    staffNumber: row.personeelsnummer,
    active: row.actief === 1,
    revision: row.revisie,
  };
}

/** The row of an account. */
export function toAccountRow(account: Account): Selectable<Schema['account']> {
  return {
    id: account.id,
    organisatie_id: account.organisationId,
    e_mail: account.email,
    e_mail_zoek: account.email.toLowerCase(),
    naam: account.name,
    rollen: JSON.stringify(account.roles),
    personeelsnummer: account.staffNumber,
    actief: account.active ? 1 : 0,
    revisie: account.revision,
  };
}
