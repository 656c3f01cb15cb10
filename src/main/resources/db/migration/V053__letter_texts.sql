-- An administrator's own words for a letter; without a row the portal's words are used. Earlier ones are in the journal.
create table letter_text (
    template   varchar(60)  character set ascii not null,
    language   varchar(5)   character set ascii not null,
    version    bigint       not null,
    subject    varchar(200) not null,
    body       text         not null,
    changed_at datetime(6)  not null,
    changed_by uuid         not null,
    primary key (template, language),
    constraint letter_text_changed_by foreign key (changed_by) references person (id)
);
