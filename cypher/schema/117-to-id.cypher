/*
title: A version of a TO relationship is kept once
*/
CREATE CONSTRAINT to_id IF NOT EXISTS
FOR ()-[link:TO]-() REQUIRE (link.id, link.recordedAt) IS UNIQUE
