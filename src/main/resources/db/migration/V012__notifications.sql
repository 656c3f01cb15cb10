create table mail (
    id         uuid         not null,
    to_address varchar(254) not null,
    to_name    varchar(200) not null,
    template   varchar(60) character set ascii not null,
    subject    varchar(250) not null,
    body_text  mediumtext   not null,
    body_html  mediumtext   not null,
    secret     boolean      not null,
    state      varchar(40)  not null,
    attempts   int          not null,
    last_error varchar(500) null,
    created_at datetime(6)  not null,
    sent_at    datetime(6)  null,
    primary key (id),
    index mail_by_state (state, id)
);

-- The table db-scheduler claims its jobs from (its own column names).
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int          null,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    index scheduled_tasks_by_time (execution_time),
    index scheduled_tasks_by_heartbeat (last_heartbeat)
);
