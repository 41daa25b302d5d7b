//! Schemas that rules refer to, as rules themselves. Each is called as the type that values
//! of it have elsewhere.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Name: Constraints = &[
    Constraint::Types(&[JsonType::String]),
    Constraint::String(string_constraints::string_constraints!(min_length = 2)),
];

pub static Cat: Constraints = &[
    Constraint::Types(&[JsonType::Object]),
    Constraint::Required(&["cat"]),
    Constraint::Properties(
        &[("cat", &[Constraint::Ref(&crate::schemas::Name)])],
        &[],
        None,
    ),
];

pub static Dog: Constraints = &[
    Constraint::Types(&[JsonType::Object]),
    Constraint::Required(&["dog"]),
    Constraint::Properties(
        &[("dog", &[Constraint::Ref(&crate::schemas::Name)])],
        &[],
        None,
    ),
];
