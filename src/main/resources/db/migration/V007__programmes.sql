create table scheme (
    id             uuid          not null,
    version        bigint        not null,
    slug           varchar(100) character set ascii not null,
    committee_id   uuid          not null,
    position       int           not null,
    name_sv        varchar(200)  not null,
    name_en        varchar(200)  not null,
    summary_sv     varchar(500)  not null,
    summary_en     varchar(500)  not null,
    purpose_sv     text          not null,
    purpose_en     text          not null,
    eligibility_sv text          not null,
    eligibility_en text          not null,
    papers_sv      text          not null,
    papers_en      text          not null,
    how_decided_sv text          not null,
    how_decided_en text          not null,
    form_key       varchar(60) character set ascii null,
    sample         boolean       not null,
    source         varchar(300)  not null,
    primary key (id),
    constraint scheme_slug unique (slug),
    constraint scheme_committee foreign key (committee_id) references unit (id),
    index scheme_position (position, slug)
);

-- A day that comes back each year; calls are made from it.
create table scheme_deadline (
    id                   uuid     not null,
    scheme_id            uuid     not null,
    closes_month         smallint not null,
    closes_day           smallint not null,
    opens_days_before    smallint not null,
    activity_years_after smallint null,
    decision_month       smallint null,
    decision_day         smallint null,
    primary key (id),
    constraint scheme_deadline_scheme foreign key (scheme_id) references scheme (id),
    constraint scheme_deadline_once unique (scheme_id, closes_month, closes_day)
);

create table scheme_call (
    id            uuid           not null,
    version       bigint         not null,
    scheme_id     uuid           not null,
    deadline_id   uuid           null,
    deadline_year int            null,
    opens         date           not null,
    closes        date           not null,
    activity_from date           null,
    activity_to   date           null,
    frame         decimal(15, 2) null,
    decision_by   date           null,
    primary key (id),
    constraint scheme_call_scheme foreign key (scheme_id) references scheme (id),
    constraint scheme_call_deadline foreign key (deadline_id) references scheme_deadline (id),
    constraint scheme_call_once unique (deadline_id, deadline_year),
    constraint scheme_call_order check (opens <= closes),
    index scheme_call_scheme_closes (scheme_id, closes),
    index scheme_call_closes (closes, opens, id)
);
