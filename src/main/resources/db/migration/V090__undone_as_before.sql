-- What is taken back is as it was before, its status too; null in what was changed before this was kept.
alter table bulk_change_row add status_before varchar(40) character set ascii null;
