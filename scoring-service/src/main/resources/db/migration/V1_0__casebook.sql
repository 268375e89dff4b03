-- Every event scoring heard, for ever: the ledger can be counted again from here. Append-only.
create table opened_case (
    kind text not null check (kind in ('ISSUE', 'ORDER', 'ERRAND', 'HOURS')),
    id   uuid not null,
    primary key (kind, id)
);

create table case_event (
    id             uuid primary key,
    position       bigint generated always as identity unique,
    stream         text        not null,
    key            text        not null,
    sequence       bigint      not null check (sequence > 0),
    case_kind      text        not null,
    case_id        uuid        not null,
    type           text        not null,
    occurred_at    timestamptz not null,
    correlation_id uuid        not null,
    body           jsonb       not null,
    unique (stream, key, sequence),
    foreign key (case_kind, case_id) references opened_case (kind, id)
);
create index case_event_of_case on case_event (case_kind, case_id, sequence);

-- UPDATE on opened_case only locks the case (insert … on conflict do update); it has no column that could change meaning.
grant select, insert, update on opened_case to ${app};
grant select, insert on case_event to ${app};
