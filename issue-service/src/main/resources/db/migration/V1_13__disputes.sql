-- What residents say against a closing: once a closing, decided once, and never by who closed. report_id is the report by
-- whose code they said it.
CREATE TABLE dispute (
  issue_id uuid NOT NULL REFERENCES issue (id),
  round integer NOT NULL CHECK (round > 0),
  report_id uuid NOT NULL REFERENCES issue (id),
  closed_by text,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
  disputed_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'UPHELD', 'REFUSED', 'WITHDRAWN')),
  reply text CHECK (length(reply) BETWEEN 1 AND 500),
  decided_by text,
  decided_at timestamptz,
  PRIMARY KEY (issue_id, round),
  CHECK ((status = 'OPEN') = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((status IN ('UPHELD', 'REFUSED')) = (reply IS NOT NULL)),
  CHECK (status NOT IN ('UPHELD', 'REFUSED') OR decided_by IS DISTINCT FROM closed_by)
);
CREATE UNIQUE INDEX dispute_open ON dispute (issue_id) WHERE status = 'OPEN';
GRANT SELECT, INSERT, UPDATE (status, reply, decided_by, decided_at) ON dispute TO "${app}";
