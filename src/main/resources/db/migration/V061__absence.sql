-- Days somebody on the staff is away, both inclusive, and who looks after their cases meanwhile.
create table staff_absence (
    id            uuid   not null,
    version       bigint not null,
    person_id     uuid   not null,
    substitute_id uuid   null,
    from_day      date   not null,
    to_day        date   not null,
    primary key (id),
    constraint staff_absence_person foreign key (person_id) references person (id),
    constraint staff_absence_substitute foreign key (substitute_id) references person (id),
    constraint staff_absence_days check (to_day >= from_day),
    constraint staff_absence_other check (substitute_id is null or substitute_id <> person_id),
    index staff_absence_by_person (person_id, to_day),
    index staff_absence_by_substitute (substitute_id, to_day)
);
