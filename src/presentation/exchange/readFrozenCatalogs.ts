import { z } from 'zod';
import type { Catalog } from '../../domain/catalog/catalog';
import { rolesCatalogSchema } from '../../domain/catalog/rolesCatalog';
import { checkCatalog } from '../../domain/catalog/checkCatalog';

const frozenSchema = z.looseObject({ decision: z.looseObject({ catalogs: z.array(z.unknown()).max(3) }) });

/** The catalogs in frozen content (`inhoud.json`) that are whole; none when it is no frozen content. */
export function readFrozenCatalogs(json: string): readonly Catalog[] {
  const frozen = frozenSchema.safeParse(parsed(json)).data;
  return (frozen?.decision.catalogs ?? []).flatMap((data): readonly Catalog[] => {
    const roles = rolesCatalogSchema.safeParse(data);
    if (roles.success) return [roles.data];
    const checked = checkCatalog(data);
    return checked.ok ? [checked.catalog] : [];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
