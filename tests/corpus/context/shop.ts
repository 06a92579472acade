// A small shop: a made-up module that excerpts are cut from.
import fs, { promises as files } from "node:fs";
import * as path from "node:path";
import type { Customer, Address as PostalAddress } from "./customers";
import { EventEmitter } from "./events";
import "./side-effect";

/** How an order stands. */
export enum Status {
  Open = "open-order",
  Paid = "paid-order",
  Sent = 300,
}

export type Price = number & { readonly brand: "cents" };
type Shipping = "standard-post" | "express-post" | `courier-${string}`;
type Listener<T> = (value: T) => void;

export interface Line {
  article: string;
  count: number;
  price?: Price;
  gift?: { wrap: boolean; note: string };
}

interface Store<T> {
  load(key: string): T | undefined;
  save(key: string, value: T): void;
}

export interface Options extends Base {
  retries: number;
  region: string;
}

interface Base {
  verbose?: boolean;
}

const WAREHOUSE = "north-warehouse-17";
const LIMITS: Record<string, number> = { gold: 500, silver: 250 };
const POSTCODE = /^[0-9]{5}$/;
const UNUSED = "never shown";
export const DEFAULTS: Options = { retries: 42, region: "north" };
let sequence = 1000;
const cache = new Map<string, Line>();
const HUGE = {
  one: "first long value", two: "second long value", three: "third long value",
  four: "fourth long value", five: "fifth long value", six: "sixth long value",
};

export class ShopError extends Error {
  readonly code: number = 7000;
  constructor(message: string, public readonly detail = "no detail") {
    super(message);
  }
  describe(): string {
    return `${this.message}: ${this.detail}`;
  }
}

export abstract class Repository<T> implements Store<T> {
  protected items = new Map<string, T>();
  private readonly folder: string = "/var/lib/shop";
  constructor(protected readonly name: string, private limit = 250) {}
  load(key: string): T | undefined {
    return this.items.get(key);
  }
  save(key: string, value: T): void {
    this.items.set(key, value);
  }
  abstract expire(before: number): number;
  protected log(message: string, ...rest: unknown[]): void {
    console.log("repository", this.name, message, rest);
  }
}

@Injectable({ scope: "shop-scope" })
export class Orders extends Repository<Line> {
  static #instances = 25;
  private readonly listeners: Listener<Line>[] = [];
  @Input() region = "north-region";
  onPlaced?: Listener<string>;

  static connect(url: string, options: Partial<Options> = DEFAULTS): Orders {
    Orders.#instances += 1;
    return new Orders(url, options.retries ?? 10);
  }

  get size(): number {
    return this.items.size;
  }

  set size(value: number) {
    while (this.items.size > value) this.items.delete([...this.items.keys()][0]!);
  }

  @Log("placing")
  place(customer: Customer, line: Line): string {
    if (line.count > stockOf(line.article)) {
      throw new ShopError("out of stock", line.article);
    }
    const key = keyOf(customer.id, nextNumber());
    this.save(key, line);
    this.listeners.forEach((listener) => listener(line));
    this.log("placed", key, WAREHOUSE);
    return key;
  }

  handlePaid = async (key: string, { quiet = false }: { quiet?: boolean } = {}): Promise<void> => {
    const line = this.load(key);
    if (!line || quiet) return;
    await audit(Status.Paid, line);
    this.onPlaced?.(key);
  };

  expire(before: number): number {
    const old = [...this.items.keys()].filter((key) => isOld(key, before));
    old.forEach((key) => this.items.delete(key));
    return old.length;
  }

  format(line: Line): string;
  format(line: Line, currency: string): string;
  format(line: Line, currency = "EUR-default"): string {
    return `${line.article} ${formatPrice(line.price, currency)}`;
  }
}

class Emitter extends EventEmitter {
  fire(status: Status) {
    super.emit(Status[status], this);
  }
}

export function stockOf(article: string, warehouse = WAREHOUSE): number {
  return article.length * 250;
}

function nextNumber(): number {
  sequence += 1;
  return sequence;
}

const keyOf = (customer: string, number: number): string => `${customer}-${number}`;

export async function audit(status: Status, line: Line, to: PostalAddress | null = null): Promise<void> {
  await files.appendFile(path.join(WAREHOUSE, "audit.log"), JSON.stringify({ status, line, to }));
}

function isOld(key: string, before: number): boolean {
  return Number(key.split("-")[1]) < before;
}

function formatPrice(price: Price | undefined, currency: string): string {
  return price === undefined ? "free" : `${price / 100} ${currency}`;
}

export function parsePostcode(text: string): string | null {
  const match = POSTCODE.exec(text);
  return match ? match[0] : null;
}

export function ship(lines: Line[], by: Shipping = "standard-post"): Map<string, Line> {
  const parcels = new Map<string, Line>();
  for (const { article, count, ...others } of lines) {
    const weigh = (factor: number) => count * factor * LIMITS.gold;
    if (weigh(2) < 100) parcels.set(article, { article, count, ...others });
  }
  cache.clear();
  return parcels;
}

export function first<T extends Line, K extends keyof T>(lines: readonly T[], key: K): T[K] | undefined {
  return lines[0]?.[key];
}

export function readCatalogue(file = "catalogue.json"): Line[] {
  const raw = fs.readFileSync(path.resolve(file), "utf-8");
  return (JSON.parse(raw) as Line[]).filter((line) => line.count > 0 && line.article !== HUGE.one);
}

export const server = {
  port: 8443,
  host: "shop.internal.example",
  start(options: Options) {
    this.log("starting", options.region);
    return this.listen(this.port);
  },
  listen(port: number) {
    return port;
  },
  log: (message: string, region: string) => console.log(message, region),
};

export function shadowed(stockOf: number, UNUSED = "x"): number {
  const cache = stockOf;
  return cache + UNUSED.length;
}

export function counter(start: number) {
  let value = start;
  const step = 25;
  function increase() {
    value += step;
    return value;
  }
  return { increase, reset: () => (value = start) };
}

export namespace Tax {
  const RATE = 19;
  export function of(price: number): number {
    return (price * RATE) / 100 + round(price);
  }
  function round(price: number) {
    return Math.round(price);
  }
}

declare function Injectable(options: { scope: string }): ClassDecorator;
declare function Input(): PropertyDecorator;
declare function Log(label: string): MethodDecorator;
