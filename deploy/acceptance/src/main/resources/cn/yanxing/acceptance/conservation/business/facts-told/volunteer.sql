-- Which row of volunteer-service stands for which event; a claim of hours and its transfer are one fact.
with books as (
    select id as subject, 'errand.offered.v1' as fact from errand
    union all
    select id, case when status = 'COMPLETED' then 'errand.completed.v1' else 'errand.lapsed.v1' end
    from errand where status in ('COMPLETED', 'LAPSED', 'CANCELLED')
    union all
    select errand_id, 'errand.accepted.v1' from participation
    union all
    select errand_id, 'errand.attended.v1' from participation where checked_out_at is not null
    union all
    select c.id, 'hours.posted.v1' from hours_claim c
    join hours_transfer t on t.claim_id = c.id and t.kind = 'EARN' and t.minutes = c.minutes
),
happened as (select subject, fact, count(*) as times from books group by 1, 2),
told as (
    select case when type = 'hours.posted.v1' then (payload::jsonb ->> 'claimId')::uuid else aggregateid::uuid end as subject,
           type as fact, count(*) as times
    from outbox where aggregatetype = 'volunteers' group by 1, 2
)
select coalesce(h.subject, t.subject)::text as subject, coalesce(h.fact, t.fact) as fact,
       coalesce(h.times, 0) as happened, coalesce(t.times, 0) as told
from happened h full join told t on t.subject = h.subject and t.fact = h.fact
