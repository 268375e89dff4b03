-- That a danger was not stopped in time is told in lists of cases, too: of those that are over, since it is known.
ALTER TABLE issue_past_case ADD COLUMN contain_was_overdue boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION keep_past_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO issue_past_case VALUES (OLD.id, OLD.round, OLD.unit, OLD.reworks, OLD.filed_at, OLD.handed_over_at,
    OLD.rectified_at, OLD.closed_at, OLD.clock_started_at, OLD.clock_stopped_at, OLD.due_at, OLD.was_overdue,
    OLD.extensions, OLD.contain_was_overdue);
  RETURN NULL;
END $$;

CREATE OR REPLACE VIEW issue_case AS
SELECT id, round, NOT EXISTS (SELECT FROM issue_past_case AS past WHERE past.issue_id = issue.id) AS first_case,
       number, status, source, catalogue_item, description, place_text, longitude, latitude, street, community, grid,
       unit, reworks, reported_at, filed_at, handed_over_at, rectified_at, closed_at, clock_started_at,
       CASE WHEN clock_started_at >= filed_at THEN due_at END AS due_at, was_overdue,
       extensions,
       coalesce(closed_at, 'infinity'::timestamptz) AS ended_at,
       coalesce(rectified_at, CASE WHEN status = 'CLOSED' THEN closed_at END) AS handled_at,
       coalesce(rectified_at, clock_stopped_at, 'infinity'::timestamptz) AS clock_ended_at,
       (SELECT min(step.at) FROM issue_history AS step
        WHERE step.issue_id = issue.id AND step.to_status = 'HANDED_OVER' AND step.at >= issue.filed_at) AS dispatched_at,
       contain_was_overdue
FROM issue
UNION ALL
SELECT id, past.round, NOT EXISTS (SELECT FROM issue_past_case AS earlier
         WHERE earlier.issue_id = past.issue_id AND earlier.round < past.round),
       number, 'CLOSED'::text, source, catalogue_item, description, place_text, longitude, latitude, street, community,
       grid, past.unit, past.reworks, reported_at, past.filed_at, past.handed_over_at, past.rectified_at, past.closed_at,
       past.clock_started_at, CASE WHEN past.clock_started_at >= past.filed_at THEN past.due_at END, past.was_overdue,
       past.extensions, past.closed_at,
       coalesce(past.rectified_at, past.closed_at),
       coalesce(past.rectified_at, past.clock_stopped_at, 'infinity'::timestamptz),
       (SELECT min(step.at) FROM issue_history AS step
        WHERE step.issue_id = past.issue_id AND step.to_status = 'HANDED_OVER'
          AND step.at BETWEEN past.filed_at AND past.closed_at),
       past.contain_was_overdue
FROM issue_past_case AS past JOIN issue ON issue.id = past.issue_id;
