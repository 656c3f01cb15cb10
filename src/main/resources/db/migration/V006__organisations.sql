create table association (
    id                  uuid          not null,
    version             bigint        not null,
    name                varchar(200)  not null,
    organisation_number varchar(10) character set ascii null,
    legal_form          varchar(40)   not null,
    email               varchar(254)  not null,
    phone               varchar(40)   not null,
    web                 varchar(250)  not null,
    address             varchar(200)  not null,
    postal_code         varchar(10)   not null,
    city                varchar(200)  not null,
    purpose             varchar(2000) not null,
    started_year        int           null,
    name_key            varchar(250)  not null,
    search_text         varchar(600)  not null,
    registered_at       datetime(6)   not null,
    registered_by       uuid          not null,
    primary key (id),
    constraint association_number unique (organisation_number),
    index association_name (name, id)
);

-- valid_to is the first day without the mandate. open_kind is null for ended ones, so that only one open mandate of a
-- kind can exist for a person, however many there have been.
create table mandate (
    id             uuid        not null,
    version        bigint      not null,
    association_id uuid        not null,
    person_id      uuid        not null,
    kind           varchar(40) not null,
    valid_from     date        not null,
    valid_to       date        null,
    open_kind      varchar(40) as (if(valid_to is null, kind, null)) virtual,
    primary key (id),
    constraint mandate_association foreign key (association_id) references association (id),
    constraint mandate_open_once unique (association_id, person_id, open_kind),
    index mandate_person (person_id, association_id)
);

create table association_invitation (
    id             uuid         not null,
    version        bigint       not null,
    association_id uuid         not null,
    email          varchar(254) not null,
    kind           varchar(40)  not null,
    token_hash     varchar(64) character set ascii not null,
    invited_by     uuid         not null,
    sent_at        datetime(6)  not null,
    expires_at     datetime(6)  not null,
    withdrawn_at   datetime(6)  null,
    accepted_at    datetime(6)  null,
    accepted_by    uuid         null,
    primary key (id),
    constraint association_invitation_association foreign key (association_id) references association (id),
    constraint association_invitation_token unique (token_hash),
    index association_invitation_sent (association_id, sent_at)
);

create table association_join_request (
    id             uuid          not null,
    version        bigint        not null,
    association_id uuid          not null,
    person_id      uuid          not null,
    message        varchar(1000) not null,
    requested_at   datetime(6)   not null,
    answered_at    datetime(6)   null,
    answered_by    uuid          null,
    accepted       boolean       null,
    primary key (id),
    constraint association_join_request_association foreign key (association_id) references association (id),
    index association_join_request_person (association_id, person_id, requested_at)
);
