create table routing_rule (
    id           uuid         not null,
    version      bigint       not null,
    place        int          not null,
    name         varchar(120) not null,
    active       boolean      not null,
    -- Tried on past cases since the conditions last changed.
    tried        boolean      not null,
    kind         varchar(40)  null,
    committee_id uuid         null,
    scheme       varchar(100) null,
    theme_id     uuid         null,
    question     varchar(80)  null,
    answer       varchar(200) null,
    title_words  varchar(200) not null,
    unit_id      uuid         not null,
    primary key (id),
    constraint routing_rule_committee foreign key (committee_id) references unit (id),
    constraint routing_rule_theme foreign key (theme_id) references theme (id),
    constraint routing_rule_unit foreign key (unit_id) references unit (id),
    index routing_rule_by_place (place, id)
);
