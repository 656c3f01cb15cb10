-- The record that lives on; every link to the merged one leads there.
alter table association
    add column merged_into uuid null,
    add column merged_at datetime(6) null,
    -- Names and numbers it had before, folded like search_text, so that they are still found.
    add column former_text text not null default '',
    -- Why it was registered although one very like it was there.
    add column registered_despite varchar(1000) not null default '',
    modify search_text text not null,
    add constraint association_merged_into foreign key (merged_into) references association (id),
    add index association_by_merged_into (merged_into);

create table association_former_name (
    id                  uuid         not null,
    association_id      uuid         not null,
    name                varchar(200) not null,
    organisation_number varchar(10)  character set ascii null,
    valid_from          date         not null,
    valid_to            date         not null,
    why                 varchar(40)  not null,
    reason              varchar(1000) not null,
    primary key (id),
    constraint association_former_name_association foreign key (association_id) references association (id),
    index association_former_name_by_association (association_id, valid_to),
    index association_former_name_by_number (organisation_number)
);

-- What was merged into what, why, and how much of each kind moved; never rewritten.
create table association_merge (
    id          uuid          not null,
    from_id     uuid          not null,
    into_id     uuid          not null,
    from_name   varchar(200)  not null,
    from_number varchar(10)   character set ascii null,
    taken       varchar(400)  not null,
    moved       varchar(1000) not null,
    reason      varchar(1000) not null,
    at          datetime(6)   not null,
    by_id       uuid          not null,
    by_name     varchar(200)  not null,
    primary key (id),
    constraint association_merge_from foreign key (from_id) references association (id),
    constraint association_merge_into foreign key (into_id) references association (id),
    index association_merge_by_into (into_id, at)
);

-- Pairs somebody on the staff has looked at and found to be two different associations; the smaller id first.
create table association_not_same (
    one_id   uuid        not null,
    other_id uuid        not null,
    at       datetime(6) not null,
    by_id    uuid        not null,
    primary key (one_id, other_id),
    constraint association_not_same_one foreign key (one_id) references association (id),
    constraint association_not_same_other foreign key (other_id) references association (id)
);
