-- Waiting stops the clock: for the applicant's answer, or until a day.
alter table case_file
    add column waiting_kind  varchar(40) null,
    add column waiting_since date null,
    add column waiting_until date null,
    add column stopped_days  int not null default 0,
    add column hand_over_to  uuid null,
    add constraint case_file_hand_over_to foreign key (hand_over_to) references unit (id),
    add constraint case_file_waiting check (
        (waiting_kind is null and waiting_since is null and waiting_until is null)
        or (waiting_kind is not null and waiting_since is not null and waiting_until is not null)),
    add index case_file_by_waiting (waiting_kind, waiting_until, id),
    add index case_file_by_hand_over (hand_over_to, next_date, id);

-- A decision that has been revoked stays; at most one stands.
alter table case_decision
    drop primary key,
    add column id uuid not null default uuid() first,
    add column decider_role varchar(200) not null default '' after decided_by,
    add column revoked_at datetime(6) null,
    add column revoked_by varchar(200) null,
    add column revoked_why text null,
    add column standing_case_id uuid as (if(revoked_at is null, case_id, null)) virtual,
    add primary key (id),
    add index case_decision_by_case (case_id, recorded_at),
    add constraint case_decision_one_stands unique (standing_case_id);
alter table case_decision alter column id drop default;

-- A case can be referred again after it has been reopened.
alter table case_referral
    drop primary key,
    add column id uuid not null default uuid() first,
    add primary key (id),
    add index case_referral_by_case (case_id, at);
alter table case_referral alter column id drop default;

create table case_hand_over (
    id               uuid         not null,
    version          bigint       not null,
    case_id          uuid         not null,
    from_unit_id     uuid         not null,
    to_unit_id       uuid         not null,
    reason           text         not null,
    told             text         not null,
    asked_by         uuid         not null,
    asked_by_name    varchar(200) not null,
    asked_at         datetime(6)  not null,
    answer_by        date         not null,
    state            varchar(40)  not null,
    answered_by_name varchar(200) null,
    answered_at      datetime(6)  null,
    answer           text         not null,
    -- The case's id while nobody has answered: at most one open hand-over a case.
    open_case_id     uuid as (if(state = 'PENDING', case_id, null)) virtual,
    primary key (id),
    constraint case_hand_over_one_open unique (open_case_id),
    constraint case_hand_over_case foreign key (case_id) references case_file (id),
    constraint case_hand_over_from foreign key (from_unit_id) references unit (id),
    constraint case_hand_over_to foreign key (to_unit_id) references unit (id),
    index case_hand_over_by_case (case_id, asked_at)
);
