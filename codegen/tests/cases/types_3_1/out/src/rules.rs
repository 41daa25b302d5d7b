//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Words: Constraints = &[
    Constraint::Properties(
        &[],
        &[
            (
                string_constraints::string_constraints!(pattern = "^w" => [Start, Literal(b"w")]),
                &[Constraint::Types(&[JsonType::String])],
            ),
        ],
        Some(&[Constraint::Never]),
    ),
];
