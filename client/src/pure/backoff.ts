// A server that crashes once is restarted at once; one that keeps crashing must not eat the machine.

const DELAYS_MS: readonly number[] = [200, 2_000, 5_000, 15_000];
const WINDOW_MS = 180_000;

/** Crashes counted within three minutes decide how long the next start waits. */
export class Backoff {
  #crashes: readonly number[] = [];

  /** Notes a crash at `nowMs`. The wait before the next start in milliseconds; undefined: too many, give up. */
  crashed(nowMs: number): number | undefined {
    this.#crashes = [...this.#crashes.filter((at) => nowMs - at < WINDOW_MS), nowMs];
    return DELAYS_MS[this.#crashes.length - 1];
  }

  /** The user asked for a fresh start. */
  reset(): void {
    this.#crashes = [];
  }
}
