-- Small letters without marks, so that "hop chi bo" finds "Họp chi bộ".
create function publishing.folded(words text) returns text
    language sql immutable strict parallel safe
    return translate(lower(words),
        'àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ',
        'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd');

-- The desk's side of every article or page (hồ sơ biên tập): where it stands, who has it in hand.
-- The article itself is what readers get; here is what becomes of it.
create table publishing.manuscript (
    id          bigint generated always as identity primary key,
    site        bigint not null,
    kind        text not null check (kind in ('ARTICLE', 'PAGE')),
    article     bigint unique references publishing.article on delete cascade,
    stage       text not null check (stage in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED',
                  'APPROVED', 'IN_FINAL_CHECK', 'DECLINED', 'SCHEDULED', 'LIVE')),
    version     integer not null default 0, -- counts every save, autosaves included
    edition     integer,                    -- the newest; null: as the article stands
    live        integer,                    -- the edition that readers get; null: none of ours
    title       text not null,
    words       text not null generated always as (publishing.folded(title)) stored,
    section     bigint,
    owner       bigint,                     -- whose piece it is; null: came with an import
    reviewer    bigint,                     -- has it in hand for review or final check
    approver    bigint,                     -- said "chuyển đăng" in this round
    due_at      timestamptz,                -- when the scheduled edition goes live
    visible_until timestamptz,              -- for the edition to come
    review_due  date,                       -- when somebody must look whether it still holds
    changed_at  timestamptz not null,
    locked_by   bigint,
    locked_at   timestamptz,
    trashed_at  timestamptz,
    check (stage <> 'LIVE' or article is not null),
    check ((stage = 'SCHEDULED') = (due_at is not null)),
    check ((locked_by is null) = (locked_at is null))
);
create index manuscript_by_change on publishing.manuscript (site, changed_at desc, id desc)
    where trashed_at is null;
create index manuscript_by_stage on publishing.manuscript (site, stage, changed_at desc, id desc)
    where trashed_at is null;
create index manuscript_by_section on publishing.manuscript (section, changed_at desc, id desc)
    where trashed_at is null;
create index manuscript_by_owner on publishing.manuscript (owner, changed_at desc, id desc)
    where trashed_at is null;
create index manuscript_due on publishing.manuscript (due_at) where due_at is not null;
create index manuscript_to_review on publishing.manuscript (site, review_due)
    where review_due is not null;
create index manuscript_in_trash on publishing.manuscript (trashed_at)
    where trashed_at is not null;

-- What it said each time somebody saved it (bản).
create table publishing.edition (
    manuscript bigint not null references publishing.manuscript on delete cascade,
    number     integer not null,
    saved_by   bigint,          -- null: as it came with an import
    saved_at   timestamptz not null,
    begun_at   timestamptz not null,
    sealed     boolean not null, -- false while autosaves still go into it
    title      text not null,
    slug       text not null,
    lead       text not null,
    body       text not null,
    section    bigint,
    tags       text[] not null,
    author     text not null,
    source     text not null,
    taken_over boolean not null, -- tin lấy lại: must name its source
    featured   boolean not null,
    persons    boolean not null, -- a list of people: goes away on its day
    picture    text not null,    -- the leading picture's file, or empty
    picture_alt     text not null,
    picture_caption text not null,
    attachments text[] not null, -- "file name", one each
    primary key (manuscript, number)
);

-- Who passed it on to where, and what they said.
create table publishing.step (
    id         bigint generated always as identity primary key,
    manuscript bigint not null references publishing.manuscript on delete cascade,
    at         timestamptz not null,
    person     bigint,          -- null: the clock
    move       text not null,
    stage      text not null,   -- after it
    edition    integer,
    remark     text not null
);
create index step_by_manuscript on publishing.step (manuscript, id);

-- What writers of a site have sent (kho tư liệu); shown to readers only where an article shows it.
create table publishing.upload (
    site    bigint not null,
    file    text not null,
    name    text not null,
    person  bigint not null,
    sent_at timestamptz not null,
    primary key (site, file, name)
);
create index upload_by_time on publishing.upload (site, sent_at desc);

-- How an editorial board works (quy chế): the newest line holds.
create table publishing.board_rule (
    id          bigint generated always as identity primary key,
    site        bigint not null,
    since       timestamptz not null,
    person      bigint,
    two_persons boolean not null, -- nobody publishes what they alone wrote
    review_months integer not null check (review_months between 1 and 60)
);
create index board_rule_by_site on publishing.board_rule (site, id desc);

-- Once changed here, an import leaves an article alone.
alter table publishing.article add column edited_here boolean not null default false;

-- A list of people is for no search engine, and is forgotten when its time is over.
alter table publishing.article add column persons boolean not null default false;

insert into publishing.manuscript (site, kind, article, stage, title, section, changed_at)
select site, kind, id, case state when 'DRAFT' then 'DRAFT' else 'LIVE' end, title, section,
       updated_at
from publishing.article;

grant select, insert, update, delete on
    publishing.manuscript, publishing.edition, publishing.step, publishing.upload,
    publishing.board_rule to caunoi_app;
