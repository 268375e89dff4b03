alter table orders drop constraint orders_status_check;
alter table orders add constraint orders_status_check check (status in ('PENDING_ACCEPT', 'PENDING_DISPATCH', 'DISPATCHED',
    'IN_PROGRESS', 'ARBITRATING', 'SUSPENDED', 'PENDING_REVIEW', 'PENDING_CALLBACK', 'CLOSED', 'ON_LEDGER', 'ARCHIVED',
    'NOT_ACCEPTED', 'TRANSFERRED', 'REVOKED', 'MERGED', 'VOID'));

alter table orders
    add column refusal_reason           text check (refusal_reason ~ '^R0[1-9]$'),
    add column refusal_notice           varchar(1000),
    add column refusal_proposed_by      text,
    add column refusal_proposed_at      timestamptz,
    add column refused_at               timestamptz,
    add column object_until             timestamptz,
    add column objected                 boolean not null default false,
    add column objected_at              timestamptz,
    add column objection                varchar(1000),
    add column objection_decided_at     timestamptz,
    add column transfer_destination     text check (transfer_destination in ('EMERGENCY_LINE', 'CITY', 'OTHER_DISTRICT',
                                                                              'PETITION_OFFICE', 'OTHER')),
    add column transfer_receiver        varchar(100),
    add column transfer_receipt         varchar(64),
    add column transfer_call            varchar(64),
    add column transferred_at           timestamptz,
    add column transfer_receipt_overdue boolean not null default false,
    add column withdrawn_at             timestamptz,
    add constraint proposed_refusal_is_whole check (num_nonnulls(refusal_reason, refusal_notice, refusal_proposed_by,
                                                                 refusal_proposed_at) in (0, 4)),
    add constraint refusal_was_proposed check (refused_at is null or refusal_proposed_at is not null),
    add constraint objection_is_whole check (objected = (objected_at is not null and objection is not null)),
    add constraint transferred_says_where check ((status = 'TRANSFERRED') = (transfer_destination is not null
        and transfer_receiver is not null and transferred_at is not null)),
    add constraint transfer_is_proven check (transferred_at is null or coalesce(transfer_receipt, transfer_call) is not null),
    add constraint revoked_was_withdrawn check (status <> 'REVOKED' or withdrawn_at is not null);

comment on column orders.objected is 'The citizen used the one objection that there is in an order''s life.';
comment on column orders.withdrawn_at is 'The citizen took it back; when the order goes on all the same, it goes on ex officio.';
