alter table notice_digest drop column mail_id;
