-- Limits of two stages, and of the season: what a deadline was reckoned from, and how the first stage went.
ALTER TABLE issue
  ADD COLUMN limit_count integer CHECK (limit_count > 0),
  ADD COLUMN limit_unit text CHECK (limit_unit IN ('URGENT_HOUR', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
  ADD COLUMN limit_season text,
  ADD COLUMN contain_count integer CHECK (contain_count > 0),
  ADD COLUMN contain_unit text CHECK (contain_unit IN ('URGENT_HOUR', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
  ADD COLUMN contain_due_at timestamptz,
  ADD COLUMN contain_due_provisional boolean NOT NULL DEFAULT false,
  ADD COLUMN contain_due_days text NOT NULL DEFAULT '',
  ADD COLUMN contained_at timestamptz,
  ADD COLUMN contain_told boolean NOT NULL DEFAULT false,
  ADD COLUMN contain_was_overdue boolean NOT NULL DEFAULT false,
  ADD CHECK ((limit_count IS NULL) = (limit_unit IS NULL)),
  ADD CHECK ((contain_count IS NULL) = (contain_unit IS NULL)),
  ADD CHECK ((contain_count IS NULL) = (contain_due_at IS NULL)),
  ADD CHECK (contain_due_at IS NULL OR contain_due_at < due_at),
  -- a lateness is told of a stage, and never taken back
  ADD CHECK (NOT contain_told OR contain_was_overdue);

ALTER TABLE hand_over_sheet
  ADD COLUMN limit_season text,
  ADD COLUMN contain_count integer CHECK (contain_count > 0),
  ADD COLUMN contain_unit text CHECK (contain_unit IN ('URGENT_HOUR', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
  ADD COLUMN contain_due_at timestamptz,
  ADD COLUMN contain_due_provisional boolean NOT NULL DEFAULT false,
  ADD COLUMN contain_due_days text NOT NULL DEFAULT '',
  ADD CHECK ((contain_count IS NULL) = (contain_unit IS NULL)),
  ADD CHECK ((contain_count IS NULL) = (contain_due_at IS NULL));
