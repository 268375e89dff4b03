-- What residents say of a closing: the last word of each report's code. All their words stand in the history.
CREATE TABLE rating (
  issue_id uuid NOT NULL REFERENCES issue (id),
  round integer NOT NULL CHECK (round > 0),
  report_id uuid NOT NULL REFERENCES issue (id),
  solved boolean NOT NULL,
  satisfaction text NOT NULL CHECK (satisfaction IN ('SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED')),
  rated_at timestamptz NOT NULL,
  PRIMARY KEY (issue_id, round, report_id)
);
GRANT SELECT, INSERT, UPDATE (solved, satisfaction, rated_at) ON rating TO "${app}";
