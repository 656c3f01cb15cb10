create table partnership_counter (
    id          int not null,
    last_number int not null,
    primary key (id)
);

insert into partnership_counter (id, last_number) values (1, 0);

-- Names that belong to other rooms are kept as they were when the partnership was last saved: an agreement stays true
-- when an association or a committee gets another name, and the public pages read nothing but these tables.
create table partnership (
    id                  uuid          not null,
    version             bigint        not null,
    number              int           not null,
    slug                varchar(100)  character set ascii not null,
    case_id             uuid          null,
    form                varchar(40)   not null,
    status              varchar(40)   not null,
    name                varchar(160)  not null,
    association_id      uuid          not null,
    association_name    varchar(300)  not null,
    organisation_number varchar(10)   character set ascii null,
    committee_id        uuid          null,
    committee_slug      varchar(100)  character set ascii null,
    committee_name_sv   varchar(200)  null,
    committee_name_en   varchar(200)  null,
    purpose             text          not null,
    background          text          not null,
    goals_text          text          not null,
    begins_on           date          null,
    ends_on             date          null,
    agreement_reference varchar(200)  null,
    note                varchar(500)  null,
    search_text         mediumtext    not null,
    created_at          datetime(6)   not null,
    changed_at          datetime(6)   not null,
    published_at        datetime(6)   null,
    primary key (id),
    constraint partnership_number unique (number),
    constraint partnership_slug unique (slug),
    index partnership_case (case_id),
    index partnership_status (status, number),
    index partnership_published (published_at, number),
    fulltext index partnership_words (search_text)
);

create table partnership_theme (
    partnership_id uuid         not null,
    position       int          not null,
    theme_id       uuid         not null,
    slug           varchar(100) character set ascii not null,
    name_sv        varchar(200) not null,
    name_en        varchar(200) not null,
    primary key (partnership_id, position),
    constraint partnership_theme_partnership foreign key (partnership_id) references partnership (id),
    index partnership_theme_slug (slug)
);

create table partnership_goal (
    partnership_id uuid         not null,
    position       int          not null,
    goal_id        uuid         not null,
    name_sv        varchar(300) not null,
    name_en        varchar(300) not null,
    primary key (partnership_id, position),
    constraint partnership_goal_partnership foreign key (partnership_id) references partnership (id)
);

create table partnership_contribution (
    partnership_id    uuid           not null,
    position          int            not null,
    party             varchar(40)    not null,
    contribution_year int            not null,
    kind              varchar(40)    not null,
    amount            decimal(15, 2) null,
    amount_precision  varchar(40)    not null,
    quantity          varchar(300)   null,
    scope             varchar(300)   null,
    description       varchar(300)   null,
    primary key (partnership_id, position),
    constraint partnership_contribution_partnership foreign key (partnership_id) references partnership (id)
);
