-- Whom a step was about, in English too: units have a name in each language, persons the same in both.
alter table case_history add column who_en varchar(300) not null default '' after who;

update case_history h join unit u on h.who = u.name_sv set h.who_en = u.name_en;
update case_history h join unit u on right(h.who, char_length(u.name_sv) + 2) = concat(', ', u.name_sv)
    set h.who_en = concat(left(h.who, char_length(h.who) - char_length(u.name_sv)), u.name_en)
    where h.who_en = '';
update case_history set who_en = who where who_en = '';

create index unit_by_successor on unit (successor_id);
