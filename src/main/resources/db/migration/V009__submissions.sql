create table draft (
    id              uuid         not null,
    version         bigint       not null,
    association_id  uuid         not null,
    kind            varchar(40)  not null,
    call_id         uuid         null,
    form_version_id uuid         not null,
    answers         longtext     not null,
    saved_at        datetime(6)  not null,
    saved_by_id     uuid         not null,
    saved_by_name   varchar(200) not null,
    case_id         uuid         null,
    primary key (id),
    constraint draft_association foreign key (association_id) references association (id),
    constraint draft_form_version foreign key (form_version_id) references form_version (id),
    constraint draft_case foreign key (case_id) references case_file (id),
    index draft_by_association (association_id, saved_at, id)
);

create table submission (
    case_id         uuid        not null,
    form_version_id uuid        not null,
    answers         longtext    not null,
    submitted_by    uuid        not null,
    submitted_at    datetime(6) not null,
    primary key (case_id),
    constraint submission_case foreign key (case_id) references case_file (id),
    constraint submission_form_version foreign key (form_version_id) references form_version (id)
);
