// A checkout page: a made-up component module.
import React, { useCallback, useMemo, useState } from "react";
import { Button, Dialog, TextField } from "./controls";
import type { Line } from "./shop";
import { formatPrice, useBasket } from "./basket";

interface Props {
  title: string;
  lines: Line[];
  onPay: (total: number) => Promise<void>;
  footer?: React.ReactNode;
}

type RowProps = { line: Line; index: number; onRemove?: (index: number) => void };

const HEADLINE = "Welcome back, dear customer";
const COUPONS = ["SPRING-2024", "AUTUMN-2024"];
const styles = { page: { margin: 16, color: "#aa3355" }, row: { padding: 12 } };
const Banner = <div className="banner">Sale ends on Sunday</div>;

export function Checkout({ title, lines, onPay, footer = null }: Props) {
  const [coupon, setCoupon] = useState("no-coupon");
  const basket = useBasket("main-basket");
  const total = useMemo(() => sum(lines) - discount(coupon), [lines, coupon]);

  const pay = useCallback(async () => {
    await onPay(total);
    basket.clear();
  }, [basket, onPay, total]);

  function handleCoupon(event: React.ChangeEvent<HTMLInputElement>) {
    setCoupon(event.target.value.trim());
  }

  return (
    <section style={styles.page}>
      <h1>{title || HEADLINE}</h1>
      {lines.map((line, index) => (
        <Row key={line.article} line={line} index={index} />
      ))}
      <TextField label="Coupon" value={coupon} onChange={handleCoupon} />
      <Button onClick={pay}>Pay {formatPrice(total)}</Button>
      {footer}
    </section>
  );
}

const Row = ({ line, index, onRemove }: RowProps) => (
  <li style={styles.row}>
    {index + 1}. {line.article} <small>{formatPrice(line.price ?? 0)}</small>
    {onRemove && <Button onClick={() => onRemove(index)}>Remove</Button>}
  </li>
);

export const Summary = React.memo(function Summary({ lines }: Pick<Props, "lines">) {
  return <Dialog title="Summary of order">{sum(lines)}</Dialog>;
});

export default class Boundary extends React.Component<Props, { failed: boolean }> {
  state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  componentDidCatch(error: Error) {
    report(error, "checkout page");
  }

  render() {
    return this.state.failed ? Banner : <Checkout {...this.props} />;
  }
}

function sum(lines: Line[]): number {
  return lines.reduce((total, line) => total + line.count * 199, 0);
}

function discount(coupon: string): number {
  return COUPONS.includes(coupon) ? 750 : 0;
}

const report = (error: Error, where: string = "unknown place") => {
  console.error("failed in", where, error);
};
