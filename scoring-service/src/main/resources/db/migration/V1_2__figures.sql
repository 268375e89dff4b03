-- One row a case, folded again from all of its events each time one is heard; the figures count these rows.
create table case_fact (
    kind           text    not null,
    id             uuid    not null,
    number         text,
    channel        text,
    subject        text,
    stage          text    not null check (stage in ('WAITING', 'WITH_UNIT', 'DONE', 'FINISHED', 'DECLINED')),
    unit           text,
    longitude      double precision,
    latitude       double precision,
    street         text,
    grid           text,
    opened_at      timestamptz,
    accepted_at    timestamptz,
    dispatched_at  timestamptz,
    due_at         timestamptz,
    overdue_limit  text,
    overdue_due_at timestamptz,
    overdue_since  timestamptz,
    counted_due_at  timestamptz,
    counted_done_at timestamptz,
    closed_at      timestamptz,
    reworks        integer not null,
    solved         boolean,
    satisfaction   text,
    minutes        integer not null,
    primary key (kind, id),
    foreign key (kind, id) references opened_case (kind, id)
);
create index case_fact_overdue on case_fact (overdue_due_at) where overdue_since is not null;

grant select, insert, update on case_fact to ${app};
