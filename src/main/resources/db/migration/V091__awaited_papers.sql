-- The first day on which something a room waits for from the association is due; null while it waits for nothing.
alter table case_trace add column awaited_on date null;

update case_trace t set t.awaited_on =
    (select min(p.due) from later_paper p where p.case_id = t.case_id and p.state = 'PROMISED')
    where t.room = 'submissions';
