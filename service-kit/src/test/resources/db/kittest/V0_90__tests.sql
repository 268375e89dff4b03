create table heard (
    id    bigint generated always as identity primary key,
    issue uuid not null,
    round int  not null
);
grant select, insert on heard to "${app}";

create table rung (
    subject uuid not null,
    reason  text not null
);
grant select, insert on rung to "${app}";
