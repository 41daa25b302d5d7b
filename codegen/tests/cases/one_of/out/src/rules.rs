//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::rule::{Rule, Rules};

pub static Demanding: Rules = &[
    Rule::AnyOf(&[&[Rule::Required(&["a"])], &[Rule::Required(&["b"])]]),
];
