-- The next record that each listener reads, written in the transaction of what it did about those before. The topic's id
-- says which topic is meant: one that was made anew under the same name is read from its beginning.
create table inbox_bookmark (
    listener  text   not null,
    partition int    not null,
    topic     uuid   not null,
    "offset"  bigint not null,
    primary key (listener, partition)
) with (fillfactor = 70);

grant select, insert, update on inbox_bookmark to "${app}";
