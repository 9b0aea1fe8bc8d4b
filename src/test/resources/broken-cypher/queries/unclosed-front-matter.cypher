/*
title: x
