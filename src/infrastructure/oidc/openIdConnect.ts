import * as client from 'openid-client';
import type { SingleSignOn, SsoKept } from '../../application/ports';

/** The identity service, and how this app is known there. */
export interface SsoSettings {
  /** The address of the issuer; its settings are read from there. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How people call it: the label of the button. */
  readonly name: string;
  /** On this machine itself, for trying out. */
  readonly insecure: boolean;
}

/** The library marks this so that it stands out. Here it is for a service on this machine alone: the settings see to that. */
const { allowInsecureRequests } = client as {
  readonly allowInsecureRequests: (config: client.Configuration) => void;
};

/** How old a sign-in at the service may be, in seconds, when a new one was asked; looked at more closely afterwards. */
const mostAge = 600;
/** How much the clocks of two machines may differ. */
const clockSlackMs = 60_000;
const timeoutSeconds = 10;

/**
 * Single sign-on through OpenID Connect: code flow with PKCE, state and nonce. The signature of the ID token is checked against the
 * keys of the service, also where its delivery over TLS would do. What the service says about itself is read once, when it is first
 * needed, so that the app also starts when the service is away.
 */
export function openIdConnect(settings: SsoSettings, callbackUrl: string): SingleSignOn {
  let discovered: Promise<client.Configuration> | undefined;

  function configuration(): Promise<client.Configuration> {
    discovered ??= client
      .discovery(
        new URL(settings.issuer),
        settings.clientId,
        undefined,
        client.ClientSecretBasic(settings.clientSecret),
        {
          timeout: timeoutSeconds,
          execute: [client.enableNonRepudiationChecks, ...(settings.insecure ? [allowInsecureRequests] : [])],
        },
      )
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  }

  return {
    name: settings.name,
    issuer: settings.issuer,

    async begin({ again }) {
      const config = await configuration();
      const kept: SsoKept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        beganAt: Date.now(),
        again,
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callbackUrl,
        scope: 'openid',
        response_type: 'code',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        ...(again ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { url: url.href, kept };
    },

    async finish(search, { state, nonce, verifier, beganAt, again }) {
      try {
        const tokens = await client.authorizationCodeGrant(
          await configuration(),
          new URL(search, callbackUrl),
          {
            pkceCodeVerifier: verifier,
            expectedState: state,
            expectedNonce: nonce,
            idTokenExpected: true,
            ...(again ? { maxAge: mostAge } : {}),
          },
        );
        const claims = tokens.claims();
        if (claims === undefined) return { refused: 'no-token', cancelled: false };
        if (again && (claims.auth_time ?? 0) * 1000 < beganAt - clockSlackMs) {
          return { refused: 'old-sign-in', cancelled: false };
        }
        return {
          issuer: claims.iss,
          subject: claims.sub,
          acr: word(claims['acr']),
          amr: (Array.isArray(claims['amr']) ? claims['amr'] : [])
            .map(word)
            .filter((one) => one !== null)
            .slice(0, 10),
        };
      } catch (error) {
        return { refused: reasonOf(error), cancelled: isCancelled(error) };
      }
    },
  };
}

/** What the service says of how somebody signed in, as far as it is a short word: it goes into the log. */
function word(value: unknown): string | null {
  return typeof value === 'string' && /^[\w:./-]{1,100}$/.test(value) ? value : null;
}

function reasonOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'error';
}

/** The person stopped, or may not use this app there. */
function isCancelled(error: unknown): boolean {
  return error instanceof client.AuthorizationResponseError && error.error === 'access_denied';
}
