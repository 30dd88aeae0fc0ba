import type { LogoImage } from '../../../domain/organisation/picture';
import { logoText } from '../../../presentation/organisation/logoText';
import type {
  FileFieldParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
} from '../../shared/partials';
import { shownLogo, type ShownLogo } from '../../shared/shownLogo';
import { urls } from '../../urls';
import { submitRow } from './formView';

/** The view model of `views/pages/organisation/logo.ejs`. */
export interface LogoView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly revision: number;
  readonly now: {
    readonly heading: string;
    readonly picture: ShownLogo | null;
    readonly none: string;
    readonly size: string;
    readonly remove: string;
    readonly removeAction: string;
  };
  readonly action: string;
  readonly choose: { readonly heading: string; readonly field: FileFieldParams };
  readonly submit: SubmitRowParams;
}

/** The logo as it is now, with a form for another one. */
export function logoView(given: {
  readonly image: LogoImage | null;
  readonly organisationName: string;
  readonly revision: number;
  readonly isStale: boolean;
  readonly error: string | undefined;
}): LogoView {
  const { image, organisationName, revision, isStale, error } = given;
  return {
    heading: { heading: logoText.title, intro: logoText.intro },
    message: isStale ? { id: 'botsing', tone: 'let', ...logoText.stale, announce: true } : null,
    revision,
    now: {
      heading: logoText.now,
      picture: image === null ? null : shownLogo({ image, organisationName }),
      none: logoText.none,
      size: image === null ? '' : logoText.size(image),
      remove: logoText.remove,
      removeAction: urls.instellingenLogoWeghalen(),
    },
    action: urls.instellingenLogo(),
    choose: {
      heading: logoText.choose(image !== null),
      field: { id: 'logo', name: 'logo', ...logoText.field, accept: 'image/png,image/jpeg', error },
    },
    submit: submitRow,
  };
}
