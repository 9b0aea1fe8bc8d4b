/*
title: A version of a MEMBER_OF relationship is kept once
*/
CREATE CONSTRAINT member_of_id IF NOT EXISTS
FOR ()-[link:MEMBER_OF]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
