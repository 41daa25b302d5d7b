//! The schemas that constraints refer to. Each is named after its type.

#![allow(non_upper_case_globals, reason = "they are named after types")]

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
    Constraint::Properties(&[("cat", &[Constraint::Ref(&crate::schemas::Name)])], &[], None),
];

pub static Dog: Constraints = &[
    Constraint::Types(&[JsonType::Object]),
    Constraint::Required(&["dog"]),
    Constraint::Properties(&[("dog", &[Constraint::Ref(&crate::schemas::Name)])], &[], None),
];
