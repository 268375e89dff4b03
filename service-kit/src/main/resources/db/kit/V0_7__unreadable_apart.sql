-- A topic that was made anew counts its offsets from 0 again: another record in an old one's place is not that one.
drop index inbox_held_unreadable;

create unique index inbox_held_unreadable
    on inbox_held (listener, stream, partition, "offset", md5(headers::text), md5(body)) where sequence is null;
