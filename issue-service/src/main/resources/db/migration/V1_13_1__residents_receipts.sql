-- What residents sent through the pages, for a day: a form that is sent twice gets the first receipt again. The code is
-- encrypted, and nowhere else than here is it kept at all.
CREATE TABLE residents_receipt (
  key text PRIMARY KEY,
  number text NOT NULL REFERENCES issue (number),
  code bytea NOT NULL,
  sent_at timestamptz NOT NULL
);
CREATE INDEX residents_receipt_by_time ON residents_receipt (sent_at);
GRANT SELECT, INSERT, DELETE ON residents_receipt TO "${app}";
