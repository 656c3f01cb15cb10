-- One row per thing that has had files: locked while its limits are checked, so that two uploads at once cannot pass them.
create table file_owner (
    owner_type varchar(40) character set ascii not null,
    owner_id   uuid        not null,
    primary key (owner_type, owner_id)
);

create table stored_file (
    id         uuid         not null,
    owner_type varchar(40) character set ascii not null,
    owner_id   uuid         not null,
    slot       varchar(60) character set ascii not null,
    name       varchar(200) not null,
    media_type varchar(120) character set ascii not null,
    size       bigint       not null,
    sha256     char(64) character set ascii not null,
    scan_state varchar(40) character set ascii not null,
    stored_at  datetime(6)  not null,
    stored_by  uuid         null,
    primary key (id),
    index stored_file_owner (owner_type, owner_id, stored_at, id)
);

-- The content in pieces of at most 256 KiB: neither the program nor the server ever holds a whole file.
create table file_chunk (
    file_id uuid       not null,
    seq     int        not null,
    bytes   mediumblob not null,
    primary key (file_id, seq),
    constraint file_chunk_file foreign key (file_id) references stored_file (id) on delete cascade
);
