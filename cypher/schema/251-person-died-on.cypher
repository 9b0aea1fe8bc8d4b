/*
title: Person nodes by diedOn
*/
CREATE INDEX person_died_on IF NOT EXISTS
FOR (person:Person) ON (person.diedOn)
