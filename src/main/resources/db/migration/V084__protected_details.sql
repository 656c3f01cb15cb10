alter table association
    add column protected_details boolean not null default false;

create table protected_reading (
    seq            bigint       not null auto_increment,
    association_id uuid         not null,
    person_id      uuid         not null,
    person_name    varchar(200) not null,
    reason         varchar(500) not null,
    at             datetime(6)  not null,
    primary key (seq),
    constraint protected_reading_association foreign key (association_id) references association (id),
    constraint protected_reading_person foreign key (person_id) references person (id),
    index protected_reading_by_association (association_id, seq)
);
