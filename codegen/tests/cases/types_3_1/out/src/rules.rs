//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Words: Constraints = &[
    Constraint::Properties(
        &[],
        &[
            (
                string_constraints::string_constraints!(
                    pattern = "^w" => [Start, Literal(b"w")]
                ),
                &[Constraint::Types(&[JsonType::String])],
            ),
        ],
        Some(&[Constraint::Never]),
    ),
];
