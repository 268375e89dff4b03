-- How far each listener is with each key; kept for ever, so that no window of forgetting exists.
create table inbox_position (
    listener text   not null,
    stream   text   not null,
    key      text   not null,
    sequence bigint not null,
    primary key (listener, stream, key)
) with (fillfactor = 70);

-- Events that were read and not handled: WAITING for an earlier one (or their time), PARKED for a person, or DROPPED by one.
-- A record without a readable sequence is known by its topic, partition and offset only.
create table inbox_held (
    id          uuid        not null primary key,
    listener    text        not null,
    stream      text        not null,
    key         text,
    sequence    bigint,
    state       text        not null check (state in ('WAITING', 'PARKED', 'DROPPED')),
    event_id    uuid,
    type        text,
    headers     jsonb       not null,
    body        text        not null,
    partition   int         not null,
    "offset"    bigint      not null,
    held_at     timestamptz not null default now(),
    retry_at    timestamptz,
    give_up_at  timestamptz,
    attempts    int         not null default 0,
    reason      text,
    unique (listener, stream, key, sequence)
);

create unique index inbox_held_unreadable on inbox_held (listener, stream, partition, "offset") where sequence is null;

create index inbox_held_state on inbox_held (state, listener, id);

grant select, insert, update on inbox_position to "${app}";
grant select, insert, update, delete on inbox_held to "${app}";
