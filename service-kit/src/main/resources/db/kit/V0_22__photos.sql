-- Photos: the original under its hash is evidence and never shown; what is shown was encoded anew.
create table photo (
  id            uuid        primary key,
  sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type    text        not null,
  bytes         bigint      not null check (bytes > 0),
  width         integer     not null check (width > 0),
  height        integer     not null check (height > 0),
  shown_sha256  text        not null,
  shown_type    text        not null,
  small_sha256  text        not null,
  evidence      bytea,                 -- place, time and camera from the file, encrypted
  uploaded_by   text        not null,
  uploaded_at   timestamptz not null
);
create index photo_sha256 on photo (sha256);
grant select, insert on photo to ${app};
