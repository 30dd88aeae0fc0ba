import { defaultBrand, type BrandColours } from '../../domain/organisation/brand';
import type { UnitOfWork } from '../ports';

/**
 * The colours of an organisation. Without one (before someone signed in) those of the only organisation that there is;
 * with none or several, those of the product.
 */
export function makeViewBrand({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return async (organisationId: string | undefined): Promise<BrandColours> => {
    const id = organisationId ?? (await onlyOrganisation(unitOfWork));
    if (id === undefined) return defaultBrand;
    return unitOfWork.read(id, async ({ settings }) => (await settings.current('huisstijl')).content);
  };
}

/** The id of the organisation when there is exactly one. */
export async function onlyOrganisation(unitOfWork: UnitOfWork): Promise<string | undefined> {
  const ids = await unitOfWork.readDirectory((directory) => directory.organisationIds());
  return ids.length === 1 ? ids[0] : undefined;
}
