-- The hours ledger: claims of served time and the minutes that they moved. Nothing here is ever updated or deleted.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE hours_claim (
    id           uuid PRIMARY KEY,
    errand_id    uuid        NOT NULL REFERENCES errand,
    volunteer_id uuid        NOT NULL REFERENCES volunteer,
    team         text        NOT NULL,
    unit         text        NOT NULL,
    minutes      int         NOT NULL,
    evidence     text        NOT NULL CHECK (evidence IN ('E0', 'E1', 'E2', 'E3', 'E4', 'E5')),
    served_from  timestamptz NOT NULL,
    served_to    timestamptz NOT NULL,
    posted_at    timestamptz NOT NULL,
    CONSTRAINT one_claim_per_attendee UNIQUE (errand_id, volunteer_id),
    -- A started minute counts; nobody gets more.
    CONSTRAINT no_more_than_served CHECK (
        minutes > 0 AND (minutes - 1) * 60 <= extract(epoch FROM served_to - served_from)),
    CONSTRAINT no_minute_twice EXCLUDE USING gist (
        volunteer_id WITH =, tstzrange(served_from, served_to) WITH &&)
);
CREATE INDEX hours_claim_of_team ON hours_claim (team, volunteer_id);

-- Double entry in one row: minutes leave the errand's account and reach the volunteer's, so the books always balance.
CREATE TABLE hours_transfer (
    id           uuid PRIMARY KEY,
    claim_id     uuid        NOT NULL REFERENCES hours_claim,
    kind         text        NOT NULL CHECK (kind IN ('EARN')),
    from_account text        NOT NULL,
    to_account   text        NOT NULL,
    minutes      int         NOT NULL CHECK (minutes > 0),
    posted_at    timestamptz NOT NULL,
    CONSTRAINT one_transfer_per_claim_and_kind UNIQUE (claim_id, kind)
);
CREATE INDEX hours_transfer_to ON hours_transfer (to_account, posted_at);

GRANT SELECT, INSERT ON hours_claim, hours_transfer TO ${app};
