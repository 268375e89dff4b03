alter table partner_message add column payload_hash text;
comment on column partner_message.payload_hash is 'SHA-256 of the payload with sorted fields; null in what came before it was kept.';
