-- A look-back as it was announced. Only its draw is added, once.
CREATE TABLE look_back (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  closed_from date NOT NULL,
  closed_until date NOT NULL,
  unit text,
  population integer NOT NULL CHECK (population > 0),
  population_sha256 text NOT NULL CHECK (population_sha256 ~ '^[0-9a-f]{64}$'),
  size integer NOT NULL CHECK (size > 0),
  seed_source text NOT NULL,
  announced_by text NOT NULL,
  announced_at timestamptz NOT NULL,
  seed text,
  drawn_by text,
  drawn_at timestamptz,
  CHECK (closed_until >= closed_from),
  CHECK ((seed IS NULL) = (drawn_at IS NULL)),
  CHECK ((seed IS NULL) = (drawn_by IS NULL))
);
GRANT SELECT, INSERT, UPDATE (seed, drawn_by, drawn_at) ON look_back TO "${app}";

-- What it draws from. Sorted as bytes, as everybody's tools sort.
CREATE TABLE look_back_population (
  look_back_id uuid NOT NULL REFERENCES look_back (id),
  number text COLLATE "C" NOT NULL,
  PRIMARY KEY (look_back_id, number)
);
GRANT SELECT, INSERT ON look_back_population TO "${app}";

-- What was drawn, in its order, and what somebody saw of it, once.
CREATE TABLE look_back_sample (
  look_back_id uuid NOT NULL,
  number text COLLATE "C" NOT NULL,
  place integer NOT NULL CHECK (place > 0),
  issue_id uuid NOT NULL REFERENCES issue (id),
  passed boolean,
  reopened boolean,
  checked_by text,
  checked_at timestamptz,
  PRIMARY KEY (look_back_id, number),
  UNIQUE (look_back_id, place),
  FOREIGN KEY (look_back_id, number) REFERENCES look_back_population (look_back_id, number),
  CHECK ((passed IS NULL) = (reopened IS NULL)),
  CHECK ((passed IS NULL) = (checked_by IS NULL)),
  CHECK ((passed IS NULL) = (checked_at IS NULL)),
  CHECK (NOT (passed AND reopened))
);
GRANT SELECT, INSERT, UPDATE (passed, reopened, checked_by, checked_at) ON look_back_sample TO "${app}";
