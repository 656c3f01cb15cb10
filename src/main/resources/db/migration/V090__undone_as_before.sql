-- What is taken back is as it was before, its status too.
alter table bulk_change_row add status_before varchar(40) character set ascii not null default 'TRIAGE';
