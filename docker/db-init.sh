#!/usr/bin/env bash
# Runs once, when the database volume is new: makes the database and its two accounts.
# The owner migrates the schema. The application's account gets its rights table by table, from the migrations.
set -eu

# A password may hold any character: quotes and backslashes are doubled for SQL.
quoted() {
    local text=${1//\\/\\\\}
    printf "'%s'" "${text//\'/\'\'}"
}

MYSQL_PWD="$MARIADB_ROOT_PASSWORD" mariadb --protocol=socket --user=root <<SQL
create database if not exists samverkan character set utf8mb4 collate utf8mb4_uca1400_swedish_ai_ci;
create user if not exists 'samverkan_owner'@'%' identified by $(quoted "$DB_OWNER_PASSWORD");
grant all privileges on samverkan.* to 'samverkan_owner'@'%' with grant option;
create user if not exists 'samverkan_app'@'%' identified by $(quoted "$DB_APP_PASSWORD");
SQL
