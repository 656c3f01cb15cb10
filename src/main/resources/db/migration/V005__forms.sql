-- A row is a published version: added at start, never changed, because answers are read against it.
create table form_version (
    id           uuid        not null,
    form_key     varchar(60) character set ascii not null,
    version      int         not null,
    definition   json        not null,
    sha256       char(64) character set ascii not null,
    published_at datetime(6) not null,
    primary key (id),
    constraint form_version_key_version unique (form_key, version)
);
