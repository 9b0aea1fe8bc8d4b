/*
title: A review of a finding is kept once
*/
CREATE CONSTRAINT review_id IF NOT EXISTS
FOR (review:Review) REQUIRE review.id IS UNIQUE
