-- How often it was asked to send everything again, and how often that was begun. Whoever marks rows as sent names the
-- number that was current when they were read: a mark from before a re-emission must not hide a row from it.
create table outbox_emission (
    one   boolean not null primary key default true check (one),
    asked bigint  not null default 0,
    begun bigint  not null default 0
);
insert into outbox_emission default values;
grant select, update (asked, begun) on outbox_emission to "${app}";
