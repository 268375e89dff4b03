alter table orders drop constraint closed_says_how;
alter table orders add constraint closed_says_how check (
    (status in ('CLOSED', 'ARCHIVED')) = (closed_at is not null and close_kind is not null));

-- A citizen who comes back after the second round begins a third.
alter table orders drop constraint orders_round_check;
alter table orders add constraint orders_round_check check (round >= 1);

alter table orders
    add column urged_at        timestamptz,
    add column supplemented_at timestamptz;

insert into timer (id, kind, subject, fire_at, next_try_at, details)
select gen_random_uuid(), 'order-archive', id, closed_at + interval '30 days', closed_at + interval '30 days', '{}'
from orders where status = 'CLOSED';
