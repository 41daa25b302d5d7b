//! Schemas that rules refer to, as rules themselves. Each is called as the type that values
//! of it have elsewhere.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

pub static Name: Rules = &[
    Rule::Types(&[Kind::String]),
    Rule::Text(string_constraints::string_constraints!(min_length = 2)),
];

pub static Cat: Rules = &[
    Rule::Types(&[Kind::Object]),
    Rule::Required(&["cat"]),
    Rule::Properties(&[("cat", &[Rule::Ref(&crate::schemas::Name)])], &[], None),
];

pub static Dog: Rules = &[
    Rule::Types(&[Kind::Object]),
    Rule::Required(&["dog"]),
    Rule::Properties(&[("dog", &[Rule::Ref(&crate::schemas::Name)])], &[], None),
];
