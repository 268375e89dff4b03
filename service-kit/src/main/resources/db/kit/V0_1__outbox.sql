-- What this service tells. The row lock on a key's sequence is held to the commit and the position is drawn after it:
-- sequences of one key have no gap, and a later one is never visible, nor positioned, before an earlier one.
create table outbox_sequence (
    stream   text   not null,
    key      text   not null,
    sequence bigint not null check (sequence > 0),
    primary key (stream, key)
) with (fillfactor = 70);

create sequence outbox_position;

-- Laid out as Debezium's outbox event router expects; sent_at is null until the relay's transaction was committed.
create table outbox (
    position       bigint      not null primary key,
    id             uuid        not null unique,
    aggregatetype  text        not null,
    aggregateid    text        not null,
    type           text        not null,
    payload        text        not null,
    sequence       bigint      not null,
    correlation_id uuid        not null,
    causation_id   uuid,
    traceparent    text,
    occurred_at    timestamptz not null,
    sent_at        timestamptz,
    unique (aggregatetype, aggregateid, sequence)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

create index outbox_unsent on outbox (position) where sent_at is null;

grant select, insert, update on outbox_sequence to "${app}";
grant usage on sequence outbox_position to "${app}";
grant select, insert on outbox to "${app}";
grant update (sent_at) on outbox to "${app}";
