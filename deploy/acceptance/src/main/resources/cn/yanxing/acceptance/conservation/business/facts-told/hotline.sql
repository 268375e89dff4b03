-- Which step of an order stands for which events. A second round of field work is dispatched again with the rework
-- that began it, and a missed limit is told with whatever step brought it to light: those two leave no step of their own.
-- An urge that comes too soon after the last is written down and not counted: the order's own count is what was told.
-- What a unit asked stands in its own book; what came over from before there was one was told by nobody.
with books as (
    select id as subject, 'order.registered.v1' as fact from orders
    union all
    select order_id, unnest(case
        when act = 'call-back' and to_status = 'CLOSED' then array['order.called-back.v1', 'order.closed.v1']
        when act = 'call-back' and to_status = 'IN_PROGRESS' then array['order.called-back.v1', 'order.rework-started.v1']
        when act = 'call-back' then array['order.called-back.v1']
        when from_status = 'PENDING_ACCEPT' and to_status = 'CLOSED' then array['order.accepted.v1', 'order.closed.v1']
        when from_status <> to_status and to_status = 'TRANSFERRED' then array['order.transferred.v1']
        when from_status <> to_status and to_status = 'REVOKED' then array['order.revoked.v1']
        when from_status <> to_status and to_status = 'VOID' then array['order.voided.v1']
        when from_status <> to_status and to_status = 'ARCHIVED' then array['order.archived.v1']
        when from_status = 'NOT_ACCEPTED' and to_status = 'PENDING_ACCEPT' then array['order.objection-upheld.v1']
        when from_status = 'CLOSED' and to_status = 'PENDING_DISPATCH' then array['order.reopened.v1']
        when from_status = 'CLOSED' and to_status = 'IN_PROGRESS' then array['order.reopened.v1', 'order.rework-started.v1']
        when act = 'supplement' and from_status not in ('CLOSED', 'NOT_ACCEPTED', 'TRANSFERRED', 'REVOKED', 'VOID', 'ARCHIVED')
            then array['order.supplemented.v1']
        when from_status = 'PENDING_ACCEPT' and to_status = 'PENDING_DISPATCH' then array['order.accepted.v1']
        when from_status <> 'NOT_ACCEPTED' and to_status = 'NOT_ACCEPTED' then array['order.refused.v1']
        when from_status in ('PENDING_DISPATCH', 'ARBITRATING') and to_status = 'DISPATCHED' then array['order.dispatched.v1']
        when from_status <> 'ARBITRATING' and to_status = 'ARBITRATING' then array['order.contested.v1']
        when from_status in ('DISPATCHED', 'IN_PROGRESS') and to_status = 'PENDING_DISPATCH' then array['order.returned.v1']
        when from_status = 'DISPATCHED' and to_status = 'IN_PROGRESS' then array['order.signed.v1']
        when from_status = 'DISPATCHED' and to_status = 'PENDING_REVIEW' then array['order.signed.v1', 'order.replied.v1']
        when from_status = 'IN_PROGRESS' and to_status = 'PENDING_REVIEW' then array['order.replied.v1']
        when from_status = 'PENDING_REVIEW' and to_status = 'IN_PROGRESS' then array['order.review-failed.v1']
        else '{}'
    end)
    from order_history
    union all
    select id, 'order.urged.v1' from orders, generate_series(1, urges)
    union all
    select order_id, unnest(
        case when filed_by = 'system:hotline' then '{}' when signed_at is null then array['request.filed.v1']
             else array['request.filed.v1', 'request.signed.v1'] end
        || case status when 'DECIDED' then array['request.decided.v1'] when 'WITHDRAWN' then array['request.withdrawn.v1']
                       when 'VOID' then array['request.voided.v1'] else '{}' end)
    from unit_request
),
happened as (select subject, fact, count(*) as times from books group by 1, 2),
told as (
    select o.aggregateid::uuid as subject, o.type as fact, count(*) as times
    from outbox o
    where o.aggregatetype = 'orders' and o.type <> 'order.overdue.v1'
      and not (o.type = 'order.dispatched.v1'
               and exists (select 1 from outbox r
                           where r.aggregatetype = 'orders' and r.aggregateid = o.aggregateid
                             and r.sequence = o.sequence - 1 and r.type = 'order.rework-started.v1'
                             and r.correlation_id = o.correlation_id))
    group by 1, 2
)
select coalesce(h.subject, t.subject)::text as subject, coalesce(h.fact, t.fact) as fact,
       coalesce(h.times, 0) as happened, coalesce(t.times, 0) as told
from happened h full join told t on t.subject = h.subject and t.fact = h.fact
