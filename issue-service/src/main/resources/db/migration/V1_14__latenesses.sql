-- That a deadline passed while a unit had the issue: told once a deadline, and never changed.
CREATE TABLE lateness (
  id uuid PRIMARY KEY,
  issue_id uuid NOT NULL REFERENCES issue (id),
  unit text NOT NULL,
  round integer NOT NULL CHECK (round > 0),
  due_at timestamptz NOT NULL,
  overdue_at timestamptz NOT NULL,
  UNIQUE (issue_id, round, unit, due_at),
  CHECK (overdue_at >= due_at)
);
CREATE INDEX lateness_of_unit ON lateness (unit, id);
GRANT SELECT, INSERT ON lateness TO "${app}";

-- The word of the late unit against it, once, and what somebody of another unit decided, once.
CREATE TABLE appeal (
  lateness_id uuid PRIMARY KEY REFERENCES lateness (id),
  status text NOT NULL CHECK (status IN ('ASKED', 'APPROVED', 'REFUSED')),
  reason_code text NOT NULL,
  note text NOT NULL,
  photos uuid[] NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  decision_note text,
  CHECK ((status = 'ASKED') = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (decided_by <> asked_by)
);
CREATE INDEX appeal_waiting ON appeal (lateness_id) WHERE status = 'ASKED';
GRANT SELECT, INSERT, UPDATE (status, decided_by, decided_at, decision_note) ON appeal TO "${app}";

-- What was told before this table was there: the history has it with its unit, round and deadline.
INSERT INTO lateness (id, issue_id, unit, round, due_at, overdue_at)
SELECT uuidv7(at - now()), issue_id, facts ->> 'unit', (facts ->> 'round')::integer, (facts ->> 'dueAt')::timestamptz, at
FROM issue_history WHERE act = 'overdue'
ON CONFLICT DO NOTHING;
