-- Every look at personal data and every administrative act. Append-only: the service itself cannot change a row.
create table audit_row (
  id           uuid        primary key,
  at           timestamptz not null,
  actor        text        not null,
  unit         text,
  roles        text        not null,
  act          text        not null,
  subject_kind text        not null,
  subject_id   text        not null,
  purpose      text        not null
);
create index audit_row_subject on audit_row (subject_kind, subject_id, id);
create index audit_row_actor on audit_row (actor, id);
grant select, insert on audit_row to ${app};
