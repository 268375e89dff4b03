-- The issues of assisting units (协办) under the issue that they help to end.
CREATE TABLE child_issue (
  child_id uuid PRIMARY KEY REFERENCES issue (id),
  parent_id uuid NOT NULL REFERENCES issue (id),
  CHECK (child_id <> parent_id)
);
CREATE INDEX child_issue_of_parent ON child_issue (parent_id);
GRANT SELECT, INSERT ON child_issue TO "${app}";
