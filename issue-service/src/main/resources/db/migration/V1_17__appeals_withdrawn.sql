-- A unit may take its appeal back while nobody has decided; whoever of it does, may be who appealed.
ALTER TABLE appeal
  DROP CONSTRAINT appeal_status_check,
  DROP CONSTRAINT appeal_check2,
  ADD CHECK (status IN ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  ADD CHECK (status = 'WITHDRAWN' OR decided_by <> asked_by);
