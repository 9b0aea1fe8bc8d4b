/*
title: A version of a AUTHORISED_BY relationship is kept once
*/
CREATE CONSTRAINT authorised_by_id IF NOT EXISTS
FOR ()-[link:AUTHORISED_BY]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
