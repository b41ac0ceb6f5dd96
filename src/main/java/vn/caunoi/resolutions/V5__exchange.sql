-- With which other instance this one exchanges letters (kết nối với bên kia); at most one at a time.
-- A pairing begins with a key of our own and ends with that key: what was signed for it is worth
-- nothing in the next one.
create table resolutions.pairing (
  id bigint generated always as identity primary key,
  own_key text not null,
  own_secret text,                           -- sealed; gone when the pairing has ended
  made_at timestamptz not null,
  other_name text,
  other_key text,
  address text not null default '',          -- where the inside visits the outside; empty: by hand
  paired_at timestamptz,
  ended_at timestamptz,
  sent bigint not null default 0,            -- number of our last letter
  confirmed bigint not null default 0 check (confirmed between 0 and sent),
  taken bigint not null default 0,           -- number of their last letter
  visited_at timestamptz,                    -- when their last visit said that it was made
  told_at timestamptz,
  report text not null default '',           -- how the last exchange went, for people
  check ((other_key is null) = (paired_at is null)),
  check ((other_key is null) = (other_name is null)),
  check ((own_secret is null) = (ended_at is not null))
);
create unique index one_pairing on resolutions.pairing ((true)) where ended_at is null;

-- Our letters. The text is kept until the other side has confirmed it.
create table resolutions.letter_sent (
  pairing bigint not null references resolutions.pairing,
  number bigint not null check (number > 0),
  kind text not null,
  about text not null,
  digest text not null,
  made_at timestamptz not null,
  envelope text,
  confirmed_at timestamptz,
  primary key (pairing, number),
  check ((envelope is null) = (confirmed_at is not null))
);
create index on resolutions.letter_sent (pairing, kind, about, number desc);
create index on resolutions.letter_sent (pairing, number) where envelope is not null;

-- Their letters: that each was taken, and why nothing could be made of it.
create table resolutions.letter_taken (
  pairing bigint not null references resolutions.pairing,
  number bigint not null check (number > 0),
  kind text not null,
  made_at timestamptz not null,
  taken_at timestamptz not null,
  trouble text not null default '',
  primary key (pairing, number)
);

-- Extracts that came from the inside, until somebody hands them to the editors.
create table resolutions.arrived_extract (
  extract bigint generated always as identity primary key,
  unit bigint not null,
  number text not null,
  title text not null check (title <> ''),
  paragraphs text[] not null,
  arrived_at timestamptz not null,
  handed_by bigint,
  manuscript bigint,
  check ((handed_by is null) = (manuscript is null))
);

grant select, insert, update on
  resolutions.pairing, resolutions.letter_sent, resolutions.letter_taken,
  resolutions.arrived_extract
  to caunoi_app;
