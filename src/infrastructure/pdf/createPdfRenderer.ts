import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainFailure } from '../../domain/shared/failure';
import type { PrintDocument, RenderedDocument } from '../../presentation/document/printDocument';
import { PdfTooLong, PdfWorkerFailed } from './pdfErrors';
import type { WorkerAnswer, WorkerJob } from './workerMessages';

/** Draws documents away from the event loop. */
export interface PdfRenderer {
  /**
   * Rejects with DomainFailure `busy` when too many documents wait, with PdfTooLong when the document has too many
   * pages, and with PdfWorkerFailed when the thread died, hung or threw.
   */
  render(document: PrintDocument): Promise<RenderedDocument>;
  /** Stops the threads; what still waits is rejected. */
  close(): Promise<void>;
}

export interface PdfRendererOptions {
  /** How many threads draw side by side; default 1. */
  readonly workers?: number;
  /** How many documents may wait for a thread; default 20. */
  readonly queueLimit?: number;
  /** After how long a thread that does not answer is stopped; default one minute. */
  readonly timeoutMs?: number;
  /** Draw something at once, so that the first user does not wait for fonts; default true. */
  readonly warmUp?: boolean;
  /** How a thread is made; tests put another one in its place. */
  readonly createWorker?: () => Worker;
}

interface Waiting {
  readonly document: PrintDocument;
  readonly resolve: (rendered: RenderedDocument) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  job: (Waiting & { readonly id: number; readonly timer: NodeJS.Timeout }) | null;
}

const warmUpId = 0;

/** A small pool of threads with a bounded queue. A thread that fails is replaced when there is work for a new one. */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const {
    workers = 1,
    queueLimit = 20,
    timeoutMs = 60_000,
    warmUp = true,
    createWorker = startWorker,
  } = options;
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];
  let lastId = warmUpId;
  let isClosed = false;

  const startThread = (): Thread => {
    const thread: Thread = { worker: createWorker(), job: null };
    threads.add(thread);
    thread.worker.on('message', (answer: WorkerAnswer) => {
      if (answer.id === thread.job?.id) settle(thread, answer);
    });
    thread.worker.on('error', (error) => {
      lose(
        thread,
        new PdfWorkerFailed(error instanceof Error ? error.message : String(error), { cause: error }),
      );
    });
    thread.worker.on('exit', (code) => {
      lose(thread, new PdfWorkerFailed(`the thread ended with code ${code}`));
    });
    // Listening keeps the process alive; only a document that someone waits for may do so.
    thread.worker.unref();
    if (warmUp) thread.worker.postMessage({ id: warmUpId, document: null } satisfies WorkerJob);
    return thread;
  };

  const release = (thread: Thread): Waiting | null => {
    const { job } = thread;
    if (job !== null) clearTimeout(job.timer);
    thread.job = null;
    return job;
  };

  const settle = (thread: Thread, answer: WorkerAnswer) => {
    const job = release(thread);
    thread.worker.unref();
    if (answer.outcome === 'rendered') job?.resolve(answer.rendered);
    else if (answer.outcome === 'too-long') job?.reject(new PdfTooLong(answer.pages));
    else job?.reject(new PdfWorkerFailed(answer.reason));
    advance();
  };

  const lose = (thread: Thread, error: Error) => {
    if (!threads.delete(thread)) return;
    release(thread)?.reject(error);
    void thread.worker.terminate();
    advance();
  };

  const advance = () => {
    while (queue.length > 0) {
      const thread =
        [...threads].find(({ job }) => job === null) ?? (threads.size < workers ? startThread() : null);
      const next = thread === null ? undefined : queue.shift();
      if (thread === null || next === undefined) return;
      const id = (lastId += 1);
      const timer = setTimeout(() => {
        lose(thread, new PdfWorkerFailed(`no answer within ${timeoutMs} ms`));
      }, timeoutMs);
      thread.job = { ...next, id, timer };
      thread.worker.ref();
      try {
        thread.worker.postMessage({ id, document: next.document } satisfies WorkerJob);
      } catch (error) {
        // A document that cannot be cloned is a mistake of the caller, not of the thread.
        release(thread)?.reject(error instanceof Error ? error : new Error(String(error)));
      }
    }
  };

  if (warmUp) for (let count = 0; count < workers; count += 1) startThread();

  return {
    render(document) {
      if (isClosed) return Promise.reject(new PdfWorkerFailed('the renderer is closed'));
      const isFree = threads.size < workers || [...threads].some(({ job }) => job === null);
      if (!isFree && queue.length >= queueLimit) return Promise.reject(new DomainFailure({ code: 'busy' }));
      return new Promise((resolve, reject) => {
        queue.push({ document, resolve, reject });
        advance();
      });
    },
    async close() {
      isClosed = true;
      const error = new PdfWorkerFailed('the renderer is closed');
      for (const waiting of queue.splice(0)) waiting.reject(error);
      const stopped = [...threads].map((thread) => {
        threads.delete(thread);
        release(thread)?.reject(error);
        return thread.worker.terminate();
      });
      await Promise.all(stopped);
    },
  };
}

/**
 * The built program has `pdfWorker.js` beside this file. Run from the sources (tsx, jest) there is only
 * `pdfWorker.ts`: the thread then loads tsx first, so that it always draws with the sources that stand there and
 * never with an old build.
 */
function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: 512 };
  if (!__filename.endsWith('.ts'))
    return new Worker(path.join(__dirname, 'pdfWorker.js'), { resourceLimits });
  const source = JSON.stringify(path.join(__dirname, 'pdfWorker.ts'));
  const loader = JSON.stringify(require.resolve('tsx/cjs/api'));
  return new Worker(`require(${loader}).register(); require(${source});`, { eval: true, resourceLimits });
}
