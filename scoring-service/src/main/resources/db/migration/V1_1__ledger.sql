-- The score ledger. No UPDATE, no DELETE: a wrong row is taken back by another row, once.
create table entry (
    position     bigint generated always as identity unique,
    id           text primary key check (id ~ '^[0-9a-f]{64}$'),
    unit         text        not null,
    scheme       text        not null,
    rule         text        not null,
    rule_version integer     not null,
    leg          integer     not null,
    case_kind    text        not null,
    case_id      uuid        not null,
    event        uuid        not null references case_event (id),
    posted_on    uuid        not null references case_event (id),
    amount       bigint      not null check (amount <> 0),
    deserved     bigint      not null,
    reverses     text unique references entry (id),
    effective_at timestamptz not null,
    posted_at    timestamptz not null,
    trace        jsonb       not null,
    check ((reverses is null and amount = deserved) or (reverses is not null and amount = -deserved))
);
create index entry_of_case on entry (case_kind, case_id, position);
create index entry_of_unit on entry (unit, position desc);
create index entry_posted_on on entry (posted_on);

grant select, insert on entry to ${app};
