-- What people work with in the issue rooms every day: what waits for the desk, and the filters that they keep.

-- Found by what a unit waits for.
CREATE INDEX unit_request_waiting ON unit_request (kind, issue_id) WHERE status = 'ASKED';

-- A person's own filters, by the names they gave them; query is the address without its question mark.
CREATE TABLE saved_view (
  owner text NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  query text NOT NULL CHECK (length(query) <= 2000),
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (owner, name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO "${app}";
