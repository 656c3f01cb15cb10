alter table case_message
    add column file_count int not null default 0;

-- Files on their way to a message that has not been sent: they belong to the person who writes it.
create table case_message_upload (
    id         uuid        not null,
    case_id    uuid        not null,
    author_id  uuid        not null,
    from_staff boolean     not null,
    at         datetime(6) not null,
    primary key (id),
    constraint case_message_upload_case foreign key (case_id) references case_file (id),
    constraint case_message_upload_author foreign key (author_id) references person (id)
);

create table case_note_mention (
    note_id     uuid         not null,
    person_id   uuid         not null,
    case_id     uuid         not null,
    person_name varchar(200) not null,
    primary key (note_id, person_id),
    constraint case_note_mention_note foreign key (note_id) references case_note (id),
    constraint case_note_mention_person foreign key (person_id) references person (id),
    index case_note_mention_by_case (case_id, person_id)
);
