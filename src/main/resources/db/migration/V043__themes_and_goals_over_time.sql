-- Themes hold for years like goals; whoever gets another name has a successor, so that old papers stay true.
alter table theme
    add column from_year int not null default 2012,
    add column to_year int null,
    add column successor_id uuid null,
    add constraint theme_successor foreign key (successor_id) references theme (id);

alter table goal
    add column successor_id uuid null,
    add constraint goal_successor foreign key (successor_id) references goal (id);
