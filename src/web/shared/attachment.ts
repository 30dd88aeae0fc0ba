import type { Response } from 'express';

/** A file of ours loads nothing and runs nothing, also when a browser shows it. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Makes the answer a file to save. `fileName` is one of our own: letters, digits, dots and dashes. */
export function attachment(res: Response, fileName: string, contentType: string): Response {
  return res.status(200).set({
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Content-Security-Policy': filePolicy,
  });
}
