create table person (
    id                uuid         not null,
    version           bigint       not null,
    -- Compared byte by byte: é and e are two addresses. Stored in lower case.
    email             varchar(254) collate utf8mb4_bin not null,
    name              varchar(120) not null,
    language          varchar(5)   character set ascii not null,
    password_hash     varchar(255) character set ascii null,
    -- A session carries the number it began with and ends when this one has moved on.
    session_epoch     bigint       not null,
    registered_at     datetime(6)  not null,
    verified_at       datetime(6)  null,
    suspended_at      datetime(6)  null,
    demo_role_line_sv varchar(200) null,
    demo_role_line_en varchar(200) null,
    primary key (id),
    constraint person_email unique (email),
    index person_suspended (suspended_at),
    index person_demo (demo_role_line_sv)
);

create table staff_assignment (
    id         uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    role       varchar(40) character set ascii not null,
    unit_id    uuid        not null,
    valid_from date        not null,
    -- The first day without the role, so that a role given and taken on one day was never held.
    valid_to   date        null,
    open_mark  tinyint as (if(valid_to is null, 1, null)) stored,
    primary key (id),
    constraint staff_assignment_once unique (person_id, role, unit_id, open_mark),
    constraint staff_assignment_person foreign key (person_id) references person (id),
    constraint staff_assignment_unit foreign key (unit_id) references unit (id),
    index staff_assignment_role (role, unit_id)
);

-- Links in mails; the token itself is kept nowhere. A link without a person makes the first administrator.
create table account_link (
    id         bigint      not null auto_increment,
    purpose    varchar(40) character set ascii not null,
    person_id  uuid        null,
    token_hash char(64)    character set ascii not null,
    issued_at  datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    primary key (id),
    constraint account_link_token unique (token_hash),
    constraint account_link_person foreign key (person_id) references person (id),
    index account_link_purpose (purpose, person_id),
    index account_link_expiry (expires_at)
);

-- One row for every sign-in that has not succeeded and every mail asked for; kept a day.
create table sign_in_attempt (
    id           bigint      not null auto_increment,
    kind         varchar(40) character set ascii not null,
    account_hash char(64)    character set ascii not null,
    address_hash char(64)    character set ascii not null,
    at           datetime(6) not null,
    primary key (id),
    index sign_in_attempt_pair (kind, account_hash, address_hash, id),
    index sign_in_attempt_account (kind, account_hash, id),
    index sign_in_attempt_address (kind, address_hash, id),
    index sign_in_attempt_at (at)
);

-- Where an account has been signed in to before: there its owner is not locked out by others' guessing.
create table known_address (
    account_hash char(64)    character set ascii not null,
    address_hash char(64)    character set ascii not null,
    seen_at      datetime(6) not null,
    primary key (account_hash, address_hash),
    index known_address_seen (seen_at)
);
