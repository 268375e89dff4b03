-- This service's own copy of the district register; the newest sequence of a key wins.
create table register_entry (
    key      text   not null primary key,
    type     text   not null,
    sequence bigint not null,
    body     jsonb  not null
);

grant select, insert, update on register_entry to "${app}";
