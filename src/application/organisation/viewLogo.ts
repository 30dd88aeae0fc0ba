import type { LogoImage } from '../../domain/organisation/picture';
import type { UnitOfWork } from '../ports';
import { onlyOrganisation } from './viewBrand';

interface Deps {
  readonly unitOfWork: UnitOfWork;
}

/** The logo as it stands in the head of a page, with the name of the employer that goes with it. */
export interface LogoMark {
  readonly image: LogoImage;
  readonly organisationName: string;
}

/** The logo of an organisation, or without one of the only organisation that there is; null when there is no logo. */
export function makeViewLogoMark({ unitOfWork }: Deps) {
  return async (organisationId: string | undefined): Promise<LogoMark | null> => {
    const id = organisationId ?? (await onlyOrganisation(unitOfWork));
    if (id === undefined) return null;
    return unitOfWork.read(id, async (repositories) => {
      const { image } = (await repositories.settings.current('logo')).content;
      return image === null ? null : { image, organisationName: (await repositories.organisation()).name };
    });
  };
}

/** The same, with its bytes. */
export function makeViewLogo({ unitOfWork }: Deps) {
  return async (
    organisationId: string | undefined,
  ): Promise<{ readonly image: LogoImage; readonly bytes: Uint8Array } | null> => {
    const id = organisationId ?? (await onlyOrganisation(unitOfWork));
    if (id === undefined) return null;
    return unitOfWork.read(id, async ({ settings }) => {
      const { image } = (await settings.current('logo')).content;
      const bytes = image === null ? undefined : await settings.logoBytes(image.sha256);
      return image === null || bytes === undefined ? null : { image, bytes };
    });
  };
}
