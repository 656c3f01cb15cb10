-- Swedish order everywhere: å, ä and ö after z.
alter database character set utf8mb4 collate utf8mb4_uca1400_swedish_ai_ci;

create table unit (
    id           uuid         not null,
    version      bigint       not null,
    kind         varchar(40)  not null,
    name_sv      varchar(200) not null,
    name_en      varchar(200) not null,
    slug         varchar(100) character set ascii not null,
    valid_from   date         not null,
    valid_to     date         null,
    successor_id uuid         null,
    committee_id uuid         null,
    email        varchar(254) null,
    primary key (id),
    constraint unit_slug unique (slug),
    constraint unit_successor foreign key (successor_id) references unit (id),
    constraint unit_committee foreign key (committee_id) references unit (id)
);

create table theme (
    id      uuid         not null,
    name_sv varchar(200) not null,
    name_en varchar(200) not null,
    slug    varchar(100) character set ascii not null,
    source  varchar(200) not null,
    primary key (id),
    constraint theme_slug unique (slug)
);

create table goal (
    id        uuid         not null,
    slug      varchar(100) character set ascii not null,
    name_sv   varchar(300) not null,
    name_en   varchar(300) not null,
    from_year int          not null,
    to_year   int          null,
    source    varchar(200) not null,
    primary key (id),
    constraint goal_slug unique (slug)
);

create table cited_figure (
    id               uuid           not null,
    year             int            not null,
    kind             varchar(40)    not null,
    amount           decimal(15, 2) not null,
    amount_precision varchar(40)    not null,
    scope_sv         varchar(500)   not null,
    scope_en         varchar(500)   not null,
    source           varchar(300)   not null,
    primary key (id)
);

create table cited_decision (
    id         uuid         not null,
    body       varchar(200) not null,
    dnr        varchar(60)  not null,
    paragraph  varchar(40)  null,
    decided_on date         not null,
    -- The document names the year and no day; decided_on is then 1 January.
    year_only  boolean      not null,
    matter_sv  varchar(500) not null,
    matter_en  varchar(500) not null,
    source     varchar(500) not null,
    primary key (id)
);
