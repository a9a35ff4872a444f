create table later (number int primary key);
insert into later values (1);
update project set schema_number = 2;
