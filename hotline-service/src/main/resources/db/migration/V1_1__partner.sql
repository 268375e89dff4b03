create table partner_message (
    source_system   text not null,
    message_id      varchar(64) not null,
    source_order_no varchar(64) not null,
    action          text not null,
    action_seq      bigint not null check (action_seq >= 0),
    body_hash       text not null,
    received_at     timestamptz not null,
    answer          text not null check (answer is json object),
    primary key (source_system, message_id),
    constraint one_answer_per_action unique (source_system, source_order_no, action, action_seq)
);
comment on table partner_message is 'What a partner sent and the first answer it got; the words of the message are not kept.';

create table partner_nonce (
    app_key text not null,
    nonce   varchar(128) not null,
    seen_at timestamptz not null,
    primary key (app_key, nonce)
);
create index partner_nonce_by_age on partner_nonce (seen_at);
comment on table partner_nonce is 'Nonces of the last ten minutes: a copied request is recognised.';

grant select, insert on partner_message to ${app};
grant select, insert, delete on partner_nonce to ${app};
