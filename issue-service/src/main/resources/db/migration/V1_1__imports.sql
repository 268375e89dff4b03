-- Every row of an older system that was offered, once: what became of it.
CREATE TABLE import_row (
  source text NOT NULL,
  external_id text NOT NULL,
  issue_id uuid UNIQUE REFERENCES issue (id),
  refused text,
  offered_at timestamptz NOT NULL,
  PRIMARY KEY (source, external_id),
  CHECK ((issue_id IS NULL) <> (refused IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON import_row TO "${app}";
