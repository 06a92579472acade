/** The cart in the browser. Prices come from the backend; nothing is computed twice. */

import { quote, type Quote } from "./api";

export interface CartLine {
  sku: string;
  quantity: number;
}

type Listener = (cart: Cart) => void;

export class Cart {
  private lines = new Map<string, number>();
  private listeners = new Set<Listener>();
  private latest = 0;
  quote: Quote | null = null;

  add(sku: string, quantity = 1): void {
    this.set(sku, (this.lines.get(sku) ?? 0) + quantity);
  }

  set(sku: string, quantity: number): void {
    if (quantity > 0) this.lines.set(sku, quantity);
    else this.lines.delete(sku);
    void this.refresh();
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get contents(): CartLine[] {
    return [...this.lines].map(([sku, quantity]) => ({ sku, quantity }));
  }

  /** Ask for a quote; an answer that was overtaken by a newer question is dropped. */
  private async refresh(): Promise<void> {
    const mine = ++this.latest;
    const answer = this.lines.size > 0 ? await quote(this.contents) : null;
    if (mine !== this.latest) return;
    this.quote = answer;
    for (const listener of this.listeners) listener(this);
  }
}
