/** Most pages of one document; what is longer is refused, so that one hostile input cannot hold a worker. */
export const pageLimit = 60;

/** The document needs more pages than `pageLimit`; nothing was made. */
export class PdfTooLong extends Error {
  readonly code = 'pdf-too-long';

  constructor(readonly pages: number = pageLimit) {
    super(`The document needs more than ${pages} pages`);
    this.name = 'PdfTooLong';
  }
}

/** A worker died or did not answer in time; the document may be tried again. */
export class PdfWorkerFailed extends Error {
  readonly code = 'pdf-worker-failed';

  constructor(reason: string, options?: ErrorOptions) {
    super(`The PDF worker failed: ${reason}`, options);
    this.name = 'PdfWorkerFailed';
  }
}
