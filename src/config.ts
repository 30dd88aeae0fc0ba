import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { LogLevel } from './application/ports';
import type { MailSettings } from './infrastructure/mail/smtpMailer';
import type { SsoSettings } from './infrastructure/oidc/openIdConnect';
import { type ConfigFault, StartFailure } from './domain/shared/startProblem';

/**
 * The settings of one run. There is no other mode than production. Secret are the
 * login of the mail server and the secret of this app at the identity service.
 */
export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** The origin that visitors use, such as `https://functies.voorbeeld.nl`; null: derived from host and port. */
  readonly baseUrl: string | null;
  readonly logLevel: LogLevel;
  /** The addresses of the proxies whose word about a visitor's address is taken; no others. */
  readonly trustedProxies: readonly string[];
  /** Null: no mail is sent. */
  readonly mail: MailSettings | null;
  /** Null: nobody signs in elsewhere. */
  readonly singleSignOn: SsoSettings | null;
  /** The address of the service for time stamps on seals; null: seals carry none. */
  readonly timeStampUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['info', 'warn', 'error', 'silent'] as const satisfies readonly LogLevel[];
const ownPrefix = 'INDELINGSWIJZER_';
const faultOf = {
  HOST: 'not-a-host',
  PORT: 'not-a-port',
  DATA_DIR: 'not-a-directory',
  BASE_URL: 'not-an-origin',
  LOG_LEVEL: 'not-a-log-level',
  TRUSTED_PROXIES: 'not-proxies',
  SMTP_URL: 'not-a-mail-server',
  MAIL_FROM: 'not-an-email',
  OIDC_ISSUER: 'not-an-issuer',
  OIDC_CLIENT_ID: 'too-long',
  OIDC_CLIENT_SECRET: 'too-long',
  OIDC_NAME: 'too-long',
  TSA_URL: 'not-a-time-stamper',
} as const;
type Variable = keyof typeof faultOf;
const variables = Object.keys(faultOf) as readonly Variable[];

const schema = z.object({
  HOST: z.string().refine(isHost).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'))
    .default('./data'),
  BASE_URL: z
    .string()
    .refine((text) => originOf(text) !== null)
    .nullable()
    .default(null),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .refine((addresses) => addresses.every((address) => isIP(address) !== 0))
    .default([]),
  SMTP_URL: z
    .string()
    .refine((text) => mailServerOf(text) !== null)
    .nullable()
    .default(null),
  MAIL_FROM: z
    .string()
    .regex(/^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i)
    .nullable()
    .default(null),
  OIDC_ISSUER: z
    .string()
    .refine((text) => isIssuer(text))
    .nullable()
    .default(null),
  OIDC_CLIENT_ID: z.string().max(500).nullable().default(null),
  OIDC_CLIENT_SECRET: z.string().max(500).nullable().default(null),
  OIDC_NAME: z.string().max(40).nullable().default(null),
  TSA_URL: z
    .string()
    .refine((text) => isSafeAddress(text))
    .nullable()
    .default(null),
});

/** Reads the settings from the environment of this process; the only place that looks there. */
export function configFromEnvironment(): Config {
  return parseConfig(process.env);
}

/**
 * The settings in `environment`. An empty variable counts as not set. Throws one StartFailure with all faults: of
 * the known variables and of every unknown variable with our prefix, since a setting that is misspelt would
 * otherwise silently do nothing.
 */
export function parseConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    variables.map((name) => [name, environment[name]?.trim()]).filter(([, value]) => value),
  ) as Environment;
  const parsed = schema.safeParse(given);
  const faults = [
    ...valueFaults(parsed.error),
    ...(parsed.success ? insecureAddress(parsed.data) : []),
    ...missingPartners(given),
    ...unknownVariables(environment),
  ];
  if (!parsed.success || faults.length > 0) throw new StartFailure({ code: 'config', faults });
  const { HOST, PORT, DATA_DIR, BASE_URL, LOG_LEVEL, TRUSTED_PROXIES, SMTP_URL, MAIL_FROM } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    dataDirectory: resolve(DATA_DIR),
    baseUrl: BASE_URL === null ? null : originOf(BASE_URL),
    logLevel: LOG_LEVEL,
    trustedProxies: TRUSTED_PROXIES,
    mail: mailOf(SMTP_URL, MAIL_FROM),
    singleSignOn: singleSignOnOf(parsed.data),
    timeStampUrl: parsed.data.TSA_URL,
  };
}

/** The origin that visitors use, when the server listens on `port` (which differs from the setting when that is 0). */
export function baseUrlOf(config: Pick<Config, 'host' | 'baseUrl'>, port: number): string {
  if (config.baseUrl !== null) return config.baseUrl;
  const everywhere = config.host === '0.0.0.0' || config.host === '::';
  const host = everywhere ? 'localhost' : isIP(config.host) === 6 ? `[${config.host}]` : config.host;
  return new URL(`http://${host}:${port}`).origin;
}

/** Whether cookies are only sent over https: when visitors come over https. */
export function cookiesAreSecure(config: Pick<Config, 'baseUrl'>): boolean {
  return config.baseUrl?.startsWith('https:') === true;
}

function valueFaults(error: z.ZodError | undefined): readonly ConfigFault[] {
  const faulty = new Set((error?.issues ?? []).map((issue) => issue.path[0]));
  return variables
    .filter((variable) => faulty.has(variable))
    .map((variable) => ({ problem: faultOf[variable], variable }));
}

/** Over plain http everyone on the way reads along, passwords too: that is for this machine alone. */
function insecureAddress({
  HOST,
  BASE_URL,
}: Pick<z.output<typeof schema>, 'HOST' | 'BASE_URL'>): readonly ConfigFault[] {
  const { protocol, hostname } = new URL(baseUrlOf({ host: HOST, baseUrl: BASE_URL }, 80));
  return protocol === 'https:' || isLoopback(hostname)
    ? []
    : [{ problem: 'insecure-origin', variable: 'BASE_URL' }];
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Settings that are worth nothing without each other. */
const together: readonly (readonly Variable[])[] = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'],
];

function missingPartners(given: Environment): readonly ConfigFault[] {
  return together.flatMap((group) => {
    const missing = group.filter((variable) => given[variable] === undefined);
    if (missing.length === group.length) return [];
    const there = group.filter((variable) => given[variable] !== undefined);
    return missing.map((variable) => ({ problem: 'missing-partner' as const, variable, partners: there }));
  });
}

function mailOf(url: string | null, from: string | null): MailSettings | null {
  const server = url === null ? null : mailServerOf(url);
  return server === null || from === null ? null : { ...server, from };
}

function singleSignOnOf({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_NAME: name,
}: z.output<typeof schema>): SsoSettings | null {
  if (issuer === null || clientId === null || clientSecret === null || name === null) return null;
  return { issuer, clientId, clientSecret, name, insecure: new URL(issuer).protocol === 'http:' };
}

/** A safe address with nothing that does not belong in the name of an issuer. */
function isIssuer(text: string): boolean {
  return isSafeAddress(text) && new URL(text).search === '';
}

/** An address with https, or with http on this machine; without a login. */
function isSafeAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hash !== '' || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** The mail server when the text is one: smtp or smtps, a host, perhaps a login, and nothing behind it. */
function mailServerOf(text: string): Omit<MailSettings, 'from'> | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || !isMailHost(url.hostname)) return null;
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return null;
  if ((url.username === '') !== (url.password === '')) return null;
  const tls = url.protocol === 'smtps:';
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === null || password === null) return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (tls ? 465 : 587) : Number(url.port),
    // On the way to another machine nothing goes in plain text.
    security: tls ? 'tls' : isLoopback(url.hostname) ? 'none' : 'starttls',
    login: user === '' ? null : { user, password },
  };
}

function isMailHost(hostname: string): boolean {
  return isHost(hostname.replace(/^\[|\]$/g, ''));
}

/** A part of an address without its percent signs; null when they are not right. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function unknownVariables(environment: Environment): readonly ConfigFault[] {
  return Object.keys(environment)
    .filter((name) => name.toUpperCase().startsWith(ownPrefix))
    .sort()
    .map((variable) => {
      const rest = variable.slice(ownPrefix.length).toUpperCase();
      return {
        problem: 'unknown-variable',
        variable,
        meant: variables.find((name) => name === rest) ?? null,
      };
    });
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text);
}

/** The origin when the text is one: http or https, a host, and nothing behind it. */
function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.href === `${url.origin}/` ? url.origin : null;
}
