-- A POST's key and its answer, written in the transaction of the effect; unique for the seven days it is kept.
create table idempotency_key (
  caller       text        not null,
  operation    text        not null,
  key          text        not null,
  request_hash text        not null,
  status       integer     not null,
  etag         text,
  location     text,
  answer       bytea,                 -- encrypted: it may carry personal data
  created_at   timestamptz not null,
  primary key (caller, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);
grant select, insert, delete on idempotency_key to ${app};
