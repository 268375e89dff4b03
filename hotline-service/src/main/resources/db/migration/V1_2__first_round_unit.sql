alter table orders add column first_round_unit text;
update orders set first_round_unit = unit;
comment on column orders.first_round_unit is 'The unit that did the first round, the one the rates count.';
comment on column orders.sign_told_round is 'The round in which the running sign limit was told as missed; 0 = not yet.';
