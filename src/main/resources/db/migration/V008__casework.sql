create table case_counter (
    year int not null,
    last int not null,
    primary key (year)
);

create table case_file (
    id               uuid           not null,
    version          bigint         not null,
    number_year      int            not null,
    number_in_year   int            not null,
    submission_key   uuid           not null,
    kind             varchar(40)    not null,
    title            varchar(300)   not null,
    search_text      varchar(600) character set ascii not null,
    association_id   uuid           not null,
    submitted_by     uuid           not null,
    status           varchar(40)    not null,
    unit_id          uuid           not null,
    officer_id       uuid           null,
    committee_id     uuid           null,
    shared_with_network boolean     not null,
    requested_amount decimal(15, 2) null,
    received_at      datetime(6)    not null,
    next_kind        varchar(40)    null,
    next_note        varchar(500)   null,
    next_date        date           null,
    primary key (id),
    constraint case_file_number unique (number_year, number_in_year),
    constraint case_file_submission unique (submission_key),
    constraint case_file_unit foreign key (unit_id) references unit (id),
    constraint case_file_committee foreign key (committee_id) references unit (id),
    constraint case_file_association foreign key (association_id) references association (id),
    constraint case_file_submitted_by foreign key (submitted_by) references person (id),
    constraint case_file_officer foreign key (officer_id) references person (id),
    -- Nothing falls between chairs: until it has ended, a case has a next step with a date.
    constraint case_file_next check (status in ('WITHDRAWN', 'CLOSED') or (next_kind is not null and next_date is not null)),
    index case_file_by_unit (unit_id, next_date, id),
    index case_file_by_officer (officer_id, next_date, id),
    index case_file_by_next_date (next_date, id),
    index case_file_by_association (association_id, received_at, id),
    fulltext index case_file_search (search_text)
);

create table case_theme (
    case_id  uuid not null,
    theme_id uuid not null,
    primary key (case_id, theme_id),
    constraint case_theme_case foreign key (case_id) references case_file (id),
    constraint case_theme_theme foreign key (theme_id) references theme (id)
);

create table case_history (
    seq         bigint       not null auto_increment,
    case_id     uuid         not null,
    at          datetime(6)  not null,
    actor_id    uuid         null,
    actor_name  varchar(200) not null,
    step        varchar(40)  not null,
    from_status varchar(40)  null,
    to_status   varchar(40)  not null,
    who         varchar(300) not null,
    why         text         not null,
    primary key (seq),
    constraint case_history_case foreign key (case_id) references case_file (id),
    index case_history_by_case (case_id, seq)
);

create table case_message (
    id          uuid         not null,
    case_id     uuid         not null,
    from_staff  boolean      not null,
    author_id   uuid         not null,
    author_name varchar(200) not null,
    body        text         not null,
    at          datetime(6)  not null,
    read_at     datetime(6)  null,
    primary key (id),
    constraint case_message_case foreign key (case_id) references case_file (id),
    index case_message_by_case (case_id, id)
);

create table case_note (
    id          uuid         not null,
    case_id     uuid         not null,
    author_id   uuid         not null,
    author_name varchar(200) not null,
    body        text         not null,
    at          datetime(6)  not null,
    primary key (id),
    constraint case_note_case foreign key (case_id) references case_file (id),
    index case_note_by_case (case_id, id)
);

create table case_referral (
    case_id     uuid         not null,
    referred_to varchar(300) not null,
    contact     varchar(300) not null,
    motivation  text         not null,
    at          datetime(6)  not null,
    primary key (case_id),
    constraint case_referral_case foreign key (case_id) references case_file (id)
);

create table case_decision (
    case_id          uuid           not null,
    outcome          varchar(40)    not null,
    requested_amount decimal(15, 2) null,
    granted_amount   decimal(15, 2) null,
    motivation       text           not null,
    decided_by       varchar(200)   not null,
    decided_on       date           not null,
    delegation       varchar(200)   not null,
    committee_id     uuid           null,
    paragraph        varchar(40)    not null,
    appeal           varchar(40)    not null,
    recorded_by      uuid           not null,
    recorded_at      datetime(6)    not null,
    primary key (case_id),
    constraint case_decision_case foreign key (case_id) references case_file (id),
    constraint case_decision_committee foreign key (committee_id) references unit (id)
);
