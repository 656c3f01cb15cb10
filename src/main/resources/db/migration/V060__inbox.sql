-- What changed last orders one of the inbox's lists and tells unread from read.
alter table case_file
    add column changed_at datetime(6) not null default current_timestamp(6),
    add index case_file_by_received (received_at, id),
    add index case_file_by_changed (changed_at, id),
    add index case_file_by_title (title, id),
    add index case_file_by_committee (committee_id, next_date, id),
    add index case_file_by_status (status, next_date, id);

-- When a person last had the case open.
create table case_seen (
    person_id uuid        not null,
    case_id   uuid        not null,
    seen_at   datetime(6) not null,
    primary key (person_id, case_id),
    constraint case_seen_person foreign key (person_id) references person (id),
    constraint case_seen_case foreign key (case_id) references case_file (id)
);

create table case_label (
    id       uuid        not null,
    version  bigint      not null,
    name     varchar(60) not null,
    ended_at datetime(6) null,
    primary key (id),
    constraint case_label_name unique (name)
);

create table case_labelled (
    case_id  uuid not null,
    label_id uuid not null,
    primary key (case_id, label_id),
    constraint case_labelled_case foreign key (case_id) references case_file (id),
    constraint case_labelled_label foreign key (label_id) references case_label (id),
    index case_labelled_by_label (label_id, case_id)
);

alter table case_theme add index case_theme_by_theme (theme_id, case_id);

-- Where a new case was put and by which rule; the facts it was judged by, so that a rule can be tried on past cases.
create table case_arrival (
    case_id uuid         not null,
    unit_id uuid         not null,
    rule    varchar(200) not null,
    primary key (case_id),
    constraint case_arrival_case foreign key (case_id) references case_file (id),
    constraint case_arrival_unit foreign key (unit_id) references unit (id)
);

create table case_fact (
    case_id uuid         not null,
    fact    varchar(80)  not null,
    value   varchar(200) not null,
    primary key (case_id, fact, value),
    constraint case_fact_case foreign key (case_id) references case_file (id)
);

-- Cases that may be one and the same, both ways, until somebody has said that they are not.
create table case_duplicate (
    case_id      uuid        not null,
    other_id     uuid        not null,
    reason       varchar(40) not null,
    dismissed_at datetime(6) null,
    dismissed_by uuid        null,
    primary key (case_id, other_id),
    constraint case_duplicate_case foreign key (case_id) references case_file (id),
    constraint case_duplicate_other foreign key (other_id) references case_file (id)
);

create table saved_search (
    id        uuid         not null,
    version   bigint       not null,
    owner_id  uuid         not null,
    name      varchar(80)  not null,
    -- The part of the inbox's address after the question mark.
    query     varchar(1000) not null,
    -- The unit whose staff see the search; null while it is the owner's alone.
    unit_id   uuid         null,
    saved_at  datetime(6)  not null,
    primary key (id),
    constraint saved_search_name unique (owner_id, name),
    constraint saved_search_owner foreign key (owner_id) references person (id),
    constraint saved_search_unit foreign key (unit_id) references unit (id)
);

-- The search a person's inbox opens with.
create table saved_search_default (
    person_id uuid not null,
    search_id uuid not null,
    primary key (person_id),
    constraint saved_search_default_person foreign key (person_id) references person (id),
    constraint saved_search_default_search foreign key (search_id) references saved_search (id) on delete cascade
);

-- What one person did to many cases at once, kept so that it can be taken back row by row.
create table bulk_change (
    id        uuid        not null,
    person_id uuid        not null,
    at        datetime(6) not null,
    undone_at datetime(6) null,
    primary key (id),
    constraint bulk_change_person foreign key (person_id) references person (id)
);

create table bulk_change_row (
    bulk_id       uuid         not null,
    case_id       uuid         not null,
    version_after bigint       not null,
    step          varchar(40)  not null,
    unit_id       uuid         not null,
    officer_id    uuid         null,
    next_kind     varchar(40)  not null,
    next_note     varchar(500) not null,
    next_date     date         not null,
    label_id      uuid         null,
    primary key (bulk_id, case_id),
    constraint bulk_change_row_bulk foreign key (bulk_id) references bulk_change (id),
    constraint bulk_change_row_case foreign key (case_id) references case_file (id)
);
