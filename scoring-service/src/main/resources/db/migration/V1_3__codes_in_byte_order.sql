-- Codes, keys and hashes are compared as bytes, not as Chinese text: half of what an index of them costs.
alter table opened_case alter column kind type text collate "C";
alter table case_event
    alter column stream type text collate "C",
    alter column key type text collate "C",
    alter column case_kind type text collate "C";
alter table case_fact alter column kind type text collate "C";
alter table entry
    alter column id type text collate "C",
    alter column reverses type text collate "C",
    alter column case_kind type text collate "C",
    alter column unit type text collate "C";
