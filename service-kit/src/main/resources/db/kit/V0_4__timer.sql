-- What must happen later. A fired timer stays, so that setting it again does not fire it again.
create table timer (
    id           uuid        not null primary key,
    kind         text        not null,
    subject      uuid        not null,
    fire_at      timestamptz not null,
    details      text        not null,
    next_try_at  timestamptz not null,
    attempts     int         not null default 0,
    last_failure text,
    fired_at     timestamptz,
    unique (kind, subject, fire_at)
);

create index timer_due on timer (next_try_at) where fired_at is null;

grant select, insert, update, delete on timer to "${app}";
