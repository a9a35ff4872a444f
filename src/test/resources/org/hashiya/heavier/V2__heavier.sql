-- A made-up change of the tables that takes some time: new tables with content, a new column, an index.
create table mark_length (
    annotation bigint not null primary key,
    length     int not null
);

insert into mark_length select id, span_end - span_start from any_annotation;

alter table tag add column remark varchar default '' not null;

create index annotation_creator on annotation (creator, created);

create table edit_word (
    number bigint not null primary key references edit,
    words  varchar not null
);

insert into edit_word select number, kind || ' ' || who from edit;

update project set schema_number = 2;
