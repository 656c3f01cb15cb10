create table case_link (
    id           uuid         not null,
    from_case    uuid         not null,
    kind         varchar(40)  not null,
    to_case      uuid         not null,
    made_by      uuid         not null,
    made_by_name varchar(200) not null,
    at           datetime(6)  not null,
    primary key (id),
    constraint case_link_once unique (from_case, kind, to_case),
    constraint case_link_from foreign key (from_case) references case_file (id),
    constraint case_link_to foreign key (to_case) references case_file (id),
    index case_link_by_to (to_case, id)
);
