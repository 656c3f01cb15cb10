create table network_item (
    id                 uuid         not null,
    version            bigint       not null,
    case_id            uuid         not null,
    -- The case's id while it waits, then null: at most one open item a case.
    open_case_id       uuid         null,
    admitted_at        datetime(6)  not null,
    admitted_by        varchar(200) not null,
    criteria           varchar(200) character set ascii not null,
    motivation         text         not null,
    meeting            date         null,
    position           int          not null,
    outcome            varchar(40)  null,
    treatment          varchar(40)  null,
    outcome_motivation text         not null,
    left_at            datetime(6)  null,
    primary key (id),
    constraint network_item_one_open unique (open_case_id),
    constraint network_item_case foreign key (case_id) references case_file (id),
    index network_item_by_position (position, id),
    index network_item_by_case (case_id, id)
);

create table network_stance (
    seq         bigint       not null auto_increment,
    item_id     uuid         not null,
    unit_id     uuid         not null,
    stance      varchar(40)  not null,
    body        text         not null,
    author_id   uuid         not null,
    author_name varchar(200) not null,
    at          datetime(6)  not null,
    primary key (seq),
    constraint network_stance_item foreign key (item_id) references network_item (id),
    constraint network_stance_unit foreign key (unit_id) references unit (id),
    index network_stance_by_item (item_id, unit_id, seq)
);

create table network_note (
    seq         bigint       not null auto_increment,
    item_id     uuid         not null,
    body        text         not null,
    author_id   uuid         not null,
    author_name varchar(200) not null,
    at          datetime(6)  not null,
    primary key (seq),
    constraint network_note_item foreign key (item_id) references network_item (id),
    index network_note_by_item (item_id, seq)
);
