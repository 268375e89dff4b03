-- A campaign with a quantified target in a unit of measure. Only its end may change.
CREATE TABLE special_action (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  description text,
  measure text NOT NULL,
  target numeric(12, 3) NOT NULL CHECK (target > 0),
  from_on date NOT NULL,
  until_on date NOT NULL,
  launched_by text NOT NULL,
  launched_at timestamptz NOT NULL,
  ended_by text,
  CHECK (ended_by IS NOT NULL OR until_on >= from_on)
);
GRANT SELECT, INSERT, UPDATE (until_on, ended_by) ON special_action TO "${app}";

-- What a unit has done for it, shown on photos. Somebody of another unit decides, once.
CREATE TABLE special_action_item (
  id uuid PRIMARY KEY,
  action_id uuid NOT NULL REFERENCES special_action (id),
  unit text NOT NULL,
  status text NOT NULL CHECK (status IN ('SHOWN', 'PROVEN', 'REFUSED')),
  quantity numeric(12, 3) NOT NULL CHECK (quantity > 0),
  what text NOT NULL,
  place_text text NOT NULL,
  photos_before uuid[] NOT NULL,
  photos_after uuid[] NOT NULL CHECK (cardinality(photos_after) > 0),
  shown_by text NOT NULL,
  shown_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  note text,
  CHECK ((status = 'SHOWN') = (decided_by IS NULL)),
  CHECK ((status = 'SHOWN') = (decided_at IS NULL))
);
CREATE INDEX special_action_item_of_action ON special_action_item (action_id, id);
GRANT SELECT, INSERT, UPDATE (status, decided_by, decided_at, note) ON special_action_item TO "${app}";
