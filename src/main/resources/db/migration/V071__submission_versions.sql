-- What was sent is never rewritten: a change or a completion is a further version.
alter table submission
    add column version int not null default 1,
    add column reason varchar(20) not null default 'SENT',
    drop primary key,
    add primary key (case_id, version),
    add constraint submission_version check (version >= 1);

-- Which files belong to a version. A file left out of a later version stays with the case: it has arrived.
create table submission_file (
    case_id uuid not null,
    version int  not null,
    file_id uuid not null,
    primary key (case_id, version, file_id),
    constraint submission_file_version foreign key (case_id, version) references submission (case_id, version)
);

insert into submission_file (case_id, version, file_id)
select s.case_id, s.version, f.id
from submission s join stored_file f on f.owner_type = 'case' and f.owner_id = s.case_id;

create table later_paper (
    id                uuid         not null,
    version           bigint       not null,
    case_id           uuid         not null,
    slot              varchar(60) character set ascii not null,
    label_sv          varchar(400) not null,
    label_en          varchar(400) not null,
    due               date         not null,
    state             varchar(20)  not null,
    promised_at       datetime(6)  not null,
    closed_at         datetime(6)  null,
    closed_by_name    varchar(200) null,
    why               varchar(2000) not null,
    reminded_early_at datetime(6)  null,
    reminded_late_at  datetime(6)  null,
    primary key (id),
    constraint later_paper_once unique (case_id, slot),
    constraint later_paper_case foreign key (case_id) references case_file (id),
    constraint later_paper_closed check ((state = 'PROMISED') = (closed_at is null)),
    index later_paper_by_state (state, due, id)
);
