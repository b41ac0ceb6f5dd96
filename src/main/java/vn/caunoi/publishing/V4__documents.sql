-- The library of legal documents (văn bản). Whether one is in force is never stored: it follows
-- from dates and relations.
create table publishing.document (
    id               bigint generated always as identity primary key,
    site             bigint not null,
    slug             text not null,
    number           text not null,
    -- the number without marks and signs, to find the same one again
    number_key       text not null,
    kind             text not null,
    unit             bigint,
    body             text not null,
    signer           text not null,
    signer_position  text not null,
    issued           date not null,
    effect_from      date not null,
    effect_until     date,
    field            text not null,
    abstract         text not null,
    -- all words without marks, and the site's mark, so that one index answers for one site
    words            text[] not null,
    state            text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    published_at     timestamptz,
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    version          integer not null,
    updated_at       timestamptz not null,
    unique (site, slug),
    unique (site, id),
    check (effect_from >= issued),
    check (effect_until is null or effect_until >= effect_from),
    check (state = 'DRAFT' or published_at is not null),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_reason is not null))
);
create index document_newest on publishing.document (site, issued desc, id desc);
create index document_by_kind on publishing.document (site, kind, issued desc, id desc);
create index document_by_body on publishing.document (site, body, issued desc, id desc);
create index document_by_field on publishing.document (site, field, issued desc, id desc);
-- Who ends or changes others is asked for a whole site at once.
create index document_days on publishing.document (site, id)
    include (state, published_at, effect_from);
create index document_by_number on publishing.document (site, number_key);
create index document_by_effect on publishing.document (site, effect_from);
create index document_by_end on publishing.document (site, effect_until)
    where effect_until is not null;
create index document_by_publication on publishing.document (site, published_at);
create index document_words on publishing.document using gin (words);

create table publishing.document_file (
    document bigint not null references publishing.document on delete cascade,
    position integer not null,
    site     bigint not null,
    file     text not null,
    name     text not null,
    type     text not null,
    size     bigint not null,
    primary key (document, position)
);
create index document_file_by_file on publishing.document_file (site, file);

-- Files that were sent with a form that still had mistakes: kept for the next try.
create table publishing.document_upload (
    site bigint not null,
    file text not null,
    name text not null,
    at   timestamptz not null,
    primary key (site, file)
);

create table publishing.document_relation (
    site       bigint not null,
    source     bigint not null,
    position   integer not null,
    kind       text not null check (kind in ('REPLACES', 'REPEALS', 'AMENDS', 'BASED_ON',
                   'REPLACED_BY', 'REPEALED_BY', 'AMENDED_BY')),
    -- null while the other document lies outside this library
    target     bigint,
    number     text not null,
    number_key text not null,
    since      date,
    primary key (source, position),
    foreign key (site, source) references publishing.document (site, id) on delete cascade,
    foreign key (site, target) references publishing.document (site, id),
    check (target is null or target <> source),
    check (target is not null or since is not null
           or kind not in ('REPLACED_BY', 'REPEALED_BY', 'AMENDED_BY'))
);
create index document_relation_by_target on publishing.document_relation (target);
create index document_relation_outside on publishing.document_relation (site, number_key)
    where target is null;
create index document_relation_by_site on publishing.document_relation (site, kind);

-- What ends or changes a document, from which day, and since when the public knows of it.
create view publishing.document_change as
    select r.site, r.target as document, r.kind, coalesce(r.since, s.effect_from) as since,
        s.published_at as known_since
    from publishing.document_relation r
    join publishing.document s on s.site = r.site and s.id = r.source
    where r.target is not null and r.kind in ('REPLACES', 'REPEALS', 'AMENDS')
      and s.state = 'PUBLISHED'
    union all
    select r.site, r.source,
        case r.kind when 'REPLACED_BY' then 'REPLACES' when 'REPEALED_BY' then 'REPEALS'
            else 'AMENDS' end,
        coalesce(r.since, t.effect_from), coalesce(t.published_at, '-infinity')
    from publishing.document_relation r
    left join publishing.document t on t.site = r.site and t.id = r.target
    where r.kind in ('REPLACED_BY', 'REPEALED_BY', 'AMENDED_BY')
      and (r.target is null or t.state = 'PUBLISHED');

grant select, insert, update, delete on publishing.document, publishing.document_file,
    publishing.document_upload, publishing.document_relation to caunoi_app;
grant select on publishing.document_change to caunoi_app;
