create table completion_request (
    id             uuid         not null,
    case_id        uuid         not null,
    reason         text         not null,
    sections       json         not null,
    due            date         not null,
    asked_by       uuid         not null,
    asked_by_name  varchar(200) not null,
    asked_at       datetime(6)  not null,
    state          varchar(40)  not null,
    ended_at       datetime(6)  null,
    ended_by_name  varchar(200) null,
    end_note       text         not null,
    reminded_at    datetime(6)  null,
    overdue_at     datetime(6)  null,
    -- The case's id while the request is open: at most one open request a case.
    open_case_id   uuid as (if(state = 'OPEN', case_id, null)) virtual,
    primary key (id),
    constraint completion_request_one_open unique (open_case_id),
    constraint completion_request_case foreign key (case_id) references case_file (id),
    index completion_request_by_case (case_id, asked_at),
    index completion_request_by_due (state, due, id)
);
