// Restarts come from many sides at once (settings, interpreter, crash, user). Two starts must never overlap, and ten
// requests during one start need one more start, not ten.

/** Runs `job` on request: never two at a time, and at most one more waiting. */
export class RestartQueue {
  readonly #job: () => Promise<void>;
  #running: Promise<void> | undefined;
  #queued: Promise<void> | undefined;

  constructor(job: () => Promise<void>) {
    this.#job = job;
  }

  /** Settles when a run that began after this call has ended; rejects when that run did. */
  request(): Promise<void> {
    if (this.#running === undefined) {
      return this.#start();
    }
    this.#queued ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#queued = undefined;
        return this.#start();
      });
    return this.#queued;
  }

  #start(): Promise<void> {
    const run = this.#job().finally(() => {
      this.#running = undefined;
    });
    this.#running = run;
    return run;
  }
}
