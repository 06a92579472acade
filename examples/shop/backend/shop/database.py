"""Orders and customers in PostgreSQL."""

from __future__ import annotations

import psycopg

DSN = "postgresql://shop_app:{{db_password}}@{{host_db}}:5432/shop"
REPLICA = "postgresql://shop_read:{{replica_password}}@{{host_replica}}:5432/shop"


def store_order(number: str, customer: str, cents: int, payment: str) -> None:
    with psycopg.connect(DSN) as connection:
        connection.execute(
            "insert into orders (number, customer, cents, payment) values (%s, %s, %s, %s)",
            (number, customer, cents, payment),
        )


def customer_by_email(email: str) -> tuple[str, int, int] | None:
    with psycopg.connect(REPLICA) as connection:
        return connection.execute(
            "select number, orders, spent_cents from customers where lower(email) = lower(%s)", (email,)
        ).fetchone()
