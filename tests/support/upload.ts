/** A form with files as a browser sends it. */
export interface UploadForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly UploadFile[];
}

export interface UploadFile {
  readonly field: string;
  readonly name: string;
  /** What the browser says that it is. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const boundary = '----grens-van-de-proef';

/** The form as `multipart/form-data`, fields first. */
export function encodeUpload({ fields, files }: UploadForm): {
  readonly type: string;
  readonly body: Buffer;
} {
  const part = (disposition: string, rest: string, bytes: Uint8Array): Buffer =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${rest}\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ]);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([
      ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, '', Buffer.from(value))),
      ...files.map(({ field, name, type, bytes }) =>
        part(`name="${field}"; filename="${name}"`, `Content-Type: ${type}\r\n`, bytes),
      ),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  };
}
