// Tests of the shop: made-up ones.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Orders, stockOf } from "./shop";

const CUSTOMER = { id: "customer-4711", name: "Somebody Special" };
const tea = (count = 12) => ({ article: "green tea", count });

describe("orders of the shop", () => {
  let orders: Orders;
  const clock = vi.fn(() => 1700000000);

  beforeEach(() => {
    orders = Orders.connect("memory-store");
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("places an order", async () => {
    const key = orders.place(CUSTOMER, tea());
    expect(orders.load(key)).toEqual(tea(12));
    expect(clock).toHaveBeenCalledTimes(1);
  });

  describe("when the stock is empty", () => {
    const empty = () => tea(stockOf("green tea") + 1);

    it.each([["first row", 10], ["second row", 20]])("refuses %s", (name, count) => {
      expect(() => orders.place(CUSTOMER, { ...empty(), count })).toThrow(name);
    });
  });
});
