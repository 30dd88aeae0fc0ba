import type { AccessUseCases } from '../../../application/access/accessUseCases';
import type { SsoUseCases } from '../../../application/access/sso/ssoUseCases';
import type { Visitor } from '../../../application/access/visitor';
import type { Clock } from '../../../application/ports';
import type { AppCookies } from '../../shared/cookies';
import type { FormTokens } from '../../shared/formTokens';
import type { PublicRequest } from '../../shared/requests';
import type { QrPicture } from './factorView';

/** What the pages of access need. */
export interface AccessDeps {
  /** The origin that visitors use. */
  readonly baseUrl: string;
  readonly access: AccessUseCases;
  /** Null when no identity service is set. */
  readonly sso: SsoUseCases | null;
  readonly clock: Clock;
  readonly cookies: AppCookies;
  readonly formTokens: FormTokens;
  /** Draws a text as a QR code. */
  readonly qrPicture: (text: string) => QrPicture;
  readonly visitorOf: (req: PublicRequest) => Visitor;
}

/** Where an identity service is set. */
export interface SsoDeps {
  readonly sso: SsoUseCases;
}
