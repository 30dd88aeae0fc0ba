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
