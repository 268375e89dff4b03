-- Errands (点单), who takes part in them, and every act on them.
CREATE SEQUENCE errand_number;

CREATE TABLE errand (
    id           uuid PRIMARY KEY,
    version      bigint           NOT NULL,
    acts         int              NOT NULL,
    number       text             NOT NULL UNIQUE,
    status       text             NOT NULL
        CHECK (status IN ('OFFERED', 'ACCEPTED', 'IN_SERVICE', 'COMPLETED', 'LAPSED', 'CANCELLED')),
    kind         text             NOT NULL,
    people       int              NOT NULL CHECK (people BETWEEN 1 AND 500),
    taken        int              NOT NULL,
    instruction  text             NOT NULL,
    longitude    double precision NOT NULL,
    latitude     double precision NOT NULL,
    street       text,
    community    text,
    grid         text,
    point        text,
    issue_id     uuid,
    order_id     uuid,
    asked_by     text             NOT NULL,
    unit         text,
    offered_at   timestamptz      NOT NULL,
    needed_by    timestamptz      NOT NULL,
    ended_at     timestamptz,
    reason_code  text,
    report       text,
    photos       uuid[]           NOT NULL DEFAULT '{}',
    CONSTRAINT no_more_than_asked_for CHECK (taken BETWEEN 0 AND people),
    CONSTRAINT ended_when_over CHECK ((ended_at IS NOT NULL) = (status IN ('COMPLETED', 'LAPSED', 'CANCELLED'))),
    CONSTRAINT completed_with_proof CHECK (status <> 'COMPLETED' OR (report IS NOT NULL AND cardinality(photos) > 0))
);
CREATE INDEX errand_status ON errand (status, id);
CREATE UNIQUE INDEX one_live_errand_per_issue ON errand (issue_id)
    WHERE status IN ('OFFERED', 'ACCEPTED', 'IN_SERVICE');
CREATE UNIQUE INDEX one_live_errand_per_order ON errand (order_id)
    WHERE status IN ('OFFERED', 'ACCEPTED', 'IN_SERVICE');

CREATE TABLE participation (
    id             uuid PRIMARY KEY,
    errand_id      uuid        NOT NULL REFERENCES errand,
    volunteer_id   uuid        NOT NULL REFERENCES volunteer,
    team           text        NOT NULL,
    accepted_at    timestamptz NOT NULL,
    checked_in_at  timestamptz,
    checked_out_at timestamptz,
    coded_in       boolean     NOT NULL,
    coded_out      boolean     NOT NULL,
    CONSTRAINT one_place_per_volunteer UNIQUE (errand_id, volunteer_id),
    CONSTRAINT in_before_out CHECK (checked_out_at IS NULL OR checked_out_at >= checked_in_at)
);
-- Nobody is in two places: at most one open check-in per volunteer.
CREATE UNIQUE INDEX one_open_check_in_per_volunteer ON participation (volunteer_id)
    WHERE checked_in_at IS NOT NULL AND checked_out_at IS NULL;
CREATE INDEX participation_of_volunteer ON participation (volunteer_id, checked_out_at);

CREATE TABLE errand_history (
    id          uuid PRIMARY KEY,
    errand_id   uuid        NOT NULL REFERENCES errand,
    at          timestamptz NOT NULL,
    act         text        NOT NULL,
    actor       text        NOT NULL,
    actor_unit  text,
    from_status text,
    to_status   text        NOT NULL,
    note        text,
    facts       jsonb       NOT NULL,
    photos      uuid[]      NOT NULL
);
CREATE INDEX errand_history_of ON errand_history (errand_id, id);

GRANT USAGE ON SEQUENCE errand_number TO ${app};
GRANT SELECT, INSERT, UPDATE ON errand, participation TO ${app};
GRANT SELECT, INSERT ON errand_history TO ${app};
