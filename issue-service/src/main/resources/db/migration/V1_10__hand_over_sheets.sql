-- Each time a unit is given an issue, a sheet (交办单) says so: what it says is written once and never changes.
CREATE TABLE hand_over_sheet (
  issue_id uuid NOT NULL REFERENCES issue (id),
  ordinal integer NOT NULL CHECK (ordinal > 0),
  number text NOT NULL UNIQUE,
  round integer NOT NULL CHECK (round > 0),
  issuer text,
  unit text NOT NULL,
  instruction text NOT NULL,
  handed_over_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  due_provisional boolean NOT NULL,
  due_days text NOT NULL,
  limit_count integer CHECK (limit_count > 0),
  limit_unit text CHECK (limit_unit IN ('URGENT_HOUR', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
  PRIMARY KEY (issue_id, ordinal),
  CHECK ((limit_count IS NULL) = (limit_unit IS NULL))
);
GRANT SELECT, INSERT ON hand_over_sheet TO "${app}";

-- What units have already gets its sheet now, as far as it is known: the limit behind the deadline was not kept.
INSERT INTO hand_over_sheet
    (issue_id, ordinal, number, round, unit, instruction, handed_over_at, due_at, due_provisional, due_days)
  SELECT id, 1, number || '-1', round, unit, coalesce(instruction, ''), handed_over_at, due_at, due_provisional, due_days
  FROM issue
  WHERE status IN ('HANDED_OVER', 'SIGNED', 'SUSPENDED', 'RECTIFIED') AND handed_over_at IS NOT NULL;
