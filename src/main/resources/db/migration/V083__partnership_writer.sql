alter table partnership
    add column drafted_by uuid null,
    add constraint partnership_drafted_by foreign key (drafted_by) references person (id);
