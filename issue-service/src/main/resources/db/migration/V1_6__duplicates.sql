-- A report that is about the same as another issue is joined to it; separated again, it is what it was.
ALTER TABLE issue ADD COLUMN main_issue uuid REFERENCES issue (id);
ALTER TABLE issue ADD CHECK (main_issue IS NULL OR (status = 'DUPLICATE' AND main_issue <> id));
CREATE INDEX issue_joined_to ON issue (main_issue) WHERE main_issue IS NOT NULL;

-- Which photo serves which issue, and what it looks like: 64 bits, and their quarters for the index.
CREATE TABLE issue_photo (
  issue_id uuid NOT NULL REFERENCES issue (id),
  photo uuid NOT NULL REFERENCES photo (id),
  sha256 text NOT NULL,
  print bigint NOT NULL,
  bands bigint[] NOT NULL,
  PRIMARY KEY (issue_id, photo)
);
CREATE INDEX issue_photo_of_file ON issue_photo (sha256);
CREATE INDEX issue_photo_bands ON issue_photo USING gin (bands);
GRANT SELECT, INSERT ON issue_photo TO "${app}";
