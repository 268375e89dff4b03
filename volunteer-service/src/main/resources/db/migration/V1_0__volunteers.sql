-- Who volunteers. Name, phone and identity number are ciphertext; the blind index finds a number without reading it.
CREATE TABLE volunteer (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    login          text UNIQUE,
    name           bytea       NOT NULL,
    phone          bytea       NOT NULL,
    identity       bytea       NOT NULL,
    identity_index bytea       NOT NULL,
    team           text        NOT NULL,
    registered_by  text        NOT NULL,
    registered_at  timestamptz NOT NULL,
    CONSTRAINT one_volunteer_per_identity UNIQUE (identity_index)
);
CREATE INDEX volunteer_team ON volunteer (team, id);

GRANT SELECT, INSERT, UPDATE ON volunteer TO ${app};
