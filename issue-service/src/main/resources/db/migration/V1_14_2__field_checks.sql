-- 核实: the desk sends an inspector to look at a report before it decides; answered, withdrawn or lapsed once.
CREATE TABLE field_check (
  id uuid PRIMARY KEY,
  issue_id uuid NOT NULL REFERENCES issue (id),
  status text NOT NULL CHECK (status IN ('ASKED', 'ANSWERED', 'WITHDRAWN', 'LAPSED')),
  inspector text,
  note text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL CHECK (due_at > asked_at),
  missed_at timestamptz,
  finding text CHECK (finding IN ('CONFIRMED', 'NOT_FOUND', 'OTHER')),
  answered_by text,
  answer_note text,
  seen_at timestamptz,
  ended_at timestamptz,
  CHECK ((status = 'ASKED') = (ended_at IS NULL)),
  CHECK ((status = 'ANSWERED') = (finding IS NOT NULL)),
  CHECK ((finding IS NULL) = (answered_by IS NULL)),
  CHECK ((finding IS NULL) = (seen_at IS NULL)),
  CHECK (finding <> 'OTHER' OR answer_note IS NOT NULL)
);
CREATE UNIQUE INDEX field_check_open ON field_check (issue_id) WHERE status = 'ASKED';
CREATE INDEX field_check_of_issue ON field_check (issue_id);
CREATE INDEX field_check_waiting ON field_check (id) WHERE status = 'ASKED';
GRANT SELECT, INSERT, UPDATE ON field_check TO "${app}";
