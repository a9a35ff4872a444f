create table later (number int primary key);
insert into nowhere values (1);
update project set schema_number = 2;
