-- What a unit asks of the desk - a return, more time, a rest - and what granting it does to the issue.
ALTER TABLE return_request RENAME TO unit_request;
ALTER INDEX return_request_pkey RENAME TO unit_request_pkey;
ALTER INDEX return_request_open RENAME TO unit_request_open;
ALTER INDEX return_request_of_issue RENAME TO unit_request_of_issue;
ALTER TABLE unit_request
  ADD COLUMN kind text NOT NULL DEFAULT 'RETURN' CHECK (kind IN ('RETURN', 'EXTENSION', 'SUSPENSION')),
  ADD COLUMN until timestamptz,
  ADD COLUMN approvals_needed integer NOT NULL DEFAULT 1 CHECK (approvals_needed IN (1, 2)),
  ADD COLUMN endorsed_by text,
  ADD COLUMN endorsed_at timestamptz,
  ADD CHECK ((kind = 'RETURN') = (until IS NULL)),
  ADD CHECK ((endorsed_by IS NULL) = (endorsed_at IS NULL)),
  -- where two must agree, two different people did
  ADD CHECK (status <> 'APPROVED' OR approvals_needed = 1 OR (endorsed_by IS NOT NULL AND endorsed_by <> decided_by)),
  -- nobody grants themselves more time, or a rest
  ADD CHECK (status <> 'APPROVED' OR kind = 'RETURN' OR decided_by <> asked_by);
ALTER TABLE unit_request ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN approvals_needed DROP DEFAULT;

ALTER TABLE issue
  DROP CONSTRAINT issue_status_check,
  ADD CONSTRAINT issue_status_check CHECK (status IN
    ('REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'SUSPENDED', 'RECTIFIED', 'CLOSED', 'REJECTED', 'DUPLICATE',
     'NOT_OURS', 'VOID')),
  ADD COLUMN suspended_until timestamptz,
  ADD COLUMN first_closed_at timestamptz,
  ADD COLUMN extended_at timestamptz,
  ADD COLUMN extended_until timestamptz,
  ADD COLUMN extensions integer NOT NULL DEFAULT 0 CHECK (extensions >= 0),
  ADD COLUMN half_at timestamptz,
  ADD COLUMN most_at timestamptz,
  ADD COLUMN warned integer NOT NULL DEFAULT 0 CHECK (warned IN (0, 50, 80)),
  ADD COLUMN urges integer NOT NULL DEFAULT 0 CHECK (urges >= 0),
  ADD COLUMN urged_at timestamptz,
  ADD COLUMN supervisions integer NOT NULL DEFAULT 0 CHECK (supervisions >= 0),
  ADD COLUMN supervised_at timestamptz,
  ADD CHECK ((extended_at IS NULL) = (extended_until IS NULL)),
  ADD CHECK ((status = 'SUSPENDED') = (suspended_until IS NOT NULL)),
  ADD CHECK (status <> 'SUSPENDED' OR (unit IS NOT NULL AND due_at IS NOT NULL AND clock_stopped_at IS NOT NULL));

-- What was closed once is never void: of issues that were taken up again, only the history knows.
UPDATE issue SET first_closed_at = closed.at
  FROM (SELECT issue_id, min(at) AS at FROM issue_history WHERE to_status = 'CLOSED' GROUP BY 1) AS closed
  WHERE closed.issue_id = issue.id AND issue.round > 1 AND issue.status <> 'CLOSED';
