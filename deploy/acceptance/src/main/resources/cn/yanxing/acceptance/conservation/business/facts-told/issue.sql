-- Which row of issue-service stands for which event. An imported past is told as the import says: its closing only
-- where the register knows unit and limit, so that one (always the second event of an import) is not asked for.
with books as (
    select id as subject, 'issue.reported.v1' as fact from issue
    union all
    select issue_id, case
        when act = 'field-check' then 'issue.field-check-requested.v1'
        when act = 'field-check-answer' then 'issue.field-check-answered.v1'
        when act = 'field-check-withdrawal' then 'issue.field-check-withdrawn.v1'
        when act = 'field-check-missed' then 'issue.field-check-missed.v1'
        when act = 'filing' then 'issue.filed.v1'
        when act in ('rejection', 'joining') then 'issue.rejected.v1'
        when act = 'separation' then 'issue.separated.v1'
        when act = 'hand-over' then 'issue.handed-over.v1'
        when act = 'signature' then 'issue.signed.v1'
        when act = 'return-decision' and granted then 'issue.returned.v1'
        when act = 'volunteers' then 'issue.volunteers-requested.v1'
        when act = 'rectification' then 'issue.rectified.v1'
        when act = 'errand-completed' and from_status = 'SIGNED' and to_status = 'RECTIFIED' then 'issue.rectified.v1'
        when act = 'verification' and to_status = 'CLOSED' then 'issue.closed.v1'
        when act = 'verification' and to_status = 'SIGNED' then 'issue.verification-failed.v1'
        when act = 'reopening' then 'issue.reopened.v1'
        when act = 'look-back' and from_status = 'CLOSED' and to_status = 'FILED' then 'issue.reopened.v1'
        when act = 'dispute' then 'issue.disputed.v1'
        when act = 'dispute-decision' and to_status = 'FILED' then 'issue.reopened.v1'
        when act = 'dispute-decision' then 'issue.dispute-refused.v1'
        when act = 'overdue' then 'issue.overdue.v1'
        when act = 'containment' then 'issue.contained.v1'
        when act = 'containment-overdue' then 'issue.containment-overdue.v1'
        when act = 'leader-list' then 'issue.escalated.v1'
        when act = 'warning' then 'issue.warned.v1'
        when act = 'extension-decision' and granted then 'issue.extended.v1'
        when act = 'appeal-decision' and granted then 'issue.exempted.v1'
        when act = 'suspension-decision' and granted then 'issue.suspended.v1'
        when act = 'resumption' then 'issue.resumed.v1'
        when act = 'voiding' then 'issue.voided.v1'
        when act = 'on-the-spot-fix' then 'issue.fixed-on-the-spot.v1'
        when act = 'urge' then 'issue.urged.v1'
        when act = 'supervision' then 'issue.supervised.v1'
        when act = 'closure' and to_status <> 'CLOSED' then 'issue.rejected.v1'
    end
    from issue_history cross join lateral (
        -- the first of two who must agree has not granted anything yet
        select (facts ->> 'approved')::boolean and not jsonb_exists(facts, 'endorsed') as granted
    ) as decision
),
happened as (select subject, fact, count(*) as times from books where fact is not null group by 1, 2),
told as (
    select o.aggregateid::uuid as subject, o.type as fact, count(*) as times
    from outbox o
    where o.aggregatetype = 'issues'
      and not (o.type = 'issue.closed.v1' and o.sequence = 2
               and exists (select 1 from issue i where i.id = o.aggregateid::uuid and i.source = 'IMPORT'))
    group by 1, 2
)
select coalesce(h.subject, t.subject)::text as subject, coalesce(h.fact, t.fact) as fact,
       coalesce(h.times, 0) as happened, coalesce(t.times, 0) as told
from happened h full join told t on t.subject = h.subject and t.fact = h.fact
