-- A unit made to take over from another: while it has not begun it can be called off with the change that made it.
alter table unit add column made_by_succession boolean not null default false;
