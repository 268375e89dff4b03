-- A report that is about the same as another issue is joined to it; separated again, it is what it was.
ALTER TABLE issue ADD COLUMN main_issue uuid REFERENCES issue (id);
ALTER TABLE issue ADD CHECK (main_issue IS NULL OR (status = 'DUPLICATE' AND main_issue <> id));
CREATE INDEX issue_joined_to ON issue (main_issue) WHERE main_issue IS NOT NULL;
