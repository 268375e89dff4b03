-- The law that the catalogue named for its item on the day of the hand-over; none on sheets of the time before.
ALTER TABLE hand_over_sheet ADD COLUMN legal_basis text;
