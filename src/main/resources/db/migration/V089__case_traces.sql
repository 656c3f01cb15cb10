-- Which rooms keep something about a case: known with its head, so that its page asks nobody else.
create table case_trace (
    case_id uuid        not null,
    room    varchar(40) character set ascii not null,
    primary key (case_id, room),
    constraint case_trace_case foreign key (case_id) references case_file (id)
);

insert into case_trace (case_id, room) select distinct case_id, 'partnerships' from partnership where case_id is not null;
insert into case_trace (case_id, room) select distinct case_id, 'completions' from completion_request;
insert into case_trace (case_id, room) select distinct case_id, 'statements' from case_statement;
insert into case_trace (case_id, room) select distinct case_id, 'submissions' from later_paper;
insert into case_trace (case_id, room) select distinct case_id, 'intake' from intake where case_id is not null;
insert into case_trace (case_id, room)
    select distinct case_id, 'notifications' from mail where case_id is not null and state = 'FAILED';
