-- The issues, everything that was done to them, and the numbers they carry.

-- Every single character and every pair of neighbours: finds Chinese words of one and two characters inside a text.
CREATE FUNCTION grams(value text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH letters AS (
    SELECT letter, lead(letter) OVER (ORDER BY place) AS following
    FROM unnest(string_to_array(lower(value), NULL)) WITH ORDINALITY AS row (letter, place)
  )
  SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM letters, LATERAL (VALUES (letter), (letter || following)) AS both_kinds (gram)
  WHERE gram !~ '\s' AND gram <> ''
$$;

CREATE TABLE issue_number (
  year integer PRIMARY KEY,
  last integer NOT NULL CHECK (last > 0)
);
GRANT SELECT, INSERT, UPDATE ON issue_number TO "${app}";

CREATE TABLE issue (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  number text NOT NULL UNIQUE CHECK (number ~ '^[0-9]{4}-[0-9]{6,}$'),
  status text NOT NULL CHECK (status IN
    ('REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'RECTIFIED', 'CLOSED', 'REJECTED', 'DUPLICATE', 'NOT_OURS')),
  source text NOT NULL CHECK (source IN
    ('INSPECTOR', 'GRID_WORKER', 'RESIDENT', 'HOTLINE', 'LEADER', 'VOLUNTEER', 'OPEN311', 'IMPORT')),
  catalogue_item text NOT NULL,
  condition text,
  description text NOT NULL,
  place_text text,
  longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  street text,
  community text,
  grid text,
  point text,
  unit text,
  suggested_unit text,
  suggested_unit_why text CHECK (suggested_unit_why IN ('catalogue', 'point', 'street')),
  instruction text,
  round integer NOT NULL CHECK (round > 0),
  reworks integer NOT NULL CHECK (reworks >= 0),
  order_id uuid UNIQUE,
  errand_id uuid,
  volunteers_asked_at timestamptz,
  rectified_by text,
  rectified_unit text,
  reported_at timestamptz NOT NULL,
  filed_at timestamptz,
  handed_over_at timestamptz,
  signed_at timestamptz,
  rectified_at timestamptz,
  closed_at timestamptz,
  clock_unit text,
  clock_started_at timestamptz,
  clock_stopped_at timestamptz,
  due_at timestamptz,
  due_provisional boolean NOT NULL,
  due_days text NOT NULL,
  pauses text NOT NULL,
  was_overdue boolean NOT NULL,
  overdue_round integer NOT NULL,
  reporter_id text,
  reporter_name bytea,
  reporter_phone bytea,
  tracking_code bytea,
  grams tsvector GENERATED ALWAYS AS
    (array_to_tsvector(grams(number || ' ' || description || ' ' || coalesce(place_text, '')))) STORED,
  CHECK ((suggested_unit IS NULL) = (suggested_unit_why IS NULL)),
  CHECK (status NOT IN ('HANDED_OVER', 'SIGNED', 'RECTIFIED') OR (unit IS NOT NULL AND due_at IS NOT NULL)),
  CHECK (status <> 'RECTIFIED' OR (rectified_at IS NOT NULL AND rectified_unit IS NOT NULL)),
  CHECK (status <> 'CLOSED' OR closed_at IS NOT NULL)
);
CREATE INDEX issue_of_unit ON issue (unit, id) WHERE unit IS NOT NULL;
CREATE INDEX issue_by_status ON issue (status, id);
CREATE INDEX issue_in_street ON issue (street, id);
CREATE INDEX issue_of_reporter ON issue (reporter_id, id) WHERE reporter_id IS NOT NULL;
CREATE INDEX issue_due ON issue (due_at) WHERE status IN ('HANDED_OVER', 'SIGNED');
CREATE INDEX issue_grams ON issue USING gin (grams);
GRANT SELECT, INSERT, UPDATE ON issue TO "${app}";

-- A unit says an issue is not theirs; the dispatcher decides. One open request an issue.
CREATE TABLE return_request (
  id uuid PRIMARY KEY,
  issue_id uuid NOT NULL REFERENCES issue (id),
  status text NOT NULL CHECK (status IN ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  unit text NOT NULL,
  reason_code text NOT NULL,
  note text,
  suggested_unit text,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  CHECK ((status = 'ASKED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX return_request_open ON return_request (issue_id) WHERE status = 'ASKED';
CREATE INDEX return_request_of_issue ON return_request (issue_id);
GRANT SELECT, INSERT, UPDATE ON return_request TO "${app}";

-- What was done to an issue, by whom: rows are added, never changed.
CREATE TABLE issue_history (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issue_id uuid NOT NULL REFERENCES issue (id),
  at timestamptz NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  actor_unit text,
  from_status text,
  to_status text,
  note text,
  facts jsonb NOT NULL,
  photos uuid[] NOT NULL,
  photo_service text NOT NULL CHECK (photo_service IN ('issue', 'volunteer'))
);
CREATE INDEX issue_history_of_issue ON issue_history (issue_id, position);
GRANT SELECT, INSERT ON issue_history TO "${app}";
