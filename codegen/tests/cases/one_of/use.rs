//! Unions: conversion, deserialization and serialization.

use one_of::Validate;
use one_of::types::{Bank, Card, Either, Nested, Payment};

#[test]
fn values_become_unions() {
    let card = Card::new("7");
    assert_eq!(Payment::from(card.clone()), Payment::Card(Box::new(card)));
    assert_eq!(Either::from("a".to_owned()), Either::String("a".to_owned()));
    assert_eq!(Either::from("a"), Either::String("a".to_owned()));
}

#[test]
fn the_properties_select_the_variant() {
    let bank: Payment = serde_json::from_str(r#"{"iban":"DE1"}"#).expect("is a bank");
    assert_eq!(bank, Payment::Bank(Box::new(Bank::new("DE1"))));
    let wrong: Payment = serde_json::from_str("7").expect("is kept");
    assert!(matches!(wrong, Payment::Other(_)) && wrong.validate().is_err());
    assert_eq!(serde_json::to_string(&wrong).expect("serializes"), "7");
    let day: Nested = serde_json::from_str("\"2016-02-29\"").expect("is a day");
    assert!(matches!(day, Nested::String(_)));
}
