create table orders (
    id                    uuid primary key,
    version               bigint not null,
    number                text not null unique,
    query_code            text not null,
    status                text not null check (status in ('PENDING_ACCEPT', 'PENDING_DISPATCH', 'DISPATCHED', 'IN_PROGRESS',
                                  'PENDING_REVIEW', 'PENDING_CALLBACK', 'CLOSED', 'NOT_ACCEPTED')),
    channel               text not null check (channel in ('PHONE', 'WEB', 'WECHAT', 'COUNTER', 'MAILBOX', 'CITY_PLATFORM', 'IMPORT')),
    category              text not null,
    urgency               text not null check (urgency in ('ORDINARY', 'URGENT', 'CRITICAL')),
    title                 varchar(100) not null check (btrim(title) <> ''),
    content               varchar(4000) not null check (btrim(content) <> ''),
    registered_at         timestamptz not null,
    accepted_at           timestamptz,
    dispatched_at         timestamptz,
    closed_at             timestamptz,

    place_text            varchar(500) not null,
    longitude             double precision check (longitude between -180 and 180),
    latitude              double precision check (latitude between -90 and 90),
    street                text,
    community             text,
    grid                  text,

    source_system         text,
    source_order_no       varchar(64),
    source_category       text,
    upstream_due_at       timestamptz,

    unit                  text,
    handling              text check (handling in ('DESK', 'FIELD', 'VOLUNTEER')),
    catalogue_item        text,
    instruction           varchar(1000),
    round                 integer not null check (round between 1 and 2),
    issue_id              uuid,
    errand_id             uuid,
    field_open            boolean not null,

    sign_due_at           timestamptz,
    signed_at             timestamptz,
    handle_due_at         timestamptz,
    handle_provisional    boolean not null,
    handle_days           text not null,
    handle_met_at         timestamptz,
    first_handle_due_at   timestamptz,
    first_handle_met_at   timestamptz,
    sign_told_round       integer not null,
    handle_told_round     integer not null,
    was_overdue           boolean not null,

    return_reason         text,
    return_note           varchar(1000),
    return_suggested_unit text,
    return_requested_at   timestamptz,
    return_until          timestamptz,
    returns_asked         integer not null check (returns_asked >= 0),

    replied_at            timestamptz,
    reply_text            varchar(4000),
    call_back_tries       integer not null check (call_back_tries between 0 and 3),
    solved                boolean,
    satisfaction          text check (satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED',
                                  'VERY_DISSATISFIED', 'UNREACHABLE')),
    close_kind            text check (close_kind in ('ANSWERED', 'SOLVED', 'EXPLAINED', 'UNSOLVED', 'UNREACHABLE')),
    urges                 integer not null check (urges >= 0),

    constraint one_order_per_source_order unique (source_system, source_order_no),
    constraint source_is_whole check ((source_system is null) = (source_order_no is null)),
    constraint coordinates_are_a_pair check ((longitude is null) = (latitude is null)),
    constraint with_a_unit_has_limits check (status not in ('DISPATCHED', 'IN_PROGRESS', 'PENDING_REVIEW', 'PENDING_CALLBACK')
        or (unit is not null and handling is not null and sign_due_at is not null and handle_due_at is not null)),
    constraint field_work_has_place_and_item check (handling <> 'FIELD' or (longitude is not null and catalogue_item is not null)),
    constraint volunteers_have_a_place check (handling <> 'VOLUNTEER' or longitude is not null),
    constraint closed_says_how check ((status = 'CLOSED') = (closed_at is not null and close_kind is not null)),
    constraint unreachable_is_not_solved check (satisfaction <> 'UNREACHABLE' or solved is null),
    constraint return_request_is_whole check ((return_requested_at is null) = (return_reason is null))
);

create index orders_by_status on orders (status, id desc);
create index orders_by_unit on orders (unit, id desc) where unit is not null;
create index orders_by_category on orders (category, id desc);
create index orders_due on orders (handle_due_at) where handle_met_at is null and status in ('DISPATCHED', 'IN_PROGRESS');

comment on table orders is 'A hotline work order (工单): what a citizen asked for, which unit has it, and how far it is.';
comment on column orders.first_handle_due_at is 'The limit of the first round, the one the rates count.';
comment on column orders.handle_days is 'Why the due time is what it is: one line per day, "date + reason" counted, "date - reason" skipped.';
comment on column orders.sign_told_round is 'The last round in which a missed sign limit was told; 0 = never.';

create table order_number (
    year   integer primary key,
    latest integer not null check (latest > 0)
);
comment on table order_number is 'The latest order number of each local year; its row lock keeps numbers without twins.';

create table order_history (
    position    bigint generated always as identity primary key,
    order_id    uuid not null references orders (id),
    at          timestamptz not null,
    act         text not null,
    actor       text not null,
    actor_unit  text,
    from_status text,
    to_status   text not null,
    note        varchar(4000),
    facts       text not null check (facts is json object),
    photos      text not null check (photos is json array)
);
create index order_history_of_order on order_history (order_id, position);
comment on table order_history is 'Everything done to an order, by whom, in order; never changed.';

create table order_contact (
    order_id    uuid primary key references orders (id),
    name        bytea,
    phone       bytea,
    name_index  bytea,
    phone_index bytea,
    check ((name is null) = (name_index is null)),
    check ((phone is null) = (phone_index is null))
);
create index order_contact_by_phone on order_contact (phone_index) where phone_index is not null;
comment on table order_contact is 'Who called, encrypted; the indexes are keyed hashes for look-up.';

grant select, insert, update on orders to ${app};
grant select, insert, update on order_number to ${app};
grant select, insert on order_history to ${app};
grant select, insert on order_contact to ${app};
