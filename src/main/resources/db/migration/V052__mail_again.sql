-- When the mail was last put in line; a mail sent again has three days anew.
alter table mail
    add column queued_at datetime(6) null;
