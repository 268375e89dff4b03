-- Each row of the ledger was told as one event that names it, with its unit and amount.
with happened as (select id as subject, unit, amount, 1 as times from entry),
told as (
    select payload::jsonb ->> 'entryId' as subject, aggregateid as unit, (payload::jsonb ->> 'amount')::bigint as amount,
           count(*) as times
    from outbox where aggregatetype = 'scores' group by 1, 2, 3
)
select coalesce(h.subject, t.subject) as subject, 'entry.posted.v1' as fact,
       coalesce(h.times, 0) as happened, coalesce(t.times, 0) as told
from happened h full join told t on t.subject = h.subject and t.unit = h.unit and t.amount = h.amount
