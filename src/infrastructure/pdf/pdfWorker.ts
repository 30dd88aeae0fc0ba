import { parentPort } from 'node:worker_threads';
import { PdfTooLong } from './pdfErrors';
import { renderDocument } from './renderDocument';
import { warmUpDocument, type WorkerAnswer, type WorkerJob } from './workerMessages';

/** The thread that draws: one document at a time, in the order in which they come. */
async function answer(job: WorkerJob): Promise<WorkerAnswer> {
  try {
    return {
      id: job.id,
      outcome: 'rendered',
      rendered: await renderDocument(job.document ?? warmUpDocument),
    };
  } catch (error) {
    if (error instanceof PdfTooLong) return { id: job.id, outcome: 'too-long', pages: error.pages };
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id: job.id, outcome: 'failed', reason };
  }
}

let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: WorkerJob) => {
  queue = queue.then(async () => {
    const message = await answer(job);
    parentPort?.postMessage(
      message,
      message.outcome === 'rendered' ? [message.rendered.bytes.buffer as ArrayBuffer] : [],
    );
  });
});
