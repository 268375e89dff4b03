create table unit_request (
    id             uuid primary key,
    order_id       uuid not null references orders (id),
    kind           text not null check (kind in ('RETURN', 'ARBITRATION', 'EXTENSION', 'SUSPENSION', 'APPEAL')),
    status         text not null check (status in ('FILED', 'SIGNED', 'DECIDED', 'WITHDRAWN', 'VOID')),
    unit           text not null,
    round          integer not null check (round >= 1),
    reason_code    text not null,
    note           varchar(1000) not null,
    legal_basis    varchar(300),
    suggested_unit text,
    filed_by       text not null,
    filed_at       timestamptz not null,
    signed_by      text,
    signed_at      timestamptz,
    outcome        text,
    ended_by       text,
    ended_at       timestamptz,
    constraint signed_by_somebody check ((signed_by is null) = (signed_at is null)),
    constraint decided_says_how check ((status = 'DECIDED') = (outcome is not null)),
    constraint only_signed_is_decided check (status <> 'DECIDED' or signed_at is not null),
    constraint ended_says_when check ((status in ('FILED', 'SIGNED')) = (ended_at is null)),
    constraint nobody_decides_their_own check (status <> 'DECIDED' or (ended_by <> filed_by and ended_by <> signed_by))
);
create unique index one_open_request_of_a_kind on unit_request (order_id, kind) where status in ('FILED', 'SIGNED');
create index unit_request_of_order on unit_request (order_id, id);
comment on table unit_request is 'What a unit asked of the desk about an order that it had (申请), and what became of it.';

-- Whatever waited was asked without a leader's signature; the unit's own word stands for it.
insert into unit_request (id, order_id, kind, status, unit, round, reason_code, note, suggested_unit, filed_by,
                          filed_at, signed_by, signed_at)
select gen_random_uuid(), id, 'RETURN', 'SIGNED', unit, round, return_reason, coalesce(return_note, ''),
       nullif(return_suggested_unit, ''), 'system:hotline', return_requested_at, 'system:hotline', return_requested_at
from orders where return_requested_at is not null;

alter table orders drop constraint return_request_is_whole;
alter table orders drop column return_reason;
alter table orders drop column return_note;
alter table orders drop column return_suggested_unit;
alter table orders drop column return_requested_at;
alter table orders drop column returns_asked;
alter table orders add column return_forbidden boolean not null default false;
comment on column orders.return_forbidden is 'An arbiter ruled whose the order is: it cannot be handed back any more.';

alter table orders drop constraint orders_status_check;
alter table orders add constraint orders_status_check check (status in ('PENDING_ACCEPT', 'PENDING_DISPATCH', 'DISPATCHED',
    'IN_PROGRESS', 'ARBITRATING', 'SUSPENDED', 'PENDING_REVIEW', 'PENDING_CALLBACK', 'CLOSED', 'ON_LEDGER', 'ARCHIVED',
    'NOT_ACCEPTED', 'TRANSFERRED', 'REVOKED', 'MERGED', 'VOID'));

create table precedent (
    id           uuid primary key,
    order_id     uuid not null references orders (id),
    category     text not null,
    street       text,
    contested_by text not null,
    unit         text not null,
    grounds      varchar(1000),
    ruled_by     text not null,
    ruled_at     timestamptz not null
);
create index precedent_by_category on precedent (category, id desc);
comment on table precedent is 'Whose an order of a category and street was ruled to be (裁定), and on what grounds; never changed.';

grant select, insert, update on unit_request to ${app};
grant select, insert on precedent to ${app};
