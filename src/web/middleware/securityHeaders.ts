import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { urls } from '../urls';

const reportGroup = 'geblokkeerd';

const permissionsPolicy = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * The headers of every answer. Over http (loopback only) HSTS and `upgrade-insecure-requests` stay away: they
 * would lock the browser out. The referrer goes to our own pages only; with `no-referrer` browsers would send
 * `Origin: null` along with our own forms.
 */
export function securityHeaders(https: boolean): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          'img-src': ["'self'"],
          'font-src': ["'self'"],
          'connect-src': ["'self'"],
          'form-action': ["'self'"],
          'base-uri': ["'none'"],
          'frame-ancestors': ["'none'"],
          'object-src': ["'none'"],
          // Our scripts put text on the page and never markup; a browser stops one that tries.
          'require-trusted-types-for': ["'script'"],
          'trusted-types': ["'none'"],
          // What it stops, the browser tells us: new ones by the first, older ones by the second.
          'report-to': [reportGroup],
          'report-uri': [urls.geblokkeerd()],
          ...(https ? { 'upgrade-insecure-requests': [] } : {}),
        },
      },
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: { policy: 'require-corp' },
      xFrameOptions: { action: 'deny' },
    }),
    (_req, res, next) => {
      res.set('Permissions-Policy', permissionsPolicy);
      res.set('Reporting-Endpoints', `${reportGroup}="${urls.geblokkeerd()}"`);
      next();
    },
  ];
}
