create table journal_entry (
    seq          bigint       not null auto_increment,
    at           datetime(6)  not null,
    actor_id     uuid         null,
    actor_name   varchar(200) not null,
    event        varchar(60) character set ascii not null,
    subject_type varchar(40) character set ascii not null,
    subject_id   uuid         not null,
    facts        json         not null,
    primary key (seq),
    index journal_entry_subject (subject_type, subject_id, seq)
);
