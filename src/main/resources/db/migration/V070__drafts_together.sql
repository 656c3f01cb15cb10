-- What a draft is for: something new, a change of what was sent, or an answer to a request for completion.
alter table draft
    add column purpose varchar(20) not null default 'NEW',
    add column about_case_id uuid null,
    add column copied_from_id uuid null,
    add column open_sections text null,
    -- Says what an open draft was begun for, so that two windows cannot begin the same thing twice; empty once sent.
    add column start_key varchar(120) character set ascii null,
    add constraint draft_start_key unique (start_key),
    add constraint draft_about_case foreign key (about_case_id) references case_file (id),
    add constraint draft_copied_from foreign key (copied_from_id) references case_file (id);

update draft d
join (select association_id, call_id, max(id) as id from draft
      where call_id is not null and case_id is null group by association_id, call_id) newest on newest.id = d.id
set d.start_key = concat('call:', d.association_id, ':', d.call_id);

-- Who has a draft open now, and where in it; a row older than a minute means that the person has left.
create table draft_presence (
    draft_id    uuid         not null,
    person_id   uuid         not null,
    person_name varchar(200) not null,
    section     varchar(60)  not null,
    seen_at     datetime(6)  not null,
    primary key (draft_id, person_id),
    constraint draft_presence_draft foreign key (draft_id) references draft (id) on delete cascade
);

-- Files sent earlier that a changed version leaves out; the files themselves stay with the case.
create table draft_dropped_file (
    draft_id uuid not null,
    file_id  uuid not null,
    primary key (draft_id, file_id),
    constraint draft_dropped_file_draft foreign key (draft_id) references draft (id) on delete cascade
);

-- A paper that will be sent in afterwards, and the day it is promised for.
create table draft_later_paper (
    draft_id uuid        not null,
    slot     varchar(60) character set ascii not null,
    due      date        not null,
    primary key (draft_id, slot),
    constraint draft_later_paper_draft foreign key (draft_id) references draft (id) on delete cascade
);

create table draft_reminder (
    draft_id uuid        not null,
    kind     varchar(20) not null,
    sent_at  datetime(6) not null,
    primary key (draft_id, kind),
    constraint draft_reminder_draft foreign key (draft_id) references draft (id) on delete cascade
);
