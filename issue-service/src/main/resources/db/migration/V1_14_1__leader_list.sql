-- What was overdue for so long that its leaders were told: once a unit and round. Without leaders it is before all of them.
CREATE TABLE leader_list (
  issue_id uuid NOT NULL REFERENCES issue (id),
  round integer NOT NULL CHECK (round > 0),
  unit text NOT NULL,
  due_at timestamptz NOT NULL,
  listed_at timestamptz NOT NULL CHECK (listed_at > due_at),
  leaders text[] NOT NULL,
  PRIMARY KEY (issue_id, round, unit)
);
CREATE INDEX leader_list_of_leader ON leader_list USING gin (leaders);
GRANT SELECT, INSERT ON leader_list TO "${app}";
