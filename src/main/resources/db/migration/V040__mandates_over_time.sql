-- An invitation may offer a mandate for a time; mandate_to is the first day without it.
alter table association_invitation add column mandate_to date null after kind;

-- What the owners answered: the kind they gave, or why they said no.
alter table association_join_request add column granted_kind varchar(40) null after accepted;
alter table association_join_request add column reason varchar(1000) not null default '' after granted_kind;
create index association_join_request_by_person on association_join_request (person_id, requested_at);
