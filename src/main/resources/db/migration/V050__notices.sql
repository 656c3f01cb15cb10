alter table mail
    add column person_id uuid null,
    add column case_id uuid null,
    add constraint mail_person foreign key (person_id) references person (id),
    add constraint mail_case foreign key (case_id) references case_file (id),
    add index mail_by_time (created_at, id),
    add index mail_by_state_and_time (state, created_at, id),
    add index mail_by_address (to_address, created_at, id),
    add index mail_by_template (template, created_at, id),
    add index mail_by_case (case_id, state),
    drop index mail_by_state;

-- What a person is told in the portal; whether it goes by mail as well was her choice when it was written.
create table notice (
    id             uuid         not null,
    person_id      uuid         not null,
    category       varchar(40)  character set ascii not null,
    template       varchar(60)  character set ascii not null,
    subject        varchar(250) not null,
    body           text         not null,
    page           varchar(300) null,
    case_id        uuid         null,
    association_id uuid         null,
    delivery       varchar(40)  character set ascii not null,
    created_at     datetime(6)  not null,
    read_at        datetime(6)  null,
    digested_at    datetime(6)  null,
    primary key (id),
    constraint notice_person foreign key (person_id) references person (id),
    constraint notice_case foreign key (case_id) references case_file (id),
    constraint notice_association foreign key (association_id) references association (id),
    index notice_by_person (person_id, created_at, id),
    index notice_unread (person_id, read_at, created_at, id),
    index notice_to_digest (delivery, digested_at, person_id),
    index notice_by_age (created_at)
);

create table notice_choice (
    person_id uuid        not null,
    category  varchar(40) character set ascii not null,
    delivery  varchar(40) character set ascii not null,
    primary key (person_id, category),
    constraint notice_choice_person foreign key (person_id) references person (id)
);

-- One digest a person and day: whoever comes second finds the row.
create table notice_digest (
    person_id uuid not null,
    day       date not null,
    mail_id   uuid not null,
    primary key (person_id, day),
    constraint notice_digest_person foreign key (person_id) references person (id)
);
