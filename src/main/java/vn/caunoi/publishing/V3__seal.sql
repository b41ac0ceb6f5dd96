-- The program's seal on "shown": whoever writes there without the key is found out when the page is
-- rendered. Null until the body went through the sanitiser once more.
alter table publishing.article add column seal bytea check (length(seal) = 32);
create index article_unsealed on publishing.article (id) where seal is null;

-- A slug becomes an address: with a slash in front "/x.example" would lead to another host.
alter table publishing.article add constraint article_slug_is_plain check (slug ~ '^[a-z0-9-]+$');
alter table publishing.section add constraint section_slug_is_plain check (slug ~ '^[a-z0-9-]+$');
