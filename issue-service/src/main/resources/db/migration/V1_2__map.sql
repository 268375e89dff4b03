-- A box of the map: its width bounds the scan, its height is checked inside the index.
CREATE INDEX issue_on_map ON issue (longitude, latitude);
