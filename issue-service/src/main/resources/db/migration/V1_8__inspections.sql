-- What to look at on points of a type. A checklist never changes: the newest of a type is the one to go by.
CREATE TABLE checklist (
  id uuid PRIMARY KEY,
  point_type text NOT NULL,
  name text NOT NULL,
  items jsonb NOT NULL CHECK (jsonb_array_length(items) > 0),
  drawn_up_by text NOT NULL,
  drawn_up_at timestamptz NOT NULL
);
CREATE INDEX checklist_of_type ON checklist (point_type, id);
GRANT SELECT, INSERT ON checklist TO "${app}";

-- A team, its route of points and how often it goes along it. Only its end may change.
CREATE TABLE inspection_plan (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  team text NOT NULL,
  cadence text NOT NULL CHECK (cadence IN ('ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY')),
  from_on date NOT NULL,
  until_on date NOT NULL,
  route text[] NOT NULL CHECK (cardinality(route) > 0),
  planned_by text NOT NULL,
  planned_at timestamptz NOT NULL,
  ended_by text,
  CHECK (ended_by IS NOT NULL OR until_on >= from_on)
);
CREATE INDEX inspection_plan_of_team ON inspection_plan (team, id);
GRANT SELECT, INSERT, UPDATE (until_on, ended_by) ON inspection_plan TO "${app}";

-- A team was on a point. The client id is the phone's: a visit that is sent twice is here once.
CREATE TABLE inspection_visit (
  id uuid PRIMARY KEY,
  client_id uuid NOT NULL UNIQUE,
  plan_id uuid NOT NULL REFERENCES inspection_plan (id),
  point text NOT NULL,
  checklist_id uuid NOT NULL REFERENCES checklist (id),
  team text NOT NULL,
  visitor text NOT NULL,
  started_at timestamptz NOT NULL,
  visited_on date NOT NULL,
  received_at timestamptz NOT NULL,
  CHECK (started_at <= received_at)
);
CREATE INDEX inspection_visit_of_plan ON inspection_visit (plan_id, visited_on, point);
CREATE INDEX inspection_visit_of_team ON inspection_visit (team, id);
CREATE INDEX inspection_visit_of_point ON inspection_visit (point, id);
GRANT SELECT, INSERT ON inspection_visit TO "${app}";

-- What was seen of one item, word for word as the phone told it; what failed is one issue, and no other's.
CREATE TABLE observation (
  client_id uuid PRIMARY KEY,
  visit_id uuid NOT NULL REFERENCES inspection_visit (id),
  item text NOT NULL,
  told json NOT NULL,
  passed boolean NOT NULL,
  issue_id uuid UNIQUE REFERENCES issue (id),
  issue_number text,
  UNIQUE (visit_id, item),
  CHECK (passed = (issue_id IS NULL)),
  CHECK ((issue_id IS NULL) = (issue_number IS NULL))
);
GRANT SELECT, INSERT ON observation TO "${app}";
