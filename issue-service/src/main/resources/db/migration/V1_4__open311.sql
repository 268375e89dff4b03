-- What comes in through Open311: reports and updates of other systems, each once, and since when the services are as they are.

CREATE TABLE open311_report (
  issue_id uuid PRIMARY KEY REFERENCES issue (id),
  client text NOT NULL,
  type text NOT NULL CHECK (type IN ('REALTIME', 'BATCH', 'BLACKBOX')),
  token text UNIQUE,
  repeat_key text,
  fingerprint text NOT NULL,
  -- false: the coordinates are only what the address reminds of
  located boolean NOT NULL,
  reporter_email bytea,
  received_at timestamptz NOT NULL,
  CHECK ((type = 'BATCH') = (token IS NOT NULL))
);
CREATE INDEX open311_report_repeated ON open311_report (client, repeat_key) WHERE repeat_key IS NOT NULL;
GRANT SELECT, INSERT ON open311_report TO "${app}";

-- The words stand in the issue's history; here is only what tells one update from another.
CREATE TABLE open311_update (
  client text NOT NULL,
  update_id text NOT NULL,
  issue_id uuid NOT NULL REFERENCES issue (id),
  status text NOT NULL,
  updated_at timestamptz NOT NULL,
  description_hash text NOT NULL,
  fingerprint text NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (client, update_id)
);
CREATE INDEX open311_update_of_issue ON open311_update (issue_id, client, updated_at);
GRANT SELECT, INSERT ON open311_update TO "${app}";

CREATE TABLE open311_changeset (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  content text NOT NULL,
  since timestamptz NOT NULL
);
GRANT SELECT, INSERT ON open311_changeset TO "${app}";

-- The lists of a window of time.
CREATE INDEX issue_by_report ON issue (reported_at DESC, id DESC);
CREATE INDEX issue_history_by_time ON issue_history (at, position);
